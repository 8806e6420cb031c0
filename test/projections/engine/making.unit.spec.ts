import { describe, expect, it } from '@jest/globals';
import { EventTrouble } from '../../../projections/engine/poison-failures.js';
import { makingOf } from '../../../projections/engine/making.js';
import { StreamFolds } from '../../../projections/engine/stream-folds.js';
import type { AnyProjection } from '../../../projections/projection.js';
import { eventOf, NO_FOLD, TOO_NEW, wordsOf } from '../support/words.js';

const kept = { version: 1, entity: 'words', onPoison: 'park' as const };
const counting = {
  categorie: 'werkjaar',
  begin: 0,
  evolve: (count: number) => count + 1,
} as never;

/** Words of trajecten and a count of each werkjaar's facts, in one table. */
const several: AnyProjection = {
  ...{ ...kept, name: 'several' },
  folds: [
    {
      aggregate: wordsOf(),
      rows: (words: string[], streamId: string) => [{ streamId, key: words.join(' ') }],
    },
    {
      aggregate: counting,
      rows: (count: number, streamId: string) => [{ streamId, key: `${count}` }],
    },
  ],
};
const facts: AnyProjection = {
  ...{ ...kept, name: 'facts' },
  categories: ['traject'],
  row: ({ data }, { stream, revision }) => {
    const { titel } = data as { titel: string };
    if (titel === NO_FOLD) throw new TypeError('no row');
    return { streamId: stream, key: String(revision), titel };
  },
};
const words = (stream: string, ...those: readonly string[]) =>
  those.map((word, revision) => eventOf(stream, word, revision, 1n));

describe('a read model of several aggregates', () => {
  const making = makingOf(several);

  it('takes in the streams of each, and of no other; its rows name the whole stream', () => {
    const owned = ['traject-a', 'werkjaar-2022', 'controle-a', 'trajectje-a'];
    expect(owned.map((stream) => making.owns(stream))).toEqual([true, true, false, false]);
    expect(making.rowsAfter('traject-a', words('traject-a', 'x', 'y'))).toEqual([
      { streamId: 'traject-a', key: 'x y' },
    ]);
    expect(making.rows('werkjaar-2022', 3)).toEqual([{ streamId: 'werkjaar-2022', key: '3' }]);
  });

  it('begins and goes on with the fold of the aggregate that the stream is of', () => {
    expect([making.begin('traject-a'), making.begin('werkjaar-2022')]).toEqual([[], 0]);
    expect(making.fold(['x'], words('traject-a', 'y'))).toEqual(['x', 'y']);
    expect(making.fold(3, [])).toBe(3);
  });
});

describe('a read model of facts', () => {
  const making = makingOf(facts);

  it('has a row for each, from the fact by itself', async () => {
    const folds = new StreamFolds(facts, {} as never, 100);
    const [, second, third] = words('traject-a', 'x', 'y', 'z');
    const changes = await folds.changes([second!, third!]);
    expect(changes).toMatchObject([
      {
        streamId: 'traject-a',
        before: [],
        now: { revision: 2, rows: [{ key: '1' }, { key: '2' }] },
      },
    ]);
    folds.keep(changes); // and forgets it: nothing that comes rests on it
    expect(making.rowsAfter('traject-a', [second!])).toEqual([
      { streamId: 'traject-a', key: '1', titel: 'y' },
    ]);
  });

  it.each([NO_FOLD, TOO_NEW])('names the fact that it cannot take in (%s)', (word) => {
    expect(() => making.rowsAfter('traject-a', words('traject-a', 'x', word))).toThrow(
      EventTrouble,
    );
  });
});

it('a projection of one aggregate names a stream by its id', () => {
  const one = { ...kept, name: 'words', aggregate: wordsOf(), rows: () => [] } as AnyProjection;
  expect(makingOf(one).idOf('traject-a')).toBe('a');
  expect(makingOf(one)).toBe(makingOf(one));
});
