import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import type { EventLog } from './event-log.js';
import { PostgresEventLog } from './postgres/postgres-event-log.js';

/** The log that the configuration asks for. The caller closes it before the database. */
export const openEventLog = (_config: Config, database: Database): Promise<EventLog> =>
  PostgresEventLog.open(database);
