import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type Database, openDatabase } from '../../src/database/database.js';
import { tempDir } from '../support/temp-dir.js';

const directory = tempDir('socket');
let database: Database;
let pool: pg.Pool;

beforeAll(async () => {
  database = await openDatabase({ dataDir: directory.path });
  ({ master: pool } = database.dataSource.driver as unknown as { master: pg.Pool });
});
afterAll(async () => {
  await database.close();
  directory.remove();
});

it('brings what is far larger than a part, both ways, to the last character', async () => {
  const text = 'Vóór de bijeenkomst – «deel» 🙂\n'.repeat(200_000);
  const { rows } = await pool.query<{ same: string; length: number }>(
    'select $1::text as same, length($1::text) as length',
    [text],
  );
  expect(rows[0]!.length).toBe([...text].length);
  expect(rows[0]!.same === text).toBe(true);
});

it('needs no security, whatever the environment asks of PostgreSQL servers', async () => {
  process.env['PGSSLMODE'] = 'require';
  const elsewhere = tempDir('socket-ssl');
  try {
    const opened = await openDatabase({ dataDir: elsewhere.path });
    expect(await opened.dataSource.query('select 1 as one')).toStrictEqual([{ one: 1 }]);
    await opened.close();
  } finally {
    delete process.env['PGSSLMODE'];
    elsewhere.remove();
  }
});

it('goes on after a statement that is refused', async () => {
  await expect(pool.query('select $1::int', ['drie'])).rejects.toMatchObject({ code: '22P02' });
  await expect(pool.query('select from nowhere')).rejects.toMatchObject({ code: '42P01' });
  expect((await pool.query('select 1 as one')).rows).toStrictEqual([{ one: 1 }]);
});

it('gives everything else a turn between two statements', async () => {
  let turns = 0;
  const count = (): void => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  for (let n = 0; n < 50; n += 1) await pool.query('select $1::int', [n]);
  clearImmediate(next);
  expect(turns).toBeGreaterThanOrEqual(50);
});

it('does not begin what was asked by a client that is discarded at once', async () => {
  const client = await pool.connect();
  const asked = client.query('create table too_late (id integer)');
  client.release(new Error('broken'));
  await expect(asked).rejects.toThrow('Connection terminated');
  const { rows } = await pool.query(`select to_regclass('too_late') as name`);
  expect(rows).toStrictEqual([{ name: null }]);
});

it('lets the session outlive each of its clients', async () => {
  const client = await pool.connect();
  await client.query(`set application_name = 'de sessie zelf'`);
  client.release(true);
  const { rows } = await pool.query('show application_name');
  expect(rows).toStrictEqual([{ application_name: 'de sessie zelf' }]);
});
