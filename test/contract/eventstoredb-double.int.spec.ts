import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { openTestDatabase } from '../support/database.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { eventLogContract } from './event-log.contract.js';

for (const isSecure of [false, true])
  eventLogContract(`double of EventStoreDB${isSecure ? ' with TLS' : ''}`, async () => {
    const double = await EventStoreDbDouble.start(isSecure);
    const log = await EventStoreDbLog.open(double.url);
    return {
      log,
      cleanup: async () => {
        await log.close();
        double.stop();
      },
      reopen: () => EventStoreDbLog.open(double.url),
    };
  });

eventLogContract('double of EventStoreDB, sealed', async () => {
  const [double, database] = [await EventStoreDbDouble.start(), await openTestDatabase()];
  const open = async () =>
    (await withKeys(await EventStoreDbLog.open(double.url), database.dataSource)).log;
  const log = await open();
  return {
    log,
    cleanup: async () => {
      await log.close();
      double.stop();
      await database.close();
    },
    reopen: open,
  };
});
