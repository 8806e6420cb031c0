/** A log that an older version began is gone on with by the newest. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Database, openDatabase } from '../../src/database/database.js';
import { MIGRATIONS } from '../../src/database/migrations.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { all, idsOf, newEvents, newStream, readToHead } from '../contract/cases/support.js';
import { type PostgresServer, startPostgres } from '../support/postgres-server.js';

const BEFORE_APPEND = MIGRATIONS.slice(0, 5);
const FORMER_APPEND =
  'select * from log.append($1::text[], $2::int[], $3::int[], $4::int[], $5::int[], $6::uuid[], $7::text[], $8::text[], $9::text[])';

let server: PostgresServer | undefined;
beforeAll(async () => {
  server = await startPostgres(['fsync=off']);
});
afterAll(() => server?.stop());

describe('a log of before 0006', () => {
  const stream = newStream();
  const events = newEvents(3);
  let url: string;
  let older: DataSource;
  let database: Database;
  let log: PostgresEventLog;
  const formerly = (ids: readonly string[], expected: number) =>
    older.query<{ first_position: string | null }[]>(FORMER_APPEND, [
      ...[[stream], [expected], [ids.length], ids.map(() => 1)],
      ids.map((_, index) => expected + 1 + index),
      ids,
      ...[ids.map(() => 'Proef'), ids.map(() => '{}'), ids.map(() => '{}')],
    ]);

  beforeAll(async () => {
    if (!server) return; // startPostgres has said so
    url = await server.createDatabase();
    older = new DataSource({ type: 'postgres', url, migrations: [...BEFORE_APPEND] });
    await older.initialize();
    await older.runMigrations();
    await older.query('insert into log.head (log_id) values (gen_random_uuid())');
    await formerly(idsOf(events), NO_STREAM);
    database = await openDatabase({ url, dataDir: '' });
    log = await PostgresEventLog.open(database);
  });
  afterAll(async () => {
    await log?.close();
    await database?.close();
    await older?.destroy();
  });

  it('holds what it held, and is gone on with', async () => {
    if (!server) return;
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    expect(await log.append(stream, NO_STREAM, events)).toMatchObject({ outcome: 'duplicate' });
    expect(await log.append(stream, 1, newEvents(1))).toMatchObject({ outcome: 'conflict' });
    expect(await log.append(stream, 2, newEvents(1))).toMatchObject({ outcome: 'appended' });
  });

  it('takes what a program of before still appends', async () => {
    if (!server) return;
    const more = idsOf(newEvents(2));
    expect(await formerly(more, 3)).toMatchObject([{ first_position: '5' }]);
    expect(await formerly(more, 3)).toMatchObject([{ first_position: null }]);
    expect(idsOf((await readToHead(log, null)).events).slice(-2)).toEqual(more);
  });

  it('never numbers a position twice, whatever was done to its head', async () => {
    if (!server) return;
    await database.dataSource.query('update log.head set position = position - 1');
    const [there, appended] = [
      await readToHead(log, null),
      log.append(newStream(), NO_STREAM, newEvents(1)),
    ];
    await expect(appended).rejects.toMatchObject({ code: '23505' });
    expect(await readToHead(log, null)).toEqual(there);
    await database.dataSource.query('update log.head set position = position + 1');
    expect(await log.append(newStream(), NO_STREAM, newEvents(1))).toMatchObject({
      outcome: 'appended',
    });
  });
});
