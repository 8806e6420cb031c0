import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { filter, firstValueFrom, mergeMap, timeout } from 'rxjs';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { IMPATIENT } from '../support/eventstoredb-double/impatient.js';
import { all, newStream, written } from './cases/support.js';

const SOON_MS = 15_000;

describe('hints of an event log in EventStoreDB, when its server does not do as it should', () => {
  let double: EventStoreDbDouble;
  let log: EventStoreDbLog;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    log = await EventStoreDbLog.open(double.url, IMPATIENT);
  });
  afterEach(async () => {
    await log.close();
    double.stop();
  });

  it.each(['killed', 'too slow'] as const)(
    'come again after its subscription was dropped (%s)',
    async (because) => {
      const subscription = log.changes.subscribe();
      await subscribed(double);
      double.dropSubscriptions(because);
      await expect(hintOfAnother(double, log)).resolves.toBeDefined();
      subscription.unsubscribe();
    },
  );

  it('come again after the server was started anew', async () => {
    const subscription = log.changes.subscribe();
    await subscribed(double);
    double.stop();
    await pause(200);
    await double.listen();
    await subscribed(double);
    await expect(hintOfAnother(double, log)).resolves.toBeDefined();
    subscription.unsubscribe();
  });

  it('come after a long run of the system too, so that a checkpoint can move past it', async () => {
    const hints = firstValueFrom(
      log.changes.pipe(
        filter((_, index) => index > 0),
        timeout(SOON_MS),
      ),
    );
    await subscribed(double);
    double.store.writeSystem(3000);
    await expect(hints).resolves.toBeUndefined();
  });
});

async function subscribed(double: EventStoreDbDouble): Promise<void> {
  const until = Date.now() + SOON_MS;
  while (double.subscribers === 0 && Date.now() < until) await pause(10);
}

/** The hint at which the log holds what another process wrote. */
async function hintOfAnother(double: EventStoreDbDouble, log: EventStoreDbLog): Promise<unknown> {
  const stream = newStream();
  const seen = firstValueFrom(
    log.changes.pipe(
      mergeMap(() => all(log.readStream(stream))),
      filter((events) => events.length > 0),
      timeout(SOON_MS),
    ),
  );
  const other = await EventStoreDbLog.open(double.url, IMPATIENT);
  await written(other, stream, 1);
  await other.close();
  return seen;
}
