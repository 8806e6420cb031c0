import { afterAll, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import type { EventLog } from '../../src/event-log/event-log.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { startPostgres } from '../support/postgres-server.js';
import { eventLogContract } from './event-log.contract.js';

const server = await startPostgres();
afterAll(async () => server?.stop());

if (server) {
  for (const isSealed of [false, true])
    eventLogContract(`PostgreSQL server${isSealed ? ', sealed' : ''}`, async () => {
      const url = await server.createDatabase();
      const opened: { close: () => Promise<void> }[] = [];
      const open = async (): Promise<EventLog> => {
        const database = await openDatabase({ url, dataDir: '' });
        opened.push(database);
        const bare = await PostgresEventLog.open(database);
        return isSealed ? (await withKeys(bare, database.dataSource)).log : bare;
      };
      const log = await open();
      return {
        log,
        cleanup: async () => {
          await log.close();
          for (const other of opened) await other.close();
        },
        reopen: open,
      };
    });
} else {
  it('is not proven on a PostgreSQL server: none was found', () => {
    expect(server).toBeUndefined();
  });
}
