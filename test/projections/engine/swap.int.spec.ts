import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dropNext, makeNext, putNextInPlace } from '../../../projections/engine/swap.js';
import { WordsTable, row } from '../support/words-table.js';

let made: WordsTable;
beforeAll(async () => {
  made = await WordsTable.open();
});
afterAll(() => made.close());
beforeEach(() => made.renew());

const CONSTRAINTS = `select pg_get_constraintdef(oid) from pg_constraint
  where conrelid = 'rm_words'::regclass and contype <> 'n' order by 1`;

describe('the table beside it', () => {
  const indexes = async (): Promise<unknown[]> =>
    (
      await made.sql<{ indexname: string; indexdef: string }>(
        `select indexname, indexdef from pg_indexes where tablename = 'rm_words' order by 1`,
      )
    ).map(({ indexname, indexdef }) => [indexname, indexdef.replace(/^.* ON /u, '')]);

  it('is empty whatever was left there, and is none once it is dropped', async () => {
    const next = await makeNext(made.dataSource, made.table);
    expect(next.name).toBe('rm_words_next');
    await made.insert([row('a', '1', 'a')], next);
    expect(await made.words('rm_words_next')).toEqual(['a 1 a']);
    expect(await made.words()).toEqual([]);
    await makeNext(made.dataSource, made.table);
    expect(await made.words('rm_words_next')).toEqual([]);
    await dropNext(made.dataSource, made.table);
    await dropNext(made.dataSource, made.table);
    expect(await made.sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });

  it('takes its place with every name of its indexes', async () => {
    await made.insert([row('a', '1', 'old')]);
    const before = await indexes();
    expect(before).toHaveLength(5);
    const constraints = await made.sql(CONSTRAINTS);
    const next = await makeNext(made.dataSource, made.table);
    await made.insert([row('a', '1', 'new')], next);
    await putNextInPlace(made.dataSource, made.table);
    expect(await made.words()).toEqual(['a 1 new']);
    expect(await indexes()).toEqual(before);
    expect(await made.sql(CONSTRAINTS)).toEqual(constraints);
    await expect(made.insert([row('a', '1', 'x')])).rejects.toThrow(/unique/);
    expect(await made.sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });
});
