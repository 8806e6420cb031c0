import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from 'rxjs';
import { KeptByRows } from '../../projections/kept-by-rows.js';

let stand: string | undefined;
let moved: Subject<void>;
let made: string[];
let kept: KeptByRows;
const keeper = (most: number): KeptByRows =>
  new KeptByRows({ stand: () => Promise.resolve(stand), moved }, most);
beforeEach(() => {
  stand = 'one';
  moved = new Subject();
  made = [];
  kept = keeper(10);
});

const ask = (name: string, weight = 1): Promise<string> =>
  kept.get(
    name,
    () => {
      made.push(name);
      return Promise.resolve(name.repeat(weight));
    },
    ({ length }) => length,
  );

describe('what was made of rows', () => {
  it('is made once while no row changes, also for who asks meanwhile', async () => {
    await Promise.all([ask('a'), ask('a')]);
    await ask('a');
    expect(made).toEqual(['a']);
  });

  it('is made anew when rows stand otherwise, also back again', async () => {
    for (const next of ['one', 'two', 'two', 'one']) {
      stand = next;
      await ask('a');
    }
    expect(made).toEqual(['a', 'a', 'a']);
  });

  it('is never kept while nobody can say how rows stand', async () => {
    stand = undefined;
    await ask('a');
    await ask('a');
    stand = 'one';
    await ask('a');
    expect(made).toEqual(['a', 'a', 'a']);
  });

  it('goes at once when this process changed rows, also where they say to stand the same', async () => {
    await ask('a');
    moved.next();
    await ask('a');
    expect(made).toEqual(['a', 'a']);
  });

  it('does not stay when rows changed while it was made', async () => {
    let go = (): void => undefined;
    const slow = kept.get(
      'a',
      () => new Promise<string>((done) => (go = () => void done('old'))),
      () => 1,
    );
    await Promise.resolve();
    moved.next();
    go();
    expect(await slow).toBe('old');
    expect(await ask('a')).toBe('a');
  });

  it('is asked again after it failed', async () => {
    const fail = (): Promise<string> => Promise.reject(new Error('away'));
    await expect(kept.get('a', fail, () => 1)).rejects.toThrow('away');
    expect(await ask('a')).toBe('a');
  });

  it('that weighs too much by itself is answered and not kept, and takes nothing else away', async () => {
    await ask('a');
    expect(await ask('b', 11)).toBe('b'.repeat(11));
    await ask('b', 11);
    await ask('a');
    expect(made).toEqual(['a', 'b', 'b']);
  });

  it('makes room by the oldest', async () => {
    for (const name of ['a', 'b', 'c']) await ask(name, 5);
    await ask('c', 5);
    await ask('b', 5);
    expect(made).toEqual(['a', 'b', 'c']);
    await ask('a', 5);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('weighs no more than it may, and is what it was asked for, whatever is asked', async () => {
    const asked = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 12 })),
    );
    await fc.assert(
      fc.asyncProperty(asked, async (questions) => {
        kept = keeper(10);
        const standing = new Map<string, number>();
        for (const [name, weight] of questions) {
          made = [];
          const answer = await ask(name, weight);
          if (made.length) standing.delete(name);
          else expect(answer).toBe(name.repeat(standing.get(name)!));
          if (made.length && weight <= 10) standing.set(name, weight);
          for (const first of [...standing.keys()]) {
            if ([...standing.values()].reduce((sum, one) => sum + one, 0) <= 10) break;
            standing.delete(first);
          }
        }
      }),
      { endOnFailure: true },
    );
  });
});
