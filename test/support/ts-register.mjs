/**
 * Lets plain Node run our TypeScript: `node --import ./test/support/ts-register.mjs some-file.ts`, and what a spec starts beside
 * itself. Types are stripped, not checked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transpiled } from './transpiled.cjs';

if (isMainThread) register(import.meta.url);

/** Our imports name the `.js` that the compiler will make. */
export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (!/^\.{1,2}\//.test(specifier) || !parentURL?.startsWith('file:'))
    return next(specifier, context);
  const source = sourceOf(new URL(specifier, parentURL));
  return source ? { url: source.href, shortCircuit: true } : next(specifier, context);
}

function sourceOf(url) {
  if (!url.pathname.endsWith('.js')) return undefined;
  return ['.ts', '.tsx']
    .map((type) => new URL(url.href.replace(/\.js$/, type)))
    .find((source) => existsSync(source));
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const source = readFileSync(transpiled(fileURLToPath(url)), 'utf8');
  return { format: 'module', source, shortCircuit: true };
}
