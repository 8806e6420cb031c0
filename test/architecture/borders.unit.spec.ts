/** A rule that has never been red is not a rule: each one sees a forbidden import in a small copy of the tree. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLANTS } from './plants.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules: string[] = createRequire(import.meta.url)(CONFIG).forbidden.map(
  ({ name }: { name: string }) => name,
);

const isPath = (target: string): boolean => /^(src|projections)\//.test(target);
const isPackage = (target: string): boolean => !isPath(target) && !/^(\.|node:)/.test(target);

describe('de grenzen tussen de mappen', () => {
  const tree = mkdtempSync(join(tmpdir(), 'trajectboek-borders-'));
  let violations: string[] = [];

  beforeAll(() => {
    for (const settings of ['package.json', 'tsconfig.json'])
      copyFileSync(join(ROOT, settings), join(tree, settings));
    for (const [, , target] of PLANTS) {
      if (isPath(target)) write(target, 'export const planted = 1;\n');
      if (isPackage(target)) writePackage(target);
    }
    for (const [, from, target] of PLANTS) write(from, importOf(from, target));
    violations = cruise();
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(PLANTS)('%s wordt rood bij %s → %s', (rule, from) => {
    expect(violations).toContain(`${rule}: ${from}`);
  });

  it('heeft voor elke regel minstens één verboden import geplant', () => {
    expect([...new Set(PLANTS.map(([rule]) => rule))].sort()).toEqual([...rules].sort());
  });

  function importOf(from: string, target: string): string {
    const path = relative(dirname(from), target).replace(/\.tsx?$/, '.js');
    const specifier = isPath(target) ? (path.startsWith('.') ? path : `./${path}`) : target;
    return `import * as planted from '${specifier}';\nexport const used = planted;\n`;
  }

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }

  function writePackage(name: string): void {
    write(`node_modules/${name}/package.json`, `{"name":"${name}","main":"index.js"}`);
    write(`node_modules/${name}/index.js`, '');
  }

  /** 'rule: file' of every violation. */
  function cruise(): string[] {
    const folders = ['src', 'projections', 'migrations'].filter((name) =>
      existsSync(join(tree, name)),
    );
    const options = ['--config', CONFIG, '--no-cache', '--output-type', 'json'];
    const output = execFileSync(process.execPath, [CRUISER, ...options, ...folders], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const { summary } = JSON.parse(output) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  }
});
