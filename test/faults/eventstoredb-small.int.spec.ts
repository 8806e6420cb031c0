import { expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { faultRun } from './eventstoredb-run.js';

/** The run of the fault test, with a double that falls over: so that it is known to work where no server is. */
it('the log in EventStoreDB loses, doubles and skips nothing when its double falls over under load', async () => {
  const double = await EventStoreDbDouble.start();
  const [writers, reader] = [
    await EventStoreDbLog.open(double.url),
    await EventStoreDbLog.open(double.url),
  ];
  const disturb = async (): Promise<void> => {
    double.stop();
    await pause(300);
    double.nextAppend('stored, then the connection drops', 'stored, never answered');
    await double.listen();
  };
  const account = await faultRun({ writers, reader, disturb, times: 3, quietMs: 400 });
  expect(account).toMatchObject({ lost: 0, doubled: 0, broken: 0, skipped: 0, repeated: 0 });
  expect(account.acknowledged).toBeGreaterThan(0);
  await writers.close();
  await reader.close();
  double.stop();
});
