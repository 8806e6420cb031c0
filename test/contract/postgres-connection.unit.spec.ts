import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import type { DataSource } from 'typeorm';
import { changesFrom } from '../../src/event-log/postgres/postgres-changes.js';
import { ask, isStatementError } from '../../src/event-log/postgres/postgres-connection.js';

const answering = (query: (sql: string, parameters: unknown[]) => Promise<unknown>): DataSource =>
  ({ query }) as unknown as DataSource;

const throwing = async (error: unknown): Promise<never> => {
  throw error;
};
const failing = (error: unknown): DataSource => answering(() => throwing(error));
const refusal = (code: unknown): Error => Object.assign(new Error('refused'), { code });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a question to the database', () => {
  it('is answered with its rows, and nothing is waited for after that', async () => {
    const asked: unknown[] = [];
    const dataSource = answering((...all) => Promise.resolve([asked.push(...all)]));
    expect(await ask(dataSource, 'select $1', [7])).toEqual([2]);
    expect(asked).toEqual(['select $1', [7]]);
    expect(await ask(dataSource, 'select')).toEqual([4]);
    expect(asked.at(-1)).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that a frozen server never answers fails after ten seconds', async () => {
    const answer = ask(
      answering(() => new Promise(() => undefined)),
      'select',
    );
    const failed = expect(answer).rejects.toMatchObject({
      ...{ name: 'LogUnavailable', message: 'event log unavailable: no answer within 10000 ms' },
    });
    await jest.advanceTimersByTimeAsync(10_000);
    await failed;
  });

  it('that fails for another reason than itself says that the log is unavailable, and why', async () => {
    const cause = refusal('57P01');
    await expect(ask(failing(cause), 'select')).rejects.toMatchObject({
      ...{ name: 'LogUnavailable', message: 'event log unavailable: refused', cause },
    });
    await expect(ask(failing('away'), 'select')).rejects.toThrow('event log unavailable: away');
  });

  it.each(['22P02', '23505', '42601', 'P0001'])(
    'that is wrong itself (%s) fails as it is',
    async (code) => {
      const wrong = refusal(code);
      await expect(ask(failing(wrong), 'select')).rejects.toBe(wrong);
    },
  );

  it.each(['57P01', '08006', '122P02', '22P021', 'ECONNRESET', 22_222, undefined])(
    'with %s is not wrong itself',
    (code) => {
      expect(isStatementError(refusal(code))).toBe(false);
    },
  );
});

describe('hints of a database that only this process writes', () => {
  it('come with its own appends and, within a second, with what else has moved its head', async () => {
    const [own, closed] = [new Subject<void>(), new Subject<void>()];
    let head: bigint | null = 1n;
    let away = false;
    let hints = 0;
    const changes = changesFrom({
      ...{ own, closed, url: undefined },
      head: () => (away ? Promise.reject(new Error('away')) : Promise.resolve(head)),
    });
    const heard = changes.subscribe({ next: () => (hints += 1), complete: () => (hints = -1) });
    own.next();
    expect(hints).toBe(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(hints).toBe(2); // what stood there at the first look may be new
    await jest.advanceTimersByTimeAsync(5000);
    expect(hints).toBe(2);
    head = 2n;
    await jest.advanceTimersByTimeAsync(1000);
    expect(hints).toBe(3);
    away = true;
    await jest.advanceTimersByTimeAsync(3000);
    away = false;
    await jest.advanceTimersByTimeAsync(1000);
    expect(hints).toBe(5); // as it went away and came back
    closed.next();
    expect([hints, heard.closed, jest.getTimerCount()]).toEqual([-1, true, 0]);
  });

  it('are asked for only while somebody listens', async () => {
    let asked = 0;
    const head = (): Promise<bigint> => Promise.resolve(BigInt((asked += 1)));
    const sources = { own: new Subject<void>(), closed: new Subject<void>(), url: undefined, head };
    const changes = changesFrom(sources);
    await jest.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(0);
    const both = [changes.subscribe(), changes.subscribe()];
    await jest.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(2);
    for (const one of both) one.unsubscribe();
    await jest.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(2);
  });
});
