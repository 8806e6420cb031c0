import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BatchDependencies } from '../../../projections/engine/batch.js';
import { EventTrouble, type Failure } from '../../../projections/engine/poison-failures.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import type { Parked } from '../../../projections/engine/parked.js';
import { replay, type Replayed } from '../../../projections/engine/replay.js';
import type { StreamChange } from '../../../projections/engine/stream-folds.js';
import type { RecordedEvent } from '../../../src/event-log/event-log.js';
import { NO_FOLD, NO_ROWS, eventOf, wordsOf } from '../support/words.js';

describe('parked streams tried anew', () => {
  let log: RecordedEvent[];
  let streams: string[];
  let written: StreamChange[];
  let failures: [stream: string, failure: Failure][];
  let unwritten: Error | undefined;
  beforeEach(() => {
    [log, streams, written, failures] = [[], [], [], []];
    unwritten = undefined;
    park('traject-a', 'one', 'two');
    park('traject-b', 'one', NO_FOLD);
    park('traject-c', 'three');
  });

  function park(stream: string, ...words: readonly string[]): void {
    streams.push(stream);
    for (const word of words) {
      const revision = log.filter((event) => event.stream === stream).length;
      log.push(eventOf(stream, word, revision, BigInt(log.length + 1)));
    }
  }

  const held: [manager: unknown, checkpoint: StoredCheckpoint][] = [];
  const manager = { query: () => Promise.resolve([]) };
  const again = (at: StoredCheckpoint['at'], only?: string): Promise<Replayed> => {
    const checkpoint = { name: 'words', at } as StoredCheckpoint;
    const by = {
      projection: {
        ...{ name: 'words', aggregate: wordsOf() },
        rows: (words: string[], streamId: string) => {
          if (words.includes(NO_ROWS)) throw new EventTrouble(new TypeError('no rows'));
          return [{ streamId, key: words.join(' ') }];
        },
      },
      log: {
        readStream: async function* (this: void, stream: string) {
          yield* await Promise.resolve(log.filter((event) => event.stream === stream));
        },
      },
      dataSource: { transaction: (job: (sql: object) => Promise<unknown>) => job(manager) },
      checkpoints: {
        hold: (...held_: [unknown, StoredCheckpoint]) => Promise.resolve(void held.push(held_)),
      },
      table: {
        write: (sql: unknown, changes: StreamChange[]) => {
          expect(sql).toBe(manager);
          if (unwritten) return Promise.reject(unwritten);
          written.push(...changes);
          return Promise.resolve();
        },
      },
    } as unknown as BatchDependencies;
    const parked = {
      streams: () => Promise.resolve([...streams]),
      remove: (sql: unknown, stream: string) => {
        expect(sql).toBe(manager);
        streams = streams.filter((one) => one !== stream);
        return Promise.resolve();
      },
      failedAgain: (...failed: [string, Failure]) => Promise.resolve(void failures.push(failed)),
    } as unknown as Parked;
    return replay(by, parked, checkpoint, only);
  };

  it('are whole again, each by itself, where all of it can be taken in', async () => {
    const { replayed, failed } = await again({ position: 99n });
    expect({ replayed, failed }).toStrictEqual({
      replayed: ['traject-a', 'traject-c'],
      failed: ['traject-b'],
    });
    expect(streams).toStrictEqual(['traject-b']);
    expect(written).toStrictEqual([
      {
        streamId: 'a',
        now: { state: ['one', 'two'], rows: [{ streamId: 'a', key: 'one two' }], revision: 1 },
        before: undefined,
      },
      expect.objectContaining({ streamId: 'c' }),
    ]);
    expect(held).toHaveLength(2);
    expect(held[0]).toStrictEqual([manager, { name: 'words', at: { position: 99n } }]);
    expect(failures).toMatchObject([['traject-b', { kind: 'poison', revision: 1 }]]);
  });

  it('are only the one that was asked for', async () => {
    expect(await again({ position: 99n }, 'traject-c')).toStrictEqual({
      ...{ replayed: ['traject-c'], failed: [] },
    });
    expect(await again({ position: 99n }, 'traject-x')).toStrictEqual({ replayed: [], failed: [] });
    expect(streams).toStrictEqual(['traject-a', 'traject-b']);
  });

  it('go as far as the read model is, its own event among them', async () => {
    log = [];
    streams = [];
    park('traject-a', 'one', 'two', 'three');
    await again({ position: 2n });
    expect(written[0]!.now).toMatchObject({ state: ['one', 'two'], revision: 1 });
    streams = ['traject-a'];
    await again(null);
    expect(written[1]!.now).toMatchObject({ state: [], revision: -1 });
  });

  it('stay parked where their rows cannot be made, or the database refuses them', async () => {
    park('traject-d', NO_ROWS);
    unwritten = Object.assign(new Error('refused'), {
      driverError: { code: '22P05' },
      code: '22P05',
    });
    const { replayed, failed } = await again({ position: 99n });
    expect([replayed, failed.length]).toStrictEqual([[], 4]);
    expect(streams).toHaveLength(4);
    expect(failures.map(([stream]) => stream)).toStrictEqual(streams);
  });

  it('are left, and nothing is said of them, where the database is away', async () => {
    unwritten = new Error('Connection terminated');
    await expect(again({ position: 99n })).rejects.toThrow('Connection terminated');
    expect([streams.length, failures.length]).toStrictEqual([3, 0]);
  });
});
