/**
 * A fresh, migrated database in memory for one spec file: `beforeAll` opens it, `afterAll` closes it.
 *
 * The first call after a migration changed makes a snapshot in the temporary directory (some seconds); later calls, of any
 * process, load it in about half a second. Must be closed, or jest does not end.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, DatabaseOptions } from '../../src/database/database.js';
import { connectEmbedded } from '../../src/database/embedded/open-embedded.js';

export async function openTestDatabase(
  options: Pick<DatabaseOptions, 'entities'> = {},
): Promise<Database> {
  const snapshot = await migratedSnapshot();
  const database = await loaded(snapshot);
  const dataSource = await connectEmbedded(database, options.entities);
  return {
    dataSource,
    kind: 'embedded',
    serve: () => undefined,
    close: async () => {
      await dataSource.destroy();
      await database.close();
    },
  };
}

/** 128 MB by default, all of it touched at each start. */
const START_PARAMS = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

const loaded = (snapshot: Uint8Array): Promise<PGlite> =>
  PGlite.create('memory://', {
    startParams: START_PARAMS,
    loadDataDir: new Blob([snapshot as Uint8Array<ArrayBuffer>]),
  });

async function migratedSnapshot(): Promise<Uint8Array> {
  const file = join(tmpdir(), `trajectboek-test-${schemaHash()}.tar`);
  if (existsSync(file)) return readFileSync(file);
  const database = await PGlite.create('memory://', { startParams: START_PARAMS });
  const dataSource = await connectEmbedded(database);
  for (const name of ['template0', 'template1']) {
    await dataSource.query(`update pg_database set datistemplate = false where datname = $1`, [
      name,
    ]);
    await dataSource.query(`drop database ${name}`); // two thirds of the files, which nobody opens
  }
  await dataSource.destroy();
  const first = await dumped(database);
  // A start writes down what it found out about the catalogue, so that the next need not.
  const snapshot = await dumped(await loaded(first));
  // Renamed into place: another jest worker may be making the same file.
  writeFileSync(`${file}.${process.pid}`, snapshot);
  renameSync(`${file}.${process.pid}`, file);
  return snapshot;
}

async function dumped(database: PGlite): Promise<Uint8Array> {
  await database.query('checkpoint'); // or each load would begin with a recovery
  const dump = await database.dumpDataDir('none');
  await database.close();
  return new Uint8Array(await dump.arrayBuffer());
}

/** Changes with any migration, their list, this file, and the version of PGlite. */
function schemaHash(): string {
  const require = createRequire(import.meta.url);
  const pglite = join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json');
  const own = [import.meta.filename, source('src/database/migrations.ts')];
  const files = [pglite, ...own, ...migrationFiles()];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function migrationFiles(): string[] {
  const folder = source('migrations');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

function source(path: string): string {
  return join(import.meta.dirname, '..', '..', path);
}
