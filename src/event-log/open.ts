import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import type { EventLog } from './event-log.js';
import { PostgresEventLog } from './postgres/postgres-event-log.js';

/**
 * The log that the configuration asks for: EventStoreDB where EVENTSTOREDB_URL is set, else the database. The caller closes
 * it before the database.
 * @throws ConfigInvalid, DatabaseUnusable with one Dutch line
 */
export async function openEventLog(
  { eventStoreDbUrl }: Pick<Config, 'eventStoreDbUrl'>,
  database: Database,
): Promise<EventLog> {
  if (!eventStoreDbUrl) return PostgresEventLog.open(database);
  // Loaded where it is used alone: the client takes a while, and most programs start without it.
  const { EventStoreDbLog } = await import('./eventstoredb/eventstoredb-event-log.js');
  return EventStoreDbLog.open(eventStoreDbUrl);
}
