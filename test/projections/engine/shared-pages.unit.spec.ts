import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { charactersOf } from '../../../projections/engine/shared-facts.js';
import { SharedPages, type ReadLog } from '../../../projections/engine/shared-pages.js';
import type { Checkpoint, EventLog, RecordedEvent } from '../../../src/event-log/event-log.js';
import { pageOf } from '../../support/page-of.js';
import { eventOf } from '../support/words.js';

let log: RecordedEvent[];
let read: string[];
let away: Error | undefined;
/** What the log's answers wait for; what is appended meanwhile is not in them. */
let gate: Promise<unknown>;
beforeEach(() => {
  jest.useFakeTimers();
  [log, read, away, gate] = [[], [], undefined, Promise.resolve()];
  grow(6);
});
afterEach(() => void jest.useRealTimers());

function grow(events: number): void {
  for (let n = 0; n < events; n += 1)
    log.push(eventOf('traject-a', 'word', log.length, BigInt(log.length + 1)));
}
const EVENT = charactersOf(eventOf('traject-a', 'word', 0, 1n));

/** @param room for so many events */
const shared = (room = 100): SharedPages => {
  const eventLog = {
    logId: 'L',
    readAll: async (after: Checkpoint | null, max: number) => {
      read.push(`${String(after?.position ?? 0)}+${String(max)}`);
      const page = pageOf(log, after, max);
      await gate;
      if (away) throw away;
      return page;
    },
  } as Partial<EventLog> as EventLog;
  return new SharedPages(eventLog, room * EVENT);
};
const at = (position: number): Checkpoint => ({ position: BigInt(position) });
const tick = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);

/** Page after page of two events, to where the log ends. @returns positions */
async function all(reader: ReadLog): Promise<bigint[]> {
  const seen: bigint[] = [];
  for (let [after, atHead]: [Checkpoint | null, boolean] = [null, false]; !atHead;) {
    const page = await reader.readAll(after, 2);
    seen.push(...page.events.map(({ checkpoint }) => checkpoint.position));
    [after, atHead] = [page.checkpoint, page.atHead];
  }
  return seen;
}

describe('a page of the log', () => {
  it('is read once for all who want it, and is the very same one', async () => {
    const pages = shared();
    const [a, b] = [pages.reader(), pages.reader()];
    const [one, other] = await Promise.all([a.readAll(null, 2), b.readAll(null, 2)]);
    expect(other).toBe(one);
    expect(await pages.reader().readAll(null, 2)).toBe(one);
    expect(read).toEqual(['0+2']);
  });

  it('is another one where fewer events are asked for', async () => {
    const pages = shared();
    await pages.reader().readAll(null, 2);
    expect((await pages.reader().readAll(null, 1)).events).toHaveLength(1);
    expect((await pages.reader().readAll(at(1), 2)).events[0]!.checkpoint.position).toBe(2n);
    expect(read).toEqual(['0+2', '0+1', '1+2']);
  });

  it('does not say any more where the log ends once there may be something new', async () => {
    const pages = shared();
    expect(await pages.reader().readAll(at(4), 2)).toMatchObject({ atHead: true });
    grow(2);
    pages.hint();
    const again = await pages.reader().readAll(at(4), 2);
    expect(again).toMatchObject({ atHead: false, events: [{}, {}] });
    expect((await pages.reader().readAll(again.checkpoint, 2)).events).toHaveLength(2);
    expect(read).toEqual(['4+2', '6+2']);
  });

  it('that was under way when there came something new is not what the next one gets', async () => {
    const pages = shared();
    let open: (value?: unknown) => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const early = pages.reader().readAll(at(6), 2);
    await tick();
    grow(1);
    pages.hint();
    const late = pages.reader().readAll(at(6), 2);
    await tick();
    open();
    expect([(await early).events.length, (await late).events.length]).toEqual([0, 1]);
  });

  it('without events is read again: somebody may have appended unheard', async () => {
    const pages = shared();
    const reader = pages.reader();
    expect((await reader.readAll(at(6), 2)).events).toHaveLength(0);
    grow(1);
    expect((await reader.readAll(at(6), 2)).events).toHaveLength(1);
  });

  it('that could not be read is told to all who wait for it, and is read again by the next', async () => {
    const pages = shared();
    away = new Error('away');
    const both = [pages.reader(), pages.reader()].map((one) => one.readAll(null, 2));
    for (const one of both) await expect(one).rejects.toThrow('away');
    away = undefined;
    expect((await pages.reader().readAll(null, 2)).events).toHaveLength(2);
    expect(read).toEqual(['0+2', '0+2']);
  });

  it('is gone once it is to be forgotten', async () => {
    const pages = shared();
    await pages.reader().readAll(null, 2);
    pages.forget();
    await pages.reader().readAll(null, 2);
    expect(read).toHaveLength(2);
  });

  it('goes when there is no room for it', async () => {
    const pages = shared(4);
    expect(await all(pages.reader())).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
    await pages.reader().readAll(at(4), 2);
    expect(read).toEqual(['0+2', '2+2', '4+2']);
    await pages.reader().readAll(null, 2);
    expect(read).toHaveLength(4);
  });
});

describe('who is ahead', () => {
  it('waits for who still needs a page that there would be no room for', async () => {
    const pages = shared(2);
    const [fast, slow] = [pages.reader(), pages.reader()];
    await Promise.all([fast.readAll(null, 2), slow.readAll(null, 2)]);
    await fast.readAll(at(2), 2);
    let there = false;
    const ahead = fast.readAll(at(4), 2).then(() => (there = true));
    await tick(1000);
    expect([there, read]).toEqual([false, ['0+2', '2+2']]);
    await slow.readAll(at(2), 2);
    await tick();
    expect([there, read]).toEqual([true, ['0+2', '2+2', '4+2']]);
    await ahead;
  });

  it('waits for nobody who has read to the end, or asks for fewer', async () => {
    const pages = shared(2);
    await pages.reader().readAll(at(4), 2);
    await pages.reader().readAll(null, 1);
    expect(await all(pages.reader())).toHaveLength(6);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('does not wait for ever: who hangs is passed, once', async () => {
    const pages = shared(2);
    const [fast, hanging] = [pages.reader(), pages.reader()];
    grow(6);
    await hanging.readAll(null, 2);
    await fast.readAll(null, 2);
    await fast.readAll(at(2), 2);
    const passed = all(fast);
    await tick(2000);
    expect(await passed).toHaveLength(12);
    expect(jest.getTimerCount()).toBe(0);
    expect((await hanging.readAll(at(2), 2)).events).toHaveLength(2);
  });
});

it('who reads at different speeds still reads each page once', async () => {
  const pages = shared(4);
  grow(34);
  const readers = [pages.reader(), pages.reader(), pages.reader()];
  const slowly = (reader: ReadLog, ms: number): ReadLog => ({
    ...reader,
    readAll: async (after, max) => {
      const page = await reader.readAll(after, max);
      await new Promise((resolve) => void setTimeout(resolve, ms));
      return page;
    },
  });
  const done = Promise.all(readers.map((reader, n) => all(slowly(reader, n * 100))));
  await tick(60_000);
  for (const seen of await done)
    expect(seen).toEqual(log.map(({ checkpoint }) => checkpoint.position));
  expect(read).toHaveLength(20);
});
