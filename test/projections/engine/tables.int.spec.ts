import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { STATEMENT } from '../../../projections/engine/chunk.js';
import { isEventsFault } from '../../../projections/engine/poison-failures.js';
import { Parked } from '../../../projections/engine/parked.js';
import type { StreamChange } from '../../../projections/engine/stream-folds.js';
import { WordsTable, row, type Word } from '../support/words-table.js';

let made: WordsTable;
beforeAll(async () => {
  made = await WordsTable.open();
});
afterAll(() => made.close());
beforeEach(() => made.renew());

const change = (
  streamId: string,
  rows: readonly Word[],
  before?: readonly Word[],
): StreamChange => ({
  ...{ streamId, now: { state: null, rows, revision: 0 }, before },
});
const write = (...changes: StreamChange[]): Promise<void> =>
  made.table.write(made.dataSource, changes);

describe('the rows of a read model', () => {
  it('come to stand as they are, whatever stood there of their streams', async () => {
    await made.sql(
      `insert into rm_words values ('a', '1', 'old'), ('a', '9', 'gone'), ('c', '1', 'c')`,
    );
    await write(change('a', [row('a', '1', 'one'), row('a', '2', 'two')]), change('b', []));
    expect(await made.words()).toEqual(['a 1 one', 'a 2 two', 'c 1 c']);
    await write(change('c', []));
    expect(await made.words()).toEqual(['a 1 one', 'a 2 two']);
  });

  it('change where they differ from what was known, and nowhere else', async () => {
    const before = [row('a', '1', 'one'), row('a', '2', 'two'), row('a', '3', 'three')];
    await write(change('a', before), change('b', [row('b', '2', 'b')]));
    const versions = 'select key, xmin::text from rm_words order by stream_id, key';
    const [first] = await made.sql<{ xmin: string }>(versions);
    await write(change('a', [row('a', '1', 'one'), row('a', '3', null)], before));
    expect(await made.words()).toEqual(['a 1 one', 'a 3 ', 'b 2 b']);
    expect((await made.sql(versions))[0]).toEqual(first);
    // Another runner wrote the same meanwhile: nothing is written again.
    await write(change('a', [row('a', '1', 'one')]));
    expect((await made.sql(versions))[0]).toEqual(first);
  });

  it.each([
    ['many small ones in one', 4001, 100, 1],
    ['a few large ones in several', 5, STATEMENT / 4, 2],
    ['one that is larger than any in one of its own', 2, STATEMENT + 1, 2],
  ])('go in statements of a bounded text: %s', async (_, count, characters, statements) => {
    const rows = Array.from({ length: count }, (_one, n) =>
      row('a', String(n), 'x', { n, text: 'x'.padEnd(characters) }),
    );
    const stored = () =>
      made.sql(`select count(*)::int as n, sum((more->>'n')::int)::int,
        max(length(more->>'text')) as length from rm_words`);
    const copied = jest.spyOn(pg.Connection.prototype, 'query');
    await made.insert(rows);
    await made.insert([]);
    const copies = copied.mock.calls.filter(([text]) => text.startsWith('copy rm_words'));
    expect(copies).toHaveLength(statements);
    copied.mockRestore();
    const whole = [{ n: count, sum: (count * (count - 1)) / 2, length: characters }];
    expect(await stored()).toEqual(whole);

    const put = jest.spyOn(made.dataSource, 'query');
    await write(
      change(
        'b',
        rows.map((one) => ({ ...one, streamId: 'b' })),
      ),
      change('a', []),
    );
    await write();
    const puts = put.mock.calls.filter(([text]) => text.startsWith('insert into rm_words'));
    expect(puts).toHaveLength(statements);
    put.mockRestore();
    expect(await stored()).toEqual(whole);
  });

  const ODD = [
    ['tabs, lines and backslashes', 'a\tb\r\nc\\.d\\N \b\f\v', { 'k\t': 'x\n\\"\\u0041' }],
    ['what ends a COPY', '\\.', '\\.'],
    ['what COPY reads as nothing', '\\N', '\\N'],
    ['nothing', null, null],
    ['an empty text', '', ''],
    ['a number and a truth', '5', [1.5e21, -0.25, true, null]],
    ['every language', 'Ça ▸ 日本 🙂 \u0085\u2028', { '🙂': '\u0001\u001e' }],
  ] as const;
  it.each(ODD)('keep %s, however they go in', async (_, word, more) => {
    const stored = () => made.sql('select the_word, more from rm_words');
    const odd = row('a', '1', word, more);
    await made.insert([odd, row('a', '2', 'after')]);
    const copied = await stored();
    expect(copied).toStrictEqual([
      { the_word: word, more },
      { the_word: 'after', more: {} },
    ]);
    await write(change('a', [odd, row('a', '2', 'after')]), change('b', [row('b', '1', 'x')]));
    expect((await stored()).slice(0, 2)).toStrictEqual(copied);
  });

  it('keep their documents where only plain values change', async () => {
    const [was, other] = [row('a', '1', 'old', { k: 1 }), row('b', '1', 'b', [2])];
    await made.insert([was, other]);
    const put = jest.spyOn(made.dataSource, 'query');
    await write(change('a', [row('a', '1', 'new', { k: 1 })], [was]));
    const sent = put.mock.calls.filter(([text]) => /^(insert|update)/.test(text));
    put.mockRestore();
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain('more');
    expect(await made.sql('select stream_id, the_word, more from rm_words order by 1')).toEqual([
      { stream_id: 'a', the_word: 'new', more: { k: 1 } },
      { stream_id: 'b', the_word: 'b', more: [2] },
    ]);
  });

  it('are refused for a character that is none, in either way', async () => {
    const HALF = 'a\ud83db';
    for (const half of [row('a', '1', HALF), row('a', '1', 'x', { HALF })]) {
      const told = await made.insert([half]).catch((error: unknown) => error);
      expect(isEventsFault(told)).toBe(true);
      const again = await write(change('a', [half])).catch((error: unknown) => error);
      expect(isEventsFault(again)).toBe(true);
    }
    expect(await made.words()).toEqual([]);
  });

  it('go with their streams', async () => {
    await made.insert([row('a', '1', 'a'), row('b', '1', 'b')]);
    await expect(made.insert([row('c', '1', 'c'), row('b', '1', 'c')])).rejects.toThrow(/unique/);
    await made.table.remove(made.dataSource, ['a', 'x']);
    expect(await made.words()).toEqual(['b 1 b']);
  });
});

