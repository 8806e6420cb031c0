import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
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
