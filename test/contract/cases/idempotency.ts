import { expect, it } from '@jest/globals';
import { NO_STREAM } from '../../../src/event-log/event-log.js';
import { type Subject, all, insist, newEvents, newStream } from './support.js';

export function idempotencyCases(subject: Subject): void {
  it('answers duplicate with the first result when the same append comes twice', async () => {
    const { log } = subject();
    const stream = newStream();
    const events = newEvents(3);
    const first = await log.append(stream, NO_STREAM, events);
    expect(await log.append(stream, NO_STREAM, events)).toEqual({ ...first, outcome: 'duplicate' });
    expect(await all(log.readStream(stream))).toHaveLength(3);
  });

  it('still does when other events have followed', async () => {
    const { log } = subject();
    const stream = newStream();
    const [first, second] = [newEvents(2), newEvents(2)];
    const results = [
      await log.append(stream, NO_STREAM, first),
      await log.append(stream, 1, second),
    ];
    await log.append(stream, 3, newEvents(1));
    const again = [await log.append(stream, NO_STREAM, first), await log.append(stream, 1, second)];
    expect(again).toEqual(results.map((result) => ({ ...result, outcome: 'duplicate' })));
    expect(await all(log.readStream(stream))).toHaveLength(5);
  });

  it('does for another process too', async () => {
    const { log, reopen } = subject();
    const other = await reopen?.();
    if (!other) return;
    const stream = newStream();
    const events = newEvents(2);
    const first = await log.append(stream, NO_STREAM, events);
    expect(await other.append(stream, NO_STREAM, events)).toEqual({
      ...first,
      outcome: 'duplicate',
    });
    expect(other.logId).toBe(log.logId);
    await other.close();
  });

  it('stores once what ten callers send at the same time', async () => {
    const { log } = subject();
    const stream = newStream();
    const events = newEvents(2);
    const results = await Promise.all(
      Array.from({ length: 10 }, () => insist(() => log.append(stream, NO_STREAM, events))),
    );
    expect(results.every(({ outcome }) => outcome !== 'conflict')).toBe(true);
    expect(new Set(results.map((result) => 'position' in result && result.position)).size).toBe(1);
    expect(await all(log.readStream(stream))).toHaveLength(2);
  });

  it('refuses known ids followed by new ones, and writes nothing', async () => {
    const { log } = subject();
    const stream = newStream();
    const known = newEvents(2);
    await log.append(stream, NO_STREAM, known);
    const mixed = [...known, ...newEvents(1)];
    expect(await log.append(stream, NO_STREAM, mixed)).toEqual({ outcome: 'conflict', actual: 1 });
    expect(await all(log.readStream(stream))).toHaveLength(2);
  });

  it('refuses new ids before known ones, and writes nothing', async () => {
    const { log } = subject();
    const stream = newStream();
    const known = newEvents(2);
    await log.append(stream, NO_STREAM, known);
    const mixed = [...newEvents(1), known[1]!];
    expect(await log.append(stream, NO_STREAM, mixed)).toEqual({ outcome: 'conflict', actual: 1 });
    expect(await all(log.readStream(stream))).toHaveLength(2);
  });

  it('refuses known ids at a revision where they do not stand', async () => {
    const { log } = subject();
    const stream = newStream();
    const known = newEvents(1);
    await log.append(stream, NO_STREAM, known);
    await log.append(stream, 0, newEvents(2));
    expect(await log.append(stream, 0, known)).toEqual({ outcome: 'conflict', actual: 2 });
    expect(await all(log.readStream(stream))).toHaveLength(3);
  });
}
