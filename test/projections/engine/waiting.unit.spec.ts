import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import type { Checkpoints } from '../../../projections/engine/checkpoints.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import type { Unit } from '../../../projections/engine/unit.js';
import { Waiting } from '../../../projections/engine/waiting.js';

const at = (name: string, position: bigint | null): StoredCheckpoint =>
  ({ name, at: position === null ? null : { position } }) as StoredCheckpoint;

let known: (StoredCheckpoint | undefined)[];
let stored: StoredCheckpoint[];
let asked: number;
let still: string[];
let ofOldVersion: string[];
let moved: Subject<void>;
beforeEach(() => {
  jest.useFakeTimers();
  [known, stored] = [
    [at('a', 5n), at('b', 5n)],
    [at('a', 5n), at('b', 5n)],
  ];
  [asked, still, ofOldVersion] = [0, [], []];
  moved = new Subject();
});
afterEach(() => void jest.useRealTimers());

const until = (position: bigint, ms = 1000, alone = false, names = ['a', 'b']): Promise<boolean> =>
  waiting(alone).until(position, names, ms);
function waiting(alone = false): Waiting {
  const unit = (name: string, index: number): Unit =>
    ({
      name,
      follower: {
        get checkpoint() {
          return known[index];
        },
      },
      standsStill: (checkpoint: StoredCheckpoint) => still.includes(checkpoint.name),
      isMade: ({ name: of, at: place }: StoredCheckpoint) =>
        place !== null && !ofOldVersion.includes(of),
    }) as unknown as Unit;
  const all = (): Promise<StoredCheckpoint[]> => {
    asked += 1;
    return Promise.resolve(stored);
  };
  const checkpoints = { all, lease: { alone } } as unknown as Checkpoints;
  return new Waiting(['a', 'b'].map(unit), checkpoints, moved);
}
async function endedWithin(ms: number, waited: Promise<boolean>): Promise<boolean> {
  let ended = false;
  void waited.then(() => (ended = true));
  await tick(ms);
  return ended;
}
const tick = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);

it('ends at once where every row is there, by what is stored', async () => {
  expect([await until(5n), asked]).toStrictEqual([true, 1]);
});

it('asks nobody where only this process can know', async () => {
  expect([await until(5n, 1000, true), asked]).toStrictEqual([true, 0]);
});

it('does not trust what this process knows: a crash of the database may have set it back', async () => {
  stored = [at('a', 5n), at('b', null)];
  const waited = until(5n, 1000);
  expect(await endedWithin(250, waited)).toBe(false);
  stored = [at('a', 5n), at('b', 5n)];
  await tick(100);
  expect(await waited).toBe(true);
});

it('goes by what is stored of those that another process moves, of its own read models', async () => {
  known = [at('a', 5n), undefined];
  stored = [at('a', 5n), at('b', 4n), at('gone', 1n)];
  const waited = until(5n, 1000, true);
  expect(await endedWithin(50, waited)).toBe(false);
  stored = [at('a', 5n), at('b', 5n), at('gone', 1n)];
  await tick(50);
  expect(await waited).toBe(true);
});

it('looks again at each move, and each tenth of a second', async () => {
  known = [at('a', 4n), at('b', 5n)];
  const waited = until(5n);
  await tick(99);
  known = [at('a', 5n), at('b', 5n)];
  moved.next();
  await tick();
  expect(await waited).toBe(true);
});

it('gives up in time', async () => {
  const waited = until(6n, 150);
  expect(await endedWithin(149, waited)).toBe(false);
  await tick(1);
  expect(await waited).toBe(false);
  expect(jest.getTimerCount()).toBe(0);
});

it('gives up at once on one that will not move', async () => {
  still = ['a'];
  known = [at('a', 5n), at('b', null)];
  const waiting = until(5n, 100);
  await tick(100);
  expect(await waiting).toBe(false);
  known = [at('a', null), at('b', 4n)];
  expect(await until(5n)).toBe(false);
});

it.each([true, false])(
  'counts rows of another version as not there, wherever they stand (by itself: %s)',
  async (alone) => {
    [ofOldVersion, still] = [['b'], ['b']];
    expect(await until(5n, 1000, alone)).toBe(false);
    expect(await until(5n, 1000, alone, ['a'])).toBe(true);
    still = [];
    const waited = until(5n, 1000, alone);
    expect(await endedWithin(250, waited)).toBe(false);
    ofOldVersion = [];
    await tick(100);
    expect(await waited).toBe(true);
  },
);

it('waits for those only that are shown: another may be behind, or stand still', async () => {
  still = ['a'];
  known = [at('a', 4n), at('b', 5n)];
  stored = [at('a', 4n), at('b', 5n)];
  expect(await until(5n, 1000, true, ['b'])).toBe(true);
  expect(await until(5n, 1000, false, ['b'])).toBe(true);
  expect(await until(5n, 1000, true, ['a', 'b'])).toBe(false);
  expect(await until(5n, 1000, true, [])).toBe(true);
});

it('says which have no rows of this version yet, and does not ask again about those that have', async () => {
  known = [undefined, undefined];
  stored = [at('a', 5n), at('b', null)];
  const those = waiting();
  expect(await those.unmade(['a', 'b'])).toStrictEqual(['b']);
  expect(await those.unmade(['a'])).toStrictEqual([]);
  expect(asked).toBe(1);
  stored = [at('a', 5n), at('b', 5n)];
  expect(await those.unmade(['a', 'b'])).toStrictEqual([]);
  expect(await those.unmade(['a', 'b'])).toStrictEqual([]);
  expect(asked).toBe(2);
});

it('says so of one that nobody has begun with', async () => {
  [known, stored] = [[undefined, undefined], []];
  expect(await waiting().unmade(['a'])).toStrictEqual(['a']);
});
