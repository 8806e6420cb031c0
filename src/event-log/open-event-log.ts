import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import type { EventLog } from './event-log.js';
import { PostgresEventLog } from './postgres/postgres-event-log.js';
import { ClockGuard } from './clock-guard.js';
import { ClockMarks } from './clock-marks.js';
import { CommandHashes } from './command-hashes.js';
import { CommandKeys } from './command-keys.js';
import { Keys } from './keys.js';
import { KeyRing } from './sealing/key-ring.js';
import { KeyTable } from './sealing/key-table.js';
import { installationKey } from './sealing/open-keys.js';
import { SealingLog } from './sealing/sealing-log.js';

/** A log with its keys. */
export interface OpenLog {
  /** Seals and opens texts; `log.sealed` is the store itself. */
  readonly log: SealingLog;
  readonly hashes: CommandHashes;
  readonly commandKeys: CommandKeys;
  readonly keys: Keys;
  readonly clock: ClockGuard;
}

/**
 * The log that the configuration asks for: EventStoreDB where EVENTSTOREDB_URL is set, else the database. The keys are the
 * database's in either case. The caller closes the log before the database.
 * @throws ConfigInvalid, DatabaseUnusable with one Dutch line
 */
export async function openEventLog(
  config: Pick<Config, 'eventStoreDbUrl'>,
  database: Database,
): Promise<OpenLog> {
  const sealed = await openSealed(config, database);
  try {
    return await withKeys(sealed, database.dataSource);
  } catch (error) {
    await sealed.close();
    throw error;
  }
}

/**
 * A store with the keys that a database holds for it.
 * @throws KeysMissing where it has events, and the database no keys for it
 */
export async function withKeys(sealed: EventLog, dataSource: DataSource): Promise<OpenLog> {
  const installation = await installationKey(dataSource, sealed);
  const { logId } = sealed;
  const table = new KeyTable(dataSource, logId);
  const ring = new KeyRing(table);
  const log = new SealingLog(sealed, ring);
  const hashes = new CommandHashes(log, ring, installation);
  const commandKeys = new CommandKeys(dataSource, logId, sealed instanceof PostgresEventLog);
  return {
    log,
    hashes,
    commandKeys,
    keys: new Keys(dataSource, { logId, installation }, table, ring),
    clock: new ClockGuard(sealed, new ClockMarks(dataSource, logId)),
  };
}

async function openSealed(
  { eventStoreDbUrl }: Pick<Config, 'eventStoreDbUrl'>,
  database: Database,
): Promise<EventLog> {
  if (!eventStoreDbUrl) return PostgresEventLog.open(database);
  // Loaded where it is used alone: the client takes a while, and most programs start without it.
  const { EventStoreDbLog } = await import('./eventstoredb/eventstoredb-event-log.js');
  return EventStoreDbLog.open(eventStoreDbUrl);
}
