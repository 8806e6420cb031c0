import { afterAll, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { startPostgres } from '../support/postgres-server.js';
import { eventLogContract } from './event-log.contract.js';

const server = await startPostgres();
afterAll(async () => server?.stop());

if (server) {
  eventLogContract('PostgreSQL server', async () => {
    const url = await server.createDatabase();
    const database = await openDatabase({ url, dataDir: '' });
    const log = await PostgresEventLog.open(database);
    const others: { close: () => Promise<void> }[] = [];
    return {
      log,
      cleanup: async () => {
        await log.close();
        for (const other of [database, ...others]) await other.close();
      },
      reopen: async () => {
        const other = await openDatabase({ url, dataDir: '' });
        others.push(other);
        return PostgresEventLog.open(other);
      },
    };
  });
} else {
  it('is not proven on a PostgreSQL server: none was found', () => {
    expect(server).toBeUndefined();
  });
}
