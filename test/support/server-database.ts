/**
 * `openTestDatabase` on the server of TEST_DATABASE_URL, as a copy of a migrated template: half the work of a database in
 * memory. jest.mutation.config.js puts it in the place of `database.ts`, for runs that open thousands of them.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database, DatabaseOptions } from '../../src/database/database.js';
import { openServer } from '../../src/database/server.js';

const SERVER = process.env['TEST_DATABASE_URL'] ?? '';
const TEMPLATE = 'test_migrated';
/** Any number: two workers that begin together make one template. */
const LOCK = 7_274_099;

export async function openTestDatabase(
  options: Pick<DatabaseOptions, 'entities'> = {},
): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      TEMPLATE,
    ]);
    if (rowCount === 0) await makeTemplate(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  const database = await openServer(addressOf(name), { entities: options.entities ?? [] });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer((client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query(`create database ${TEMPLATE}`);
  const database = await openServer(addressOf(TEMPLATE), {});
  await database.close();
}

async function onServer(job: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await job(client);
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(SERVER);
  url.pathname = database;
  return url.href;
}
