import { describe, expect, it } from '@jest/globals';
import { beginningOf } from '../../../projections/engine/poisoned-stream.js';
import type { AnyProjection } from '../../../projections/projection.js';
import { MEMORY, loaded, told } from '../support/loads.js';
import { NO_FOLD, NO_ROWS, NO_TABLE, TOO_NEW, eventOf, wordsOf } from '../support/words.js';

describe.each(MEMORY)('what cannot be taken in, with room for %i events', (rebuildEvents) => {
  const memory = { rebuildBatch: 1, rebuildEvents };

  it.each([
    ['its fold', NO_FOLD],
    ['its rows', NO_ROWS],
    ['the table', NO_TABLE],
  ])('leaves the beginning of its stream, where %s refuses it to the end', async (_, bad) => {
    const lines = told('1 a', '2 a', '1 b', `1 ${bad}`, '2 b', '3 a');
    const load = await loaded(lines, memory);
    expect(load.words).toEqual({ 1: 'a b', 2: 'a b', 3: 'a' });
    expect(load.target.parked).toMatchObject([{ stream: 'traject-1', revision: 2 }]);
    expect(load.target.parked[0]!.failure).toMatchObject({ kind: 'poison', revision: 2 });
  });

  it('parks all that comes after it too, and nothing of a stream that it began', async () => {
    const lines = told('1 a', `1 ${NO_FOLD}`, `2 ${NO_FOLD}`, '1 b', '1 c', '3 a');
    const load = await loaded(lines, memory);
    expect(load.words).toEqual({ 1: 'a', 3: 'a' });
    const parked = load.target.parked.map(({ stream, revision, failure }) => {
      return `${stream} ${revision} ${failure?.kind ?? 'waits'}`;
    });
    expect(parked.sort()).toEqual([
      'traject-1 1 poison',
      'traject-1 2 waits',
      'traject-1 3 waits',
      'traject-2 0 poison',
    ]);
  });

  it.each([NO_ROWS, NO_TABLE])('is taken in where it was only so in between (%s)', async (bad) => {
    const load = await loaded(told('1 a', `1 ${bad}`, '2 a', '1 b'), memory);
    expect(load.words).toEqual({ 1: `a ${bad} b`, 2: 'a' });
    expect(load.target.parked).toEqual([]);
  });

  it('ends the load of a read model that stops, and of all that are too old for it', async () => {
    const poison = told('1 a', `1 ${NO_FOLD}`);
    await expect(loaded(poison, { ...memory, onPoison: 'stop' })).rejects.toMatchObject({
      name: 'EventTrouble',
      place: { stream: 'traject-1', revision: 1 },
    });
    await expect(loaded(told('1 a', `1 ${TOO_NEW}`), memory)).rejects.toThrow('cannot be taken in');
    const rowless = told('1 a', `1 ${NO_ROWS}`);
    await expect(loaded(rowless, { ...memory, onPoison: 'stop' })).rejects.toMatchObject({
      place: { stream: 'traject-1' },
    });
    const refused = told('1 a', `1 ${NO_TABLE}`);
    await expect(loaded(refused, { ...memory, onPoison: 'stop' })).rejects.toThrow('refused');
  });
});

describe('the beginning of a stream of which so many events were taken in before', () => {
  const events = [NO_ROWS, 'a', NO_ROWS, 'b'].map((word, n) => eventOf('traject-1', word, n, 1n));
  const projection = {
    ...{ name: 'words', aggregate: wordsOf() },
    rows: (words: string[], streamId: string) => {
      if (words.at(-1) === NO_ROWS) throw new TypeError('no rows');
      return [{ streamId, key: words.join(' ') }];
    },
  } as unknown as AnyProjection;
  const begun = async (from: number, all = events): Promise<unknown[]> => {
    const { rows, parked } = await beginningOf(projection, all, () => Promise.resolve(), from);
    return [rows.map(({ key }) => key), parked.map(({ revision }) => revision)];
  };

  it('is never less than those', async () => {
    expect(await begun(2, events.slice(0, 3))).toEqual([[`${NO_ROWS} a`], [2]]);
  });

  it('is found from the first event where those are not there, or cannot be taken in any more', async () => {
    expect(await begun(2, events.slice(2, 3))).toEqual([[], [2]]);
    expect(await begun(9, events.slice(2, 3))).toEqual([[], [2]]);
    expect(await begun(1, events.slice(0, 1))).toEqual([[], [0]]);
    expect(await begun(5, [])).toEqual([[], []]);
  });
});

it('many streams of one chunk that the table refuses one of are all there but that one', async () => {
  const lines = told('1 a', '2 a', `3 ${NO_TABLE}`, '4 a');
  const load = await loaded(lines, { rows: 500 });
  expect(load.words).toEqual({ 1: 'a', 2: 'a', 4: 'a' });
  expect(load.target.parked).toMatchObject([{ stream: 'traject-3', revision: 0 }]);
});
