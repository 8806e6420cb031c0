import { openDatabase } from '../../src/database/database.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { openTestDatabase } from '../support/database.js';
import { tempDir } from '../support/temp-dir.js';
import { eventLogContract } from './event-log.contract.js';

eventLogContract('embedded PGlite, durable on disk', async () => {
  const directory = tempDir('log');
  const database = await openDatabase({ dataDir: directory.path });
  const log = await PostgresEventLog.open(database);
  return {
    log,
    cleanup: async () => {
      await log.close();
      await database.close();
      directory.remove();
    },
    // Another process cannot: the directory has one holder. A second log on the same database is what can happen.
    reopen: () => PostgresEventLog.open(database),
  };
});

eventLogContract('embedded PGlite, sealed', async () => {
  const database = await openTestDatabase();
  const open = async () =>
    (await withKeys(await PostgresEventLog.open(database), database.dataSource)).log;
  const log = await open();
  return {
    log,
    cleanup: async () => {
      await log.close();
      await database.close();
    },
    reopen: open,
  };
});
