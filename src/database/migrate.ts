/** Brings the schema up to date when the program starts. */
import type { DataSource } from 'typeorm';
import { DatabaseUnusable } from './database-errors.js';
import { makeDerivedTables } from './derived-tables.js';
import { MIGRATIONS } from './migrations.js';
import { keepNoSamples } from './no-samples.js';

/** Any number, but the same in every release: two programs that start together migrate one after the other. */
const LOCK = 7_274_001;

/**
 * @param locked true on a server, where another process can start at the same time; the embedded database has one process
 * @throws DatabaseUnusable when a newer program has migrated this database; nothing is changed then
 */
export async function migrate(dataSource: DataSource, locked: boolean): Promise<void> {
  if (!locked) return runMigrations(dataSource);
  const holder = dataSource.createQueryRunner();
  try {
    await holder.startTransaction();
    await holder.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await runMigrations(dataSource);
    await holder.commitTransaction();
  } finally {
    await holder.release();
  }
}

async function runMigrations(dataSource: DataSource): Promise<void> {
  await refuseNewerSchema(dataSource);
  await dataSource.runMigrations({ transaction: 'each' });
  await makeDerivedTables(dataSource);
  await keepNoSamples(dataSource);
}

async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const [table] = await dataSource.query<[{ name: string | null }]>(
    `select to_regclass('migrations') as name`,
  );
  if (!table.name) return;
  const run = await dataSource.query<{ name: string }[]>('select name from migrations');
  const ours = new Set(MIGRATIONS.map(({ name }) => name));
  const unknown = run.find(({ name }) => !ours.has(name));
  if (!unknown) return;
  throw new DatabaseUnusable(
    `Deze databank is bijgewerkt door een nieuwere versie van Trajectboek (${unknown.name}). Installeer die versie; er is niets gewijzigd.`,
  );
}
