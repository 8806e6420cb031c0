/** Starts PostgreSQL inside this process so that a commit that was acknowledged survives a power cut. */
import { PGlite } from '@electric-sql/pglite';
import { damaged, ensureCluster } from './cluster.js';
import { DurableFiles } from './durable-files.js';

/** PGlite's own parameters switch fsync off (`-F`); `fdatasync`, the default method, is an empty operation in it. */
const START_PARAMS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  // 128 MB by default, all of it touched at the start; decades of activities fit in a quarter.
  ...['-c', 'shared_buffers=32MB'],
];

/**
 * Makes the cluster where there is none, starts it and proves that a commit reaches the disk.
 * The caller holds the directory's lock: PGlite itself does not notice a second process.
 * @param assertHeld throws where that lock is lost: asked before each write, so that nothing is acknowledged after that
 * @throws DatabaseUnusable when the files do not start
 */
export async function startEmbedded(dataDir: string, assertHeld: () => void): Promise<PGlite> {
  const files = new DurableFiles(await ensureCluster(dataDir), assertHeld);
  const database = await PGlite.create({ fs: files, startParams: START_PARAMS }).catch(
    (cause: unknown) => {
      throw damaged(dataDir, cause);
    },
  );
  await proveDurable(database, files);
  return database;
}

/** An upgrade of PGlite could undo our file system unseen; then nothing may start. */
async function proveDurable(database: PGlite, files: DurableFiles): Promise<void> {
  const { rows } = await database.query<{ fsync: string }>('show fsync');
  const before = files.synced;
  await database.query(`select pg_logical_emit_message(true, 'trajectboek', 'durable?')`);
  if (rows[0]?.fsync === 'on' && files.synced > before) return;
  await database.close();
  throw new Error(
    `embedded database does not fsync: fsync=${rows[0]?.fsync}, ${files.synced - before} fsyncs for a commit`,
  );
}
