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
  const snapshot = new Blob([new Uint8Array(await migratedSnapshot())]);
  const database = await PGlite.create('memory://', { loadDataDir: snapshot });
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

async function migratedSnapshot(): Promise<Buffer> {
  const file = join(tmpdir(), `trajectboek-test-${schemaHash()}.tar`);
  if (existsSync(file)) return readFileSync(file);
  const database = await PGlite.create('memory://');
  const dataSource = await connectEmbedded(database);
  await dataSource.query('checkpoint'); // or each load would begin with a recovery
  const snapshot = Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());
  await dataSource.destroy();
  await database.close();
  // Renamed into place: another jest worker may be making the same file.
  writeFileSync(`${file}.${process.pid}`, snapshot);
  renameSync(`${file}.${process.pid}`, file);
  return snapshot;
}

/** Changes with any migration, their list, and the version of PGlite. */
function schemaHash(): string {
  const require = createRequire(import.meta.url);
  const pglite = join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json');
  const files = [pglite, source('src/database/migrations.ts'), ...migrationFiles()];
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
