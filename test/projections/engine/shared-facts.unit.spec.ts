import { expect, it } from '@jest/globals';
import { EventTrouble } from '../../../projections/engine/poison-failures.js';
import { charactersOf, factOf, foldOn } from '../../../projections/engine/shared-facts.js';
import { NO_FOLD, TOO_NEW, eventOf, wordsOf } from '../support/words.js';

const events = (...words: readonly string[]) =>
  words.map((word, revision) => eventOf('traject-a', word, revision, 1n));

it('a fact is decoded once, by the event that was read', () => {
  const [one, same] = [events('a')[0]!, events('a')[0]!];
  expect(factOf(one)).toBe(factOf(one));
  expect(factOf(one)).toEqual(factOf(same));
  expect(factOf(one)).not.toBe(factOf(same));
});

it('a state is folded once for all who fold the same aggregate, whatever they knew before', () => {
  let folded = 0;
  const aggregate = wordsOf(() => (folded += 1));
  const [a, b, c] = events('a', 'b', 'c');
  const before = foldOn(aggregate, [], [a!]);
  const after = foldOn(aggregate, before, [b!, c!]);
  expect(after).toEqual(['a', 'b', 'c']);
  expect(foldOn(aggregate, ['a'], [b!, c!])).toBe(after);
  expect(folded).toBe(3);
});

it('another aggregate makes its own state of the same events', () => {
  const one = events('a');
  expect(foldOn(wordsOf(), [], one)).toEqual(['a']);
  const counting = { ...wordsOf(), evolve: (count: number) => count + 1 } as never;
  expect(foldOn(counting, 0, one)).toBe(1);
});

it('of no events it is what it was', () => {
  const state = ['a'];
  expect(foldOn(wordsOf(), state, [])).toBe(state);
});

it.each([NO_FOLD, TOO_NEW])(
  'what cannot be taken in (%s) fails for each who tries, by its name',
  (word) => {
    const [a, bad] = events('a', word);
    for (const aggregate of [wordsOf(), wordsOf()]) {
      const trouble = (() => {
        try {
          return foldOn(aggregate, [], [a!, bad!]);
        } catch (error) {
          return error;
        }
      })();
      expect(trouble).toBeInstanceOf(EventTrouble);
      expect(trouble).toMatchObject({ place: { stream: 'traject-a', revision: 1 } });
    }
  },
);

it('an event weighs more the more was typed in it, however deep it stands', () => {
  const [short, long] = events('a', 'a'.repeat(10_000));
  expect(charactersOf(long!) - charactersOf(short!)).toBe(9999);
  const deep = {
    ...short!,
    data: { lijst: [{ tekst: 'a'.repeat(500), niets: null, waar: true }] },
  };
  expect(charactersOf(deep)).toBeGreaterThan(charactersOf({ ...short!, data: {} }) + 500);
});
