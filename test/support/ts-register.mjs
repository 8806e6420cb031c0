/**
 * Lets plain Node run our TypeScript, for tests that need a process of its own:
 * `node --import ./test/support/ts-register.mjs some-file.ts`. Types are stripped, not checked.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** Fault tests start the same program a hundred times, and the compiler alone takes longer to load than all of it. */
const CACHE = join(tmpdir(), 'trajectboek-ts');
const OWN = readFileSync(fileURLToPath(import.meta.url));

/** Our imports name the `.js` that the compiler will make. */
export function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const cached = join(CACHE, createHash('sha256').update(OWN).update(text).digest('hex'));
  const source = existsSync(cached) ? readFileSync(cached, 'utf8') : await compiled(text, cached);
  return { format: 'module', source, shortCircuit: true };
}

async function compiled(text, cached) {
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
    },
  });
  mkdirSync(CACHE, { recursive: true });
  // Renamed into place: another process may be making the same file.
  writeFileSync(`${cached}.${process.pid}`, outputText);
  renameSync(`${cached}.${process.pid}`, cached);
  return outputText;
}
