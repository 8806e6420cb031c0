/**
 * A row that was deleted stays in a table's file, and a page that was changed in the write-ahead logs, until PostgreSQL writes
 * over them. What was erased must not wait for that.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** How long older transactions of others may still take; they can see what was deleted, so it would be copied along. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;

export interface Rewritten {
  /** How many tables were written anew. */
  readonly tables: number;
  /** Whether a transaction that is older than this still goes on, so that rows that were deleted may have been copied. */
  readonly isHeldUp: boolean;
}

/**
 * Writes every table of the program but the log anew, with its indexes, one after the other: an event holds sealed text only.
 * Each table is locked while it is written.
 */
export async function rewriteTables(
  dataSource: DataSource,
  patienceMs = PATIENCE_MS,
): Promise<Rewritten> {
  const [{ now }] = await dataSource.query<[{ now: string }]>(
    'select pg_current_xact_id()::xid::text as now',
  );
  const isHeldUp = !(await othersEnd(dataSource, now, patienceMs));
  const tables = await dataSource.query<{ name: string }[]>(TABLES);
  for (const { name } of tables) await dataSource.query(`vacuum (full) ${name}`);
  return { tables: tables.length, isHeldUp };
}

/**
 * Embedded only, where the one session does what a server has other processes for: ends the write-ahead log of now and removes
 * those before it from the disk. By default they are kept under a new name, with all that stands in them.
 * @returns how many there still are of before; none, or something holds them
 */
export async function dropOldLogs(dataSource: DataSource): Promise<number> {
  await dataSource.query('set wal_recycle = off');
  try {
    await dataSource.query('checkpoint');
    await dataSource.query('select pg_switch_wal()');
    await dataSource.query('checkpoint');
  } finally {
    await dataSource.query('reset wal_recycle');
  }
  const [{ count }] = await dataSource.query<[{ count: number }]>(
    'select count(*)::int as count from pg_ls_waldir() where name < pg_walfile_name(pg_current_wal_lsn())',
  );
  return count;
}

/** @returns whether every transaction that is older than this one ended within the time */
async function othersEnd(dataSource: DataSource, now: string, patienceMs: number) {
  const until = Date.now() + patienceMs;
  for (;;) {
    const [{ older }] = await dataSource.query<[{ older: boolean }]>(OLDER, [now]);
    if (!older || Date.now() > until) return !older;
    await wait(LOOK_MS);
  }
}

const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('log', 'pg_catalog', 'information_schema') and tableowner = current_user order by 1`;

/** Copies by replication and prepared transactions hold rows as sessions do. */
const OLDER = `select exists (select from (
    select backend_xmin as held from pg_stat_activity where pid <> pg_backend_pid()
    union all select xmin from pg_replication_slots
    union all select transaction from pg_prepared_xacts) o
  where held is not null and age(held) >= age($1::xid)) as older`;
