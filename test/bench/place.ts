/** Where a bench runs: one of the three modes, the same for each of its processes. */
import 'reflect-metadata';
import { PROJECTIONS } from '../../projections/all.js';
import { type Database, openDatabase } from '../../src/database/database.js';
import { openEventLog } from '../../src/event-log/open-event-log.js';
import type { SealingLog } from '../../src/event-log/sealing/sealing-log.js';

export interface Place {
  readonly mode: 'embedded' | 'server' | 'eventstoredb';
  readonly dataDir: string;
  /** Of a PostgreSQL server, unless the database is embedded. */
  readonly url?: string;
  readonly eventStoreDbUrl?: string;
}

export interface Opened extends Place {
  readonly database: Database;
  readonly log: SealingLog;
}

export async function open(place: Place): Promise<Opened> {
  const entities = PROJECTIONS.map(({ entity }) => entity as new () => object);
  const database = await openDatabase({ ...place, entities });
  return { ...place, database, log: (await openEventLog(place, database)).log };
}

export async function close({ database, log }: Opened): Promise<void> {
  await log.close();
  await database.close();
}
