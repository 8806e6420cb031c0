import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dropNext, makeNext, putNextInPlace } from '../../../projections/engine/swap.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../support/database.js';
import { WordsTable, row } from '../support/words-table.js';

let database: Database;
let made: WordsTable;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  made = await WordsTable.open(database);
});
const sql = <Row extends object>(statement: string): Promise<Row[]> =>
  database.dataSource.query(statement);

const CONSTRAINTS = `select pg_get_constraintdef(oid) from pg_constraint
  where conrelid = 'rm_words'::regclass and contype <> 'n' order by 1`;

describe('the table beside it', () => {
  const indexes = async (): Promise<unknown[]> =>
    (
      await sql<{ indexname: string; indexdef: string }>(
        `select indexname, indexdef from pg_indexes where tablename = 'rm_words' order by 1`,
      )
    ).map(({ indexname, indexdef }) => [indexname, indexdef.replace(/^.* ON /u, '')]);

  it('is empty whatever was left there, and is none once it is dropped', async () => {
    const next = await makeNext(database.dataSource, made.table);
    expect(next.name).toBe('rm_words_next');
    await made.insert([row('a', '1', 'a')], next);
    expect(await made.words('rm_words_next')).toEqual(['a 1 a']);
    expect(await made.words()).toEqual([]);
    await makeNext(database.dataSource, made.table);
    expect(await made.words('rm_words_next')).toEqual([]);
    await dropNext(database.dataSource, made.table);
    await dropNext(database.dataSource, made.table);
    expect(await sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });

  it('takes its place with every name of its indexes', async () => {
    await made.insert([row('a', '1', 'old')]);
    const before = await indexes();
    expect(before).toHaveLength(5);
    const constraints = await sql(CONSTRAINTS);
    const next = await makeNext(database.dataSource, made.table);
    await made.insert([row('a', '1', 'new')], next);
    await putNextInPlace(database.dataSource, made.table);
    expect(await made.words()).toEqual(['a 1 new']);
    expect(await indexes()).toEqual(before);
    expect(await sql(CONSTRAINTS)).toEqual(constraints);
    await expect(made.insert([row('a', '1', 'x')])).rejects.toThrow(/unique/);
    expect(await sql(`select 1 from pg_tables where tablename = 'rm_words_next'`)).toEqual([]);
  });
});