describe('streams that a read model has set aside', () => {
  const failure = { kind: 'poison', message: 'x', at: '' } as const;
  const event = (stream: string, revision: number, position: bigint) => ({
    ...{ stream, revision, type: 'TrajectHernoemd', checkpoint: { position } },
  });
  let parked: Parked;
  beforeEach(async () => {
    await made.sql('truncate projection.checkpoints cascade');
    await made.sql(`insert into projection.checkpoints (name, log_id)
      select name, gen_random_uuid() from unnest(array['words', 'lines']) as name`);
    parked = new Parked(made.dataSource, 'words');
    await parked.add(made.dataSource, [
      { ...event('b', 4, 9_007_199_254_740_993n), failure },
      { ...event('a', 2, 3n), failure },
      event('a', 3, 8n),
    ]);
    await new Parked(made.dataSource, 'lines').add(made.dataSource, [event('c', 0, 1n)]);
  });

  it('are listed oldest first, with what is wrong and how many of their events wait', async () => {
    await parked.add(made.dataSource, []);
    expect(await parked.streams()).toEqual(['a', 'b']);
    const since = expect.any(Date);
    const type = 'TrajectHernoemd';
    expect(await parked.overview()).toEqual([
      { stream: 'a', revision: 2, type, failure, events: 2, since },
      { stream: 'b', revision: 4, type, failure, events: 1, since },
    ]);
    const [{ position }] = (await made.sql(
      `select position::text from projection.parked where stream = 'b'`,
    )) as [{ position: string }];
    expect(position).toBe('9007199254740993');
  });

  it('show the last failure, of the event that failed and of no other', async () => {
    await parked.failedAgain('a', { kind: 'too-new', message: 'y', at: 'later', type: 'T' });
    const failures = await made.sql(
      `select stream, revision, failure from projection.parked order by stream, revision`,
    );
    expect(failures).toEqual([
      {
        stream: 'a',
        revision: 2,
        failure: { kind: 'too-new', message: 'y', at: 'later', type: 'T' },
      },
      { stream: 'a', revision: 3, failure: null },
      { stream: 'b', revision: 4, failure },
      { stream: 'c', revision: 0, failure: null },
    ]);
  });

  it('go one by one, or all of this read model', async () => {
    await parked.remove(made.dataSource, 'a');
    expect(await parked.streams()).toEqual(['b']);
    await parked.remove(made.dataSource);
    expect(await parked.streams()).toEqual([]);
    expect(await new Parked(made.dataSource, 'lines').streams()).toEqual(['c']);
  });
});
