import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import type { Checkpoint, EventLog, Page, RecordedEvent } from '../../src/event-log/event-log.js';
import { follow } from '../../src/event-log/follow.js';
import { pageOf } from '../support/page-of.js';

const event = (position: bigint): RecordedEvent =>
  ({ id: String(position), checkpoint: { position } }) as RecordedEvent;

/** A log that is read two events at a time, and may be away. */
class SmallLog {
  readonly changes = new Subject<void>();
  readonly events: RecordedEvent[] = [];
  trouble: Error | undefined;
  reads = 0;

  readAll(after: Checkpoint | null): Promise<Page> {
    this.reads += 1;
    if (this.trouble) return Promise.reject(this.trouble);
    return Promise.resolve(pageOf(this.events, after, 2));
  }

  grow(...positions: bigint[]): void {
    this.events.push(...positions.map(event));
  }
}

describe('het logboek volgen', () => {
  let log: SmallLog;
  let given: bigint[];
  let away: number;
  let ended: AbortController;
  beforeEach(() => {
    jest.useFakeTimers();
    log = new SmallLog();
    log.grow(1n, 2n, 3n, 4n, 5n);
    [given, away, ended] = [[], 0, new AbortController()];
  });
  afterEach(() => {
    ended.abort();
    jest.useRealTimers();
  });

  async function begin(from: Checkpoint | null): Promise<void> {
    const events = follow(log as unknown as EventLog, from, ended.signal, () => (away += 1));
    for await (const { checkpoint } of events) given.push(checkpoint.position);
  }
  const after = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  it('geeft alles na een plaats, zonder op iets te wachten', async () => {
    void begin({ position: 1n });
    await after(0);
    expect(given).toEqual([2n, 3n, 4n, 5n]);
    expect(log.reads).toBe(2);
  });

  it('geeft wat erbij komt zodra het logboek het zegt, elk één keer', async () => {
    void begin(null);
    await after(0);
    expect(log.reads).toBe(3);
    log.grow(6n);
    await after(500);
    expect(given).toEqual([1n, 2n, 3n, 4n, 5n]);
    log.changes.next();
    await after(0);
    expect(given).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
  });

  it('kijkt ook elke seconde zelf', async () => {
    void begin({ position: 5n });
    await after(0);
    for (const position of [6n, 7n]) {
      log.grow(position);
      await after(1000);
      expect(given.at(-1)).toBe(position);
    }
  });

  it('zegt bij elke poging dat het logboek weg is, en gaat dan verder waar het was', async () => {
    void begin({ position: 4n });
    await after(0);
    log.trouble = new LogUnavailable('no answer');
    log.grow(6n);
    await after(2000);
    expect(away).toBe(2);
    log.trouble = undefined;
    await after(1000);
    expect([given, away]).toEqual([[5n, 6n], 2]);
  });

  it('geeft een andere fout door en luistert dan niet meer', async () => {
    log.trouble = new Error('unreadable');
    await expect(begin(null)).rejects.toThrow('unreadable');
    expect([away, log.changes.observed]).toEqual([0, false]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('eindigt waar het wacht zodra het gevraagd wordt', async () => {
    const all = begin(null);
    await after(0);
    const { reads } = log;
    ended.abort();
    await all;
    expect([given.length, log.reads, log.changes.observed]).toEqual([5, reads, false]);
  });

  it('eindigt na de bladzijde die bezig is, ook als er meer staat', async () => {
    for await (const { checkpoint } of follow(log as never, null, ended.signal, () => undefined)) {
      given.push(checkpoint.position);
      ended.abort();
    }
    expect(given).toEqual([1n, 2n]);
  });

  it('begint niet als het al gedaan is', async () => {
    ended.abort();
    await begin(null);
    expect([given, log.reads]).toEqual([[], 0]);
  });
});
