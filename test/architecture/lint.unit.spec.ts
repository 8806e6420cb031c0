/** Each rule of `eslint.config.mjs` that is ours sees a violation, in a small project with the same configuration. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMANDS = '@typescript-eslint/no-restricted-imports';
const ifs = Array.from({ length: 11 }, (_, n) => `if (n === ${n}) return ${n};`).join('\n');

const PLANTS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['@typescript-eslint/no-floating-promises', 'src/web/floating.ts', 'Promise.resolve(1);'],
  ['max-lines', 'src/web/long.ts', '\n'.repeat(200)],
  ['complexity', 'src/web/knot.ts', `export function knot(n: number) {\n${ifs}\nreturn -1;\n}`],
  [
    '@typescript-eslint/max-params',
    'src/web/wide.ts',
    'export const wide = (a: 1, b: 2, c: 3, d: 4, e: 5) => [a, b, c, d, e];',
  ],
  ['no-restricted-syntax', 'src/web/barrel.ts', "export * from './wide.js';"],
  ['no-restricted-syntax', 'src/domain/clock.ts', 'export const nu = () => new Date();'],
  ['no-restricted-syntax', 'src/report/chance.ts', 'export const x = () => Math.random();'],
  ['no-restricted-syntax', 'src/import/read/clock.ts', 'export const nu = () => Date.now();'],
  [
    'no-restricted-syntax',
    'projections/stappen/stappen.projection.ts',
    'export const nu = () => new Date();',
  ],
  ['no-restricted-properties', 'projections/stappen/env.ts', 'export const p = process.env.PORT;'],
  ['no-restricted-syntax', 'test/only.spec.ts', "it.only('x', () => undefined);"],
  ['no-restricted-syntax', 'test/skip.spec.ts', "describe.skip.each([1])('x', () => undefined);"],
  ['no-restricted-properties', 'src/web/env.ts', 'export const port = process.env.PORT;'],
  [
    COMMANDS,
    'src/web/decides.ts',
    "export { a as b };\nimport { a } from '../domain/traject/x.js';",
  ],
  [COMMANDS, 'src/cli/all.ts', "import * as all from '../domain/traject/x.js';\nexport { all };"],
  [COMMANDS, 'src/import/folds.ts', "import { evolve } from '../domain/traject/x.js';\nevolve();"],
  [
    'no-restricted-imports',
    'src/web/asks-bus.ts',
    "import { QueryBus } from '@nestjs/cqrs';\nexport { QueryBus };",
  ],
  [
    'no-restricted-imports',
    'src/report/asks-handler.ts',
    "import { VraagXHandler } from '../../projections/x/x.query.js';\nexport { VraagXHandler };",
  ],
  ['@eslint-community/eslint-comments/require-description', 'src/web/mute.ts', mute('')],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/api/sends.ts', "import { LogStap } from '../domain/traject/x.js';\nexport { LogStap };"],
  ['src/web/reads.ts', "import { lees } from '../domain/tijd/lees.js';\nexport { lees };"],
  [
    'src/web/asks.ts',
    "import { VraagX } from '../../projections/x/x.query.js';\nexport { VraagX };",
  ],
  ['src/config.ts', 'export const port = process.env.PORT;'],
  ['src/web/why.ts', mute(' -- shown to be allowed with a reason')],
];

function mute(reason: string): string {
  return `// eslint-disable-next-line no-empty${reason}\nif (Number('1')) {\n}\nexport {};`;
}

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('de regels voor de stijl', () => {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'trajectboek-lint-')));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    copyFileSync(join(ROOT, 'eslint.config.mjs'), join(tree, 'eslint.config.mjs'));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    write('package.json', '{"type":"module"}');
    write(
      'tsconfig.test.json',
      '{"compilerOptions":{"strict":true},"include":["src","projections","test"]}',
    );
    for (const [, file, text] of PLANTS) write(file, text);
    for (const [file, text] of ALLOWED) write(file, text);
    write('src/web/idle.ts', '// eslint-disable-next-line no-empty -- nothing here\nexport {};');
    for (const { filePath, messages } of lint())
      found.set(
        relative(tree, filePath),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      );
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(PLANTS)('%s wordt rood in %s', (rule, file) => {
    expect(found.get(file)).toContain(rule);
  });

  it('een uitschakeling die niets uitschakelt wordt rood', () => {
    expect(found.get('src/web/idle.ts')?.join()).toContain('Unused eslint-disable');
  });

  it.each(ALLOWED)('%s mag', (file) => {
    const ours = new Set(PLANTS.map(([rule]) => rule));
    expect(found.get(file)?.filter((rule) => ours.has(rule))).toEqual([]);
  });

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  }

  function lint(): LintedFile[] {
    const bin = join(ROOT, 'node_modules/eslint/bin/eslint.js');
    try {
      execFileSync(process.execPath, [bin, 'src', 'projections', 'test', '--format', 'json'], {
        cwd: tree,
      });
    } catch (error) {
      // Exit code 1: it found something, as it must.
      const { status, stdout, stderr } = error as {
        status: number;
        stdout: Buffer;
        stderr: Buffer;
      };
      if (status === 1) return JSON.parse(stdout.toString()) as LintedFile[];
      throw new Error(stderr.toString(), { cause: error });
    }
    throw new Error('eslint found nothing');
  }
});
