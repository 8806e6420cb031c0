/**
 * Lets plain Node run our TypeScript: `node --import ./test/support/ts-register.mjs some-file.ts`, and specs by
 * `jest/runtime.cjs`. Types are stripped, not checked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transpiled } from './transpiled.cjs';

const OF_JEST = '@jest/globals';

if (isMainThread) register(import.meta.url);

/** Our imports name the `.js` that the compiler will make. A spec's mark (`?spec=3`) goes on to what it imports of ours. */
export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  const mark = parentURL ? new URL(parentURL).search : '';
  if (specifier === OF_JEST && mark) return { url: `jest:${mark}`, shortCircuit: true };
  if (!/^\.{1,2}\//.test(specifier) || !parentURL?.startsWith('file:'))
    return next(specifier, context);
  const source = sourceOf(new URL(specifier, parentURL));
  if (source) return { url: source.href + mark, shortCircuit: true };
  const found = await next(specifier, context);
  return mark ? { ...found, url: found.url + mark } : found;
}

function sourceOf(url) {
  if (!url.pathname.endsWith('.js')) return undefined;
  return ['.ts', '.tsx']
    .map((type) => new URL(url.href.replace(/\.js$/, type)))
    .find((source) => existsSync(source));
}

export async function load(url, context, next) {
  if (url.startsWith('jest:')) return { format: 'module', source: GLOBALS, shortCircuit: true };
  if (!/\.tsx?(\?.*)?$/.test(url)) return next(url, context);
  const source = readFileSync(transpiled(fileURLToPath(url)), 'utf8');
  return { format: 'module', source, shortCircuit: true };
}

/** What `jest/runtime.cjs` hands to the spec whose modules are loaded. */
const GLOBALS = `
const given = globalThis[Symbol.for('trajectboek/jest-globals')];
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = given;
`;
