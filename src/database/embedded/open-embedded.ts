/** The embedded mode: lock, cluster, database, data source; and all of it back in reverse. */
import { accessSync, constants, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { DataSource } from 'typeorm';
import type { Database, DatabaseOptions } from '../database.js';
import { fileTrouble } from '../database-errors.js';
import { migrate } from '../migrate.js';
import { MIGRATIONS } from '../migrations.js';
import { acquireLock, type DirectoryLock } from '../slot/directory-lock.js';
import { inspectCluster } from './cluster.js';
import { embeddedClient } from './embedded-client.js';
import { makeDirectory } from './make-directory.js';
import { startEmbedded } from './start-embedded.js';

/** A query that waits this long for the one connection waits for itself: someone left a transaction's own manager. */
const PATIENCE_MS = 20_000;

export async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const dataDir = resolve(options.dataDir);
  const lock = await lockDirectory(dataDir, options.lost);
  if (!lock.byKernel) options.log?.(WITHOUT_KERNEL);
  try {
    if (!existsSync(join(dataDir, 'pg'))) {
      options.log?.(`De databank wordt gemaakt in ${dataDir} (enkele seconden).`);
    }
    const database = await startEmbedded(dataDir, lock.assertHeld);
    const dataSource = await connectEmbedded(database, options.entities);
    return {
      dataSource,
      kind: 'embedded',
      serve: (listener) => lock.serve(listener),
      close: async () => {
        await dataSource.destroy();
        await database.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw fileTrouble(error, dataDir) ?? error;
  }
}

/** The migrated data source over an embedded database; closes the database when that fails. */
export async function connectEmbedded(
  database: PGlite,
  entities: DatabaseOptions['entities'] = [],
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    entities,
    migrations: [...MIGRATIONS],
    extra: {
      Client: embeddedClient(database),
      max: 1,
      connectionTimeoutMillis: PATIENCE_MS,
      idleTimeoutMillis: 0,
    },
  });
  try {
    await dataSource.initialize();
    await migrate(dataSource, false);
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.close();
    throw error;
  }
  return dataSource;
}

/** Looks before it writes: the lock's file is the first that a start makes. */
async function lockDirectory(
  dataDir: string,
  lost: DatabaseOptions['lost'],
): Promise<DirectoryLock> {
  try {
    makeDirectory(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    const inspect = (): void => inspectCluster(dataDir);
    return await acquireLock(dataDir, { inspect, ...(lost ? { lost } : {}) });
  } catch (error) {
    throw fileTrouble(error, dataDir) ?? error;
  }
}

const WITHOUT_KERNEL =
  'Let op: het besturingssysteem vergrendelt de gegevensmap hier niet (het programma flock ontbreekt, of de schijf kan het niet). ' +
  'Laat de bestanden slot.… erin staan zolang Trajectboek draait.';
