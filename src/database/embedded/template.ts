/**
 * An empty embedded database as one compressed file, made when the program is built: a first start copies it in under a
 * second, where `initdb` takes three to five and nearly three times the memory.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** `dist/`, or the repository's root when the sources run by themselves (tests). */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILE = 'pg-template.zip.gz';

/** The package's version is in the name: a template of another PGlite is never used. */
function templateName(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(
    readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'),
  ) as { version: string };
  return FILE.replace('.', `-${version}.`);
}

/**
 * Makes the template beside the compiled program unless it is there. Called by the build.
 * @returns the path of the template
 */
export async function makeTemplate(root: string = ROOT): Promise<string> {
  const target = join(root, templateName());
  if (existsSync(target)) return target;
  const scratch = join(tmpdir(), `trajectboek-template-${process.pid}`);
  try {
    // Closed before it is packed: a copy of a running database would start with a recovery.
    await (await PGlite.create(scratch)).close();
    mkdirSync(root, { recursive: true });
    writeFileSync(`${target}.tmp`, packed(scratch));
    renameSync(`${target}.tmp`, target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return target;
}

/** Fills an empty directory from the template, or from `initdb` where the program was built without one. */
export async function createCluster(directory: string): Promise<void> {
  const template = [ROOT, join(ROOT, 'dist')]
    .map((root) => join(root, templateName()))
    .find(existsSync);
  if (template) unpack(readFileSync(template), directory);
  else await (await PGlite.create(directory)).close();
}

/** A zip that only stores, packed as a whole by Node: which opens faster than a zip packed file by file. */
function packed(root: string): Buffer {
  const files: Zippable = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory()) files[`${path}/`] = new Uint8Array();
    else files[path] = readFileSync(join(root, path));
  }
  return gzipSync(zipSync(files, { level: 0 }));
}

/** Into a directory that is empty or absent; readable by its owner only. */
function unpack(template: Buffer, root: string): void {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const [path, content] of Object.entries(unzipSync(gunzipSync(template))))
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true, mode: 0o700 });
    else writeFileSync(join(root, path), content, { mode: 0o600 });
}
