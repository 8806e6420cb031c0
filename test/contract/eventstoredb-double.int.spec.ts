import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { eventLogContract } from './event-log.contract.js';

eventLogContract('double of EventStoreDB', async () => {
  const double = await EventStoreDbDouble.start();
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
