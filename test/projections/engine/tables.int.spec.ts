import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EntityMetadata } from 'typeorm';
import { Parked } from '../../../projections/engine/parked.js';
import { RowTable } from '../../../projections/engine/row-table.js';
import type { StreamChange } from '../../../projections/engine/stream-folds.js';
import { dropNext, makeNext, putNextInPlace } from '../../../projections/engine/swap.js';
import type { ReadRow } from '../../../projections/projection.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../support/database.js';

interface Word extends ReadRow {
  readonly theWord: string | null;
  readonly more: object | null;
}
const columns = [
  ['streamId', 'stream_id'],
  ['key', 'key'],
  ['theWord', 'the_word'],
  ['more', 'more'],
].map(([propertyName, databaseName]) => ({ propertyName, databaseName }));
const METADATA = { tableName: 'rm_words', columns } as unknown as EntityMetadata;

const row = (streamId: string, key: string, theWord: string | null, more = {}): Word => ({
  ...{ streamId, key, theWord, more },
});
const change = (
  streamId: string,
  rows: readonly Word[],
  before?: readonly Word[],
): StreamChange => ({
  ...{ streamId, now: { state: null, rows, revision: 0 }, before },
});

let database: Database;
let table: RowTable;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  table = new RowTable(METADATA);
  await sql('drop table if exists rm_words');
  await sql(`create table rm_words (stream_id text, key text, the_word text, more jsonb,
    constraint "Words ""by key""" primary key (stream_id, key))`);
  await sql('create index words_first on rm_words (the_word)');
  await sql('create index words_second on rm_words (the_word)');
  await sql('create unique index words_unique on rm_words (the_word, key, stream_id)');
});

const sql = <Row extends object>(statement: string): Promise<Row[]> =>
  database.dataSource.query(statement);
const words = async (name = 'rm_words'): Promise<string[]> =>
  (
    await sql<Record<string, string>>(`select stream_id, key, the_word from ${name} order by 1, 2`)
  ).map((one) => Object.values(one).join(' '));
const write = (...changes: StreamChange[]): Promise<void> =>
  table.write(database.dataSource, changes);

describe('the rows of a read model', () => {
  it('come to stand as they are, whatever stood there of their streams', async () => {
    await sql(`insert into rm_words values ('a', '1', 'old'), ('a', '9', 'gone'), ('c', '1', 'c')`);
    await write(change('a', [row('a', '1', 'one'), row('a', '2', 'two')]), change('b', []));
    expect(await words()).toEqual(['a 1 one', 'a 2 two', 'c 1 c']);
    await write(change('c', []));
    expect(await words()).toEqual(['a 1 one', 'a 2 two']);
  });

  it('change where they differ from what was known, and nowhere else', async () => {
    const before = [row('a', '1', 'one'), row('a', '2', 'two'), row('a', '3', 'three')];
    await write(change('a', before), change('b', [row('b', '2', 'b')]));
    const versions = 'select key, xmin::text from rm_words order by stream_id, key';
    const [first] = await sql<{ xmin: string }>(versions);
    await write(change('a', [row('a', '1', 'one'), row('a', '3', null)], before));
    expect(await words()).toEqual(['a 1 one', 'a 3 ', 'b 2 b']);
    expect((await sql(versions))[0]).toEqual(first);
    // Another runner wrote the same meanwhile: nothing is written again.
    await write(change('a', [row('a', '1', 'one')]));
    expect((await sql(versions))[0]).toEqual(first);
  });

  it('go in statements of two thousand', async () => {
    const query = jest.spyOn(database.dataSource, 'query');
    const many = Array.from({ length: 4001 }, (_, n) => row('a', String(n), 'x', { n }));
    await table.insert(database.dataSource, many);
    expect(query).toHaveBeenCalledTimes(3);
    await table.insert(database.dataSource, []);
    await write();
    expect(query).toHaveBeenCalledTimes(3);
    query.mockRestore();
    const [counted] = await sql(
      `select count(*)::int as n, sum((more->>'n')::int)::int from rm_words`,
    );
    expect(counted).toEqual({ n: 4001, sum: 8_002_000 });
  });

  it('go with their streams', async () => {
    await table.insert(database.dataSource, [row('a', '1', 'a'), row('b', '1', 'b')]);
    await expect(table.insert(database.dataSource, [row('b', '1', 'c')])).rejects.toThrow(/unique/);
    await table.remove(database.dataSource, ['a', 'x']);
    expect(await words()).toEqual(['b 1 b']);
  });
});

