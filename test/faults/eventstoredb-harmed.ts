/** The log in EventStoreDB while something is done to its server, so many times; with figures. */
import { expect, it } from '@jest/globals';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { faultRun, type Run } from './eventstoredb-run.js';
import { print } from './figures.js';

interface Harmed extends Pick<Run, 'disturb' | 'times' | 'quietMs'> {
  readonly what: string;
  readonly url: () => string;
}

export function eventStoreDbHarmed({ what, url, ...run }: Harmed): void {
  const MINUTES = 60_000;
  it(
    `the log in EventStoreDB loses, doubles and skips nothing: ${what}, ${String(run.times)} times under load`,
    async () => {
      const [writers, reader] = [
        await EventStoreDbLog.open(url()),
        await EventStoreDbLog.open(url()),
      ];
      const account = await faultRun({ writers, reader, ...run });
      print(`EventStoreDB, ${what} x ${String(run.times)}`, account);
      await writers.close();
      await reader.close();
      expect(account).toMatchObject({ lost: 0, doubled: 0, broken: 0, skipped: 0, repeated: 0 });
      expect(account.acknowledged).toBeGreaterThan(0);
    },
    (run.times + 5) * MINUTES,
  );
}
