import { expect, it } from '@jest/globals';
import { filter, firstValueFrom, map, mergeMap, timeout } from 'rxjs';
import { type EventLog, NO_STREAM } from '../../../src/event-log/event-log.js';
import { type Subject, newEvents, newStream, written } from './support.js';

/** A hint that comes later than this is of no use to someone who waits for a page. */
const SOON_MS = 3000;

export function changesCases(subject: Subject): void {
  it('hints after an append', async () => {
    const { log } = subject();
    const hint = hintOf(log, newStream());
    await expect(hint.after(log)).resolves.toBe(true);
  });

  it('hints after an append of another process', async () => {
    const { log, reopen } = subject();
    const other = await reopen?.();
    if (!other) return;
    await expect(hintOf(log, newStream()).after(other)).resolves.toBe(true);
    await other.close();
  });

  it('goes on for a new subscriber after the last one left', async () => {
    const { log } = subject();
    for (let round = 0; round < 2; round += 1) {
      await expect(hintOf(log, newStream()).after(log)).resolves.toBe(true);
    }
  });

  it('completes when the log closes', async () => {
    const other = await subject().reopen?.();
    if (!other) return;
    await written(other, newStream(), 1);
    const completed = new Promise<string>((resolve) => {
      other.changes.subscribe({ complete: () => resolve('complete') });
    });
    await other.close();
    await expect(completed).resolves.toBe('complete');
  });
}

/** Waits for a hint at which the stream holds what was appended: an earlier hint proves nothing. */
function hintOf(log: EventLog, stream: string): { after: (writer: EventLog) => Promise<boolean> } {
  const seen = firstValueFrom(
    log.changes.pipe(
      mergeMap(async () => {
        for await (const event of log.readStream(stream)) return event;
        return undefined;
      }),
      filter((event) => event !== undefined),
      map(() => true),
      timeout(SOON_MS),
    ),
  );
  return {
    after: async (writer) => {
      await writer.append(stream, NO_STREAM, newEvents(1));
      return seen;
    },
  };
}