describe('the table beside it', () => {
  const indexes = async (): Promise<unknown[]> =>
    (
      await sql<{ indexname: string; indexdef: string }>(
        `select indexname, indexdef from pg_indexes where tablename = 'rm_words' order by 1`,
      )
    ).map(({ indexname, indexdef }) => [indexname, indexdef.replace(/^.* ON /u, '')]);

  it('is empty whatever was left there, and is none once it is dropped', async () => {
    const next = await makeNext(database.dataSource, table);
    expect(next.name).toBe('rm_words_next');
    await next.insert(database.dataSource, [row('a', '1', 'a')]);
    expect(await words('rm_words_next')).toEqual(['a 1 a']);
    expect(await words()).toEqual([]);
    await makeNext(database.dataSource, table);
    expect(await words('rm_words_next')).toEqual([]);
    await dropNext(database.dataSource, table);
    await dropNext(database.dataSource, table);
    expect(await sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });

  it('takes its place with every name of its indexes', async () => {
    await table.insert(database.dataSource, [row('a', '1', 'old')]);
    const before = await indexes();
    expect(before).toHaveLength(4);
    const next = await makeNext(database.dataSource, table);
    await next.insert(database.dataSource, [row('a', '1', 'new')]);
    await putNextInPlace(database.dataSource, table);
    expect(await words()).toEqual(['a 1 new']);
    expect(await indexes()).toEqual(before);
    await expect(table.insert(database.dataSource, [row('a', '1', 'x')])).rejects.toThrow(/unique/);
    expect(await sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });
});

describe('streams that a read model has set aside', () => {
  const failure = { kind: 'poison', message: 'x', at: '' } as const;
  const event = (stream: string, revision: number, position: bigint) => ({
    ...{ stream, revision, type: 'TrajectHernoemd', checkpoint: { position } },
  });
  let parked: Parked;
  beforeEach(async () => {
    await sql('truncate projection.checkpoints cascade');
    await sql(`insert into projection.checkpoints (name, log_id)
      select name, gen_random_uuid() from unnest(array['words', 'lines']) as name`);
    parked = new Parked(database.dataSource, 'words');
    await parked.add(database.dataSource, [
      { ...event('b', 4, 9_007_199_254_740_993n), failure },
      { ...event('a', 2, 3n), failure },
      event('a', 3, 8n),
    ]);
    await new Parked(database.dataSource, 'lines').add(database.dataSource, [event('c', 0, 1n)]);
  });

  it('are listed oldest first, with what is wrong and how many of their events wait', async () => {
    await parked.add(database.dataSource, []);
    expect(await parked.streams()).toEqual(['a', 'b']);
    const since = expect.any(Date);
    const type = 'TrajectHernoemd';
    expect(await parked.overview()).toEqual([
      { stream: 'a', revision: 2, type, failure, events: 2, since },
      { stream: 'b', revision: 4, type, failure, events: 1, since },
    ]);
    const [{ position }] = (await sql(
      `select position::text from projection.parked where stream = 'b'`,
    )) as [{ position: string }];
    expect(position).toBe('9007199254740993');
  });

  it('show the last failure, of the event that failed and of no other', async () => {
    await parked.failedAgain('a', { kind: 'too-new', message: 'y', at: 'later', type: 'T' });
    const failures = await sql(
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
    await parked.remove(database.dataSource, 'a');
    expect(await parked.streams()).toEqual(['b']);
    await parked.remove(database.dataSource);
    expect(await parked.streams()).toEqual([]);
    expect(await new Parked(database.dataSource, 'lines').streams()).toEqual(['c']);
  });
});
