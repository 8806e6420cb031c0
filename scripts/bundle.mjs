/**
 * Puts the compiled program and its packages in a few files, `dist/bundle/`: Node 20 would open a thousand small ones at every
 * start, which takes longer than PostgreSQL does. The code stays as it is: nothing is left out by guess, nothing minified.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const OUT = 'dist/bundle';

/** Packages that find files or compiled parts of their own beside themselves. */
const APART = [
  '@node-rs/*',
  '@zxcvbn-ts/*',
  '@electric-sql/pglite',
  '@eventstore/db-client',
  '@myriaddreamin/*',
];

/** A module that reads a file beside it goes on reading it there. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/](src|projections|migrations)[\\/].*\.js$/ }, async (module) => {
      const place = path.relative(path.resolve(OUT), module.path).split(path.sep).join('/');
      const text = await readFile(module.path, 'utf8');
      return {
        contents: text.replaceAll(
          'import.meta.url',
          `new URL(${JSON.stringify(place)}, import.meta.url).href`,
        ),
      };
    });
  },
};

/** Nest and TypeORM try at run time which of their many companions are there; those that are not stay outside. */
const onlyInstalled = {
  name: 'only-installed',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined;
      const { kind, importer, resolveDir } = from;
      const found = await resolve(name, { kind, importer, resolveDir, pluginData: 'asked' });
      return found.errors.length > 0 ? { path: name, external: true } : found;
    });
  },
};

/** A program that runs goes on loading parts of the build that it was started from. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** @param {string[]} entryPoints compiled modules, `dist/src/x.js`, which come to stand in `dist/bundle/x.js` */
export async function bundle(entryPoints) {
  const { outputFiles } = await build({
    write: false,
    entryPoints,
    outbase: 'dist/src',
    outdir: OUT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Nest, class-validator and the log's codec look at the names of classes.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    external: [...APART, 'reflect-metadata'],
    // Decorators run when a file is loaded, in whatever order the files are cut; packages of the older kind call `require`.
    banner: {
      js: [
        "import 'reflect-metadata';",
        "import { createRequire as createRequireOfBundle } from 'node:module';",
        'const require = createRequireOfBundle(import.meta.url);',
      ].join('\n'),
    },
    plugins: [ownPlace, onlyInstalled],
    logLevel: 'warning',
  });
  for (const { path: file, contents } of outputFiles) replace(file, contents);
  for (const file of readdirSync(OUT).map((name) => path.join(OUT, name)))
    if (Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { recursive: true });
}

/** Whole or not at all: a program may start while another one builds. */
function replace(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, contents);
  renameSync(`${file}.tmp`, file);
}
