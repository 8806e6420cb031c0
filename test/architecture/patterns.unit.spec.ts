/** A rule about files that are not there guards nothing: each pattern of ESLint and of the borders names something. */
import { describe, expect, it } from '@jest/globals';
import { ESLint, type Linter } from 'eslint';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(join(ROOT, file)));

const { default: eslintConfig } = (await import(join(ROOT, 'eslint.config.mjs'))) as {
  default: Linter.Config[];
};
const patterns = eslintConfig
  .flatMap(({ files: named = [], ignores = [] }) => [...named, ...(named.length ? ignores : [])])
  // Kinds of files, such as those of the plugins, are no places.
  .filter((pattern) => typeof pattern === 'string' && !pattern.startsWith('**/'))
  .flatMap((pattern) => eachOf(pattern as string));

/** 'src/{a,b}/**' → 'src/a/**', 'src/b/**'. */
function eachOf(pattern: string): string[] {
  const braces = /\{([^}]+)\}/u.exec(pattern);
  return braces ? braces[1]!.split(',').map((one) => pattern.replace(braces[0], one)) : [pattern];
}

describe('eslint.config.mjs', () => {
  it.each([...new Set(patterns)])('%s names a file', async (pattern) => {
    const eslint = new ESLint({
      ...{ cwd: ROOT, overrideConfigFile: true },
      baseConfig: [
        { files: ['**/*.{ts,tsx}'] },
        { files: [pattern], rules: { complexity: 'error' } },
      ],
    });
    const isNamed = async (file: string): Promise<boolean> =>
      'complexity' in
      (((await eslint.calculateConfigForFile(file)) as Linter.Config | undefined)?.rules ?? {});
    const named = await Promise.all(files.map((file) => isNamed(join(ROOT, file))));
    expect(named).toContain(true);
  });
});

/** All regular expressions of the rules. */
function expressionsIn(rule: unknown): string[] {
  if (typeof rule === 'string') return [rule];
  if (Array.isArray(rule)) return rule.flatMap(expressionsIn);
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([name, value]) =>
    ['from', 'to', 'path', 'pathNot'].includes(name) ? expressionsIn(value) : [],
  );
}

const { dependencies, devDependencies } = createRequire(import.meta.url)(
  '../../package.json',
) as Record<'dependencies' | 'devDependencies', object>;
const packages = Object.keys({ ...dependencies, ...devDependencies });
const things = [...files, ...packages.map((name) => `node_modules/${name}/index.js`)];
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: unknown[];
};
/** A folder of the group `$1` is the one that the rule is about; a barrel must not be. */
const expressions = expressionsIn(forbidden).filter(
  (expression) => !expression.includes('$1') && !expression.includes('/index'),
);

describe('.dependency-cruiser.cjs', () => {
  it.each([...new Set(expressions)])('%s names a file, a package or a module of Node', (text) => {
    const expression = new RegExp(text, 'u');
    const named = things.some((thing) => expression.test(thing));
    expect(named || expression.test('node:fs')).toBe(true);
  });
});
