/** The same with a double that falls over, so that the run itself is known to work where no server is. */
import { afterAll, beforeAll } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { eventStoreDbHarmed } from './eventstoredb-harmed.js';

export function doubleHarmed(times: number): void {
  let double: EventStoreDbDouble;
  beforeAll(async () => {
    double = await EventStoreDbDouble.start();
  });
  afterAll(() => double.stop());
  const disturb = async (): Promise<void> => {
    double.stop();
    await pause(300);
    double.nextAppend('stored, then the connection drops', 'stored, never answered');
    await double.listen();
  };
  const what = 'its double falls over';
  eventStoreDbHarmed({ what, url: () => double.url, disturb, times, quietMs: 400 });
}
