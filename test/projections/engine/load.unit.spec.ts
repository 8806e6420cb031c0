import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHUNK } from '../../../projections/engine/chunk.js';
import { LogUnavailable } from '../../../src/event-log/event-log-errors.js';
import { LoadInMemory, type Told } from '../support/load-in-memory.js';
import { MEMORY, loaded, told } from '../support/loads.js';
import { GONE, NO_TABLE } from '../support/words.js';

describe('every stream is folded once, in one walk', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const stream = fc.constantFrom('traject-1', 'traject-2', 'traject-3', 'werkjaar-4');
  const history = fc.array(fc.tuple(stream, word), { maxLength: 40 });

  it('its rows follow from the whole of it, however little fits in memory', async () => {
    const choices = fc.record({
      rebuildBatch: fc.integer({ min: 1, max: 5 }),
      rebuildEvents: fc.integer({ min: 0, max: 12 }),
      rows: fc.constantFrom(0, 1, 9),
      characters: fc.constantFrom(1, CHUNK / 20),
    });
    await fc.assert(
      fc.asyncProperty(history, choices, async (lines, chosen) => {
        const load = await loaded(lines, chosen);
        const whole: Record<string, string> = {};
        for (const [name, next] of lines.filter(([name]) => name.startsWith('traject-'))) {
          const streamId = name.slice('traject-'.length);
          whole[streamId] = `${whole[streamId] ?? ''} ${next}`.trim();
        }
        expect(load.words).toEqual(chosen.rows ? whole : {});
        const own = lines.filter(([name]) => name.startsWith('traject-')).length;
        expect(load.did.folded).toBeLessThanOrEqual(2 * own);
        expect(load.steps.at(-1)).toMatchObject({ events: own, fraction: 1 });
      }),
    );
  });

  it('answers with the place of the last event, its own or not', async () => {
    const lines: Told[] = [...told('1 a', '1 b'), ['werkjaar-4', 'c']];
    expect(await new LoadInMemory(lines).run()).toEqual({ position: 3n });
    expect(await new LoadInMemory([]).run()).toBeNull();
  });

  it('folds nothing twice where all fits, and what came back too late as a whole', async () => {
    const lines = told('1 a', '2 a', '1 b', '1 c');
    expect((await loaded(lines)).did.folded).toBe(4);
    const little = await loaded(lines, { rebuildBatch: 1, rebuildEvents: 1 });
    expect(little.words).toEqual({ 1: 'a b c', 2: 'a' });
    expect(little.did.folded).toBe(2 + 3);
  });

  it('reads each page once, and none after the last', async () => {
    expect((await loaded(told('1 a', '2 a', '1 b', '1 c', '3 a'))).did.read).toBe(3);
    expect((await loaded(told('1 a', '2 a'))).did.read).toBe(1);
  });

  it('leaves no rows of a stream that has none in the end', async () => {
    const lines = told('1 a', '2 a', `1 ${GONE}`);
    for (const rebuildEvents of MEMORY)
      expect((await loaded(lines, { rebuildBatch: 1, rebuildEvents })).words).toEqual({ 2: 'a' });
  });

  it('says how far it is: of the log, and then of what it passed over', async () => {
    const lines = told('1 a', '2 a', '1 b', '1 c');
    const { steps } = await loaded(lines, { rebuildBatch: 2, rebuildEvents: 0 });
    const said = steps.map(({ events, fraction }) => [events, fraction]);
    expect(said).toEqual([
      [2, 0.5],
      [2, 1],
      [4, 1],
    ]);
    expect(await loaded(lines).then(({ steps: all }) => all.at(-1))).toMatchObject({ events: 4 });
    const two = told('1 a', '2 a', '1 b', '2 b', '2 c');
    const passed = await loaded(two, { rebuildBatch: 1, rebuildEvents: 0 });
    expect(passed.steps.slice(-2).map(({ fraction }) => fraction)).toEqual([1 / 3, 1]);
  });
});

describe('rows go to the table in chunks', () => {
  const lines = Array.from({ length: 6 }, (_, n) => told(`${n} a`)[0]!);
  it.each([
    ['many small rows', 100, 3],
    ['a few large ones', 2, 3],
    ['ones larger than a chunk', 0.25, 6],
  ])('of a bounded text, of %s, each held against another runner', async (_, half, chunks) => {
    const load = await loaded(lines, {
      rows: Math.ceil(half),
      characters: Math.ceil(CHUNK / 2 / half),
    });
    expect(load.table).toHaveLength(6 * Math.ceil(half));
    expect(load.did).toMatchObject({ held: chunks, inserted: chunks });
  });

  it('of which none is written empty', async () => {
    expect((await loaded(lines, { rows: 1 })).did).toMatchObject({ held: 1, inserted: 1 });
    expect((await loaded(lines, { rows: 0 })).did).toMatchObject({ held: 0, inserted: 0 });
  });

  it('and end when another runner took over', async () => {
    const load = new LoadInMemory(told('1 a'), { onPoison: 'park' });
    load.fenced = true;
    await expect(load.run()).rejects.toThrow('words');
    expect(load.table).toEqual([]);
  });

  it('and weigh once what was put twice', () => {
    const { target } = new LoadInMemory([], { characters: CHUNK / 8 });
    const rows = Array.from({ length: 5 }, (_, n) => ({ streamId: '1', key: String(n) }));
    target.put('traject-1', rows);
    target.put('traject-1', rows);
    expect(target.isFull).toBe(false);
    target.put('traject-2', rows);
    expect(target.isFull).toBe(true);
  });

  it.each([
    ['a chunk', 1],
    ['a stream apart', 2],
    ['a beginning that is tried', 3],
  ])('and end when the database is lost at %s', async (_, insert) => {
    const load = new LoadInMemory(told('1 a', `1 ${NO_TABLE}`));
    load.lost = { [insert]: new Error('connection lost') };
    await expect(load.run()).rejects.toThrow('connection lost');
    await load.target.idle();
  });

  it('and are waited for, whatever becomes of them, before the table is let go', async () => {
    const { target, lost, did } = new LoadInMemory([]);
    Object.assign(lost, { 1: new Error('connection lost') });
    target.put('traject-1', [{ streamId: '1', key: '0' }]);
    await target.flush();
    expect(did.inserted).toBe(0);
    await target.idle();
    expect(did.inserted).toBe(1);
    await expect(target.finish()).rejects.toThrow('connection lost');
  });

  it('and are not begun where nobody waits for them', async () => {
    const load = new LoadInMemory(told('1 a', '2 a'), { rebuildEvents: 0 });
    load.ending.abort(new Error('cancelled'));
    await expect(load.run()).rejects.toThrow('cancelled');
    expect(load.did).toMatchObject({ folded: 0, held: 0 });
  });

  it('and end at the next of them where nobody waits for them any more', async () => {
    const choices = { characters: CHUNK, rebuildBatch: 4, rebuildEvents: 0 };
    const load = new LoadInMemory(told('1 a', '2 a', '3 a', '4 a'), choices);
    const cancel = (): void => load.ending.abort(new Error('cancelled'));
    Object.assign(load.steps, { push: cancel }); // the only page was read
    await expect(load.run()).rejects.toThrow('cancelled');
    expect(load.table).toEqual([]);
  });
});

it('a log that stops answering ends the load with what it said', async () => {
  const load = new LoadInMemory(told('1 a', '2 a', '1 b'));
  load.away = new LogUnavailable('no answer');
  await expect(load.run()).rejects.toThrow('no answer');
});
