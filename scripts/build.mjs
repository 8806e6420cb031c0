/**
 * Builds `dist/` when a source is newer than it: the types checked and compiled, the assets copied, what has no source any
 * more removed, the empty database made that a first start copies. Runs at `npm ci`, `npm run build` and `npm start`;
 * when nothing changed it only looks (tens of milliseconds).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCES = ['src', 'projections', 'migrations'];
const SETTINGS = ['tsconfig.json', 'package.json', 'scripts/build.mjs', 'scripts/bundle.mjs'];
const ENTRIES = ['dist/src/main.js', 'dist/src/cli/main.js'];
const STAMP = 'dist/.built';
const ASSET = /\.(css|typ|js|mjs|svg|woff2)$/;
const TEMPLATE_MAKER = 'dist/src/database/embedded/template.js';

process.chdir(ROOT);
const signature = signatureOf([...SETTINGS, ...SOURCES.flatMap(filesIn)]);
if (readIfThere(STAMP) !== signature) await build();

async function build() {
  if (!compile()) return;
  copyAssets();
  removeOrphans();
  await bundle(ENTRIES.filter((file) => fs.existsSync(file)));
  await makeTemplate();
  // Taken before the compiler ran: a source that was saved meanwhile is seen as new at the next build.
  fs.writeFileSync(STAMP, signature);
}

/** False when there is no compiler: an install without development packages, which runs a `dist` that came with it. */
function compile() {
  let compiler;
  try {
    compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    console.warn('TypeScript is not installed: dist is left as it is (npm ci installs it).');
    return false;
  }
  // After an interrupted build the compiler's own notes could claim files that are not there.
  if (!fs.existsSync(STAMP)) fs.rmSync('dist/.tsbuildinfo', { force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', '.'], { stdio: 'inherit' });
  if (status !== 0) {
    fs.rmSync(STAMP, { force: true });
    process.exit(status ?? 1);
  }
  return true;
}

function copyAssets() {
  for (const file of filesIn('src').filter((name) => ASSET.test(name))) {
    const target = path.join('dist', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(file, target);
  }
}

/** A deleted source must not live on: a stray controller or migration in `dist` would still be loaded. */
function removeOrphans() {
  const orphans = SOURCES.flatMap((folder) => filesIn(path.join('dist', folder))).filter(
    (file) => !possibleSources(path.relative('dist', file)).some((source) => fs.existsSync(source)),
  );
  for (const file of orphans) fs.rmSync(file);
}

function possibleSources(built) {
  const base = built.replace(/\.map$/, '');
  return [base, base.replace(/\.js$/, '.ts'), base.replace(/\.js$/, '.tsx')];
}

/** Made from the compiled code, so that it is the database which that code would make itself at a first start. */
async function makeTemplate() {
  if (!fs.existsSync(TEMPLATE_MAKER)) return;
  const { makeTemplate: make } = await import(pathToFileURL(path.resolve(TEMPLATE_MAKER)).href);
  await make();
}

/** Every file under a folder, as paths from the root; none when the folder does not exist. */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Changes when a file is edited, added, removed or renamed. */
function signatureOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = fs.statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
