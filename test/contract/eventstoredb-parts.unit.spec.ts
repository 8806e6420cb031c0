import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { pauseMs } from '../../src/event-log/eventstoredb/eventstoredb-connection.js';
import {
  NoAnswer,
  isAnswer,
  leaderOf,
  noneWhereNothingStands,
  within,
} from '../../src/event-log/eventstoredb/eventstoredb-failures.js';
import {
  IDENTITY_STREAM,
  isOfTheLog,
  recordedEvent,
  type RawEvent,
} from '../../src/event-log/eventstoredb/recorded-event.js';
import { Turns } from '../../src/event-log/turns.js';

const typed = (type: string, more: object = {}): Error =>
  Object.assign(new Error(type), { type, ...more });

describe('what the client’s errors mean', () => {
  it.each([
    ...['wrong-expected-version', 'stream-not-found', 'stream-deleted', 'access-denied'],
    ...['maximum-append-size-exceeded', 'invalid-argument'],
  ])('%s is an answer', (type) => {
    expect(isAnswer(typed(type))).toBe(true);
  });

  it.each(['unavailable', 'not-ready', 'not-leader', 'deadline-exceeded', 'cancelled', 'unknown'])(
    '%s may pass',
    (type) => {
      expect(isAnswer(typed(type))).toBe(false);
    },
  );

  it('a node that does not lead names who does', () => {
    const leader = { address: 'two', port: 2113 };
    expect(leaderOf(typed('not-leader', { leader }))).toBe(leader);
    expect(leaderOf(typed('unavailable', { leader }))).toBeUndefined();
  });

  it('a place where no event begins has none, and nothing else is taken for it', () => {
    const unexpected = Object.assign(new Error('13 INTERNAL: Unexpected ReadAllResult x'), {
      type: 'unknown',
    });
    expect(noneWhereNothingStands(unexpected)).toEqual([]);
    for (const other of [typed('unknown'), Object.assign(unexpected, { type: 'unavailable' })])
      expect(() => noneWhereNothingStands(other)).toThrow(other);
  });
});

describe('waiting for an answer', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('ends with it, or with what went wrong, and leaves no clock running', async () => {
    const gaveUp = jest.fn();
    expect(await within(10, Promise.resolve(7), gaveUp)).toBe(7);
    await expect(within(10, Promise.reject(new Error('x')), gaveUp)).rejects.toThrow('x');
    expect([jest.getTimerCount(), gaveUp.mock.calls.length]).toEqual([0, 0]);
  });

  it('ends in time where none comes, once what it held was freed', async () => {
    const gaveUp = jest.fn();
    const never = new Promise<never>(() => undefined);
    const waited = within(50, never, gaveUp).catch((error: unknown) => error);
    const bare = within(50, never).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(49);
    expect(gaveUp).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(gaveUp).toHaveBeenCalledTimes(1);
    for (const error of [await waited, await bare]) {
      expect(error).toBeInstanceOf(NoAnswer);
      expect(error).toMatchObject({ name: 'NoAnswer', ms: 50, message: 'no answer within 50 ms' });
    }
  });
});

it('pauses from 50 ms, twice as long after each try, a second at most, never in step', () => {
  for (const [attempt, longest] of [
    [1, 50],
    [2, 100],
    [5, 800],
    [6, 1000],
    [40, 1000],
  ] as const) {
    const all = Array.from({ length: 200 }, () => pauseMs(attempt));
    expect(Math.max(...all)).toBeLessThanOrEqual(longest);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(longest / 2);
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(longest / 4);
  }
});

describe('an event as the store gives it', () => {
  const raw: RawEvent = {
    ...{ id: 'i', streamId: 'traject-1', revision: 4n, type: 'TrajectHernoemd', data: { a: 1 } },
    ...{ created: new Date(5), position: { commit: 9n, prepare: 8n } },
  };

  it('is one of the log, registered when it was stored here or where it came from', () => {
    expect(recordedEvent({ ...raw, metadata: { commandId: 'c' } })).toEqual({
      ...{ id: 'i', stream: 'traject-1', revision: 4, type: 'TrajectHernoemd', data: { a: 1 } },
      ...{ metadata: { commandId: 'c' }, registeredAt: new Date(5) },
      checkpoint: { position: 9n, prepare: 8n, eventId: 'i' },
    });
    const moved = { geregistreerdOp: '2025-03-01T10:00:00.000Z' };
    expect(recordedEvent({ ...raw, metadata: moved }).registeredAt).toEqual(
      new Date(moved.geregistreerdOp),
    );
    expect(recordedEvent(raw).metadata).toEqual({});
  });

  it('needs a position, which servers that are too old do not give', () => {
    const { position: _, ...without } = raw;
    expect(() => recordedEvent(without)).toThrow('event i has no position: the server is older');
  });

  it('stands beside the log’s identity, under a name that installations hold', () => {
    expect(IDENTITY_STREAM).toBe('trajectboek-log');
  });

  it('is the log’s unless it is the system’s, or the log’s own name', () => {
    const is = (changes: Partial<RawEvent>): boolean =>
      isOfTheLog(recordedEvent({ ...raw, ...changes }));
    expect(is({})).toBe(true);
    expect(
      [{ streamId: '$settings' }, { type: '$metadata' }, { streamId: IDENTITY_STREAM }].map(is),
    ).toEqual([false, false, false]);
    expect([{ streamId: 'a$' }, { type: 'a$' }].map(is)).toEqual([true, true]);
  });
});

describe('turns', () => {
  const did: string[] = [];
  const work =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      did.push(`${name} begins`);
      await setImmediate();
      did.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  beforeEach(() => void did.splice(0));

  it('are one at a time for the same key, in order, also after one that fails', async () => {
    const turns = new Turns();
    const [first, second] = [turns.take('s', work('a', true)), turns.take('s', work('b'))];
    await expect(first).rejects.toThrow('a');
    expect(await second).toBe('b');
    expect(did).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('that come while the second is under way wait for it', async () => {
    const turns = new Turns();
    const [first, second] = [turns.take('s', work('a')), turns.take('s', work('b'))];
    await first;
    await Promise.resolve();
    await Promise.all([second, turns.take('s', work('c'))]);
    expect(did.slice(2)).toEqual(['b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('of different keys do not wait for each other', async () => {
    const turns = new Turns();
    await Promise.all([turns.take('s', work('a')), turns.take('t', work('b'))]);
    expect(did).toEqual(['a begins', 'b begins', 'a ends', 'b ends']);
  });

  it('are all over once they are idle, and then nothing of them is kept', async () => {
    const turns = new Turns();
    void turns.take('s', work('a', true)).catch(() => undefined);
    void turns.take('s', work('b'));
    void turns.take('t', work('c'));
    await turns.idle();
    expect(did.at(-1)).toBe('b ends');
    await setImmediate();
    expect((turns as unknown as { last: Map<string, unknown> }).last.size).toBe(0);
  });
});
