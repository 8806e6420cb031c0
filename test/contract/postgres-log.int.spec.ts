import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/database/database.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { openTestDatabase } from '../support/database.js';
import {
  all,
  idsOf,
  newEvent,
  newEvents,
  newStream,
  readToHead,
  written,
} from './cases/support.js';

/** What only the log in PostgreSQL promises, beyond the contract. */
describe('event log in PostgreSQL', () => {
  let database: Database;
  let log: PostgresEventLog;
  beforeAll(async () => {
    database = await openTestDatabase();
    log = await PostgresEventLog.open(database);
  });
  afterAll(async () => {
    await log.close();
    await database.close();
  });
  const query = (sql: string): Promise<{ n: number }[]> => database.dataSource.query(sql);

  it('has no head while it is empty, and the same identity for all who open it', async () => {
    expect(await log.head()).toBeNull();
    expect(await log.readAll(null, 10)).toEqual({ events: [], checkpoint: null, atHead: true });
    expect((await PostgresEventLog.open(database)).logId).toBe(log.logId);
  });

  it.each([
    'update log.events set data = data',
    'delete from log.events where position = 1',
    'truncate log.events',
  ])('refuses "%s"', async (sql) => {
    const stream = newStream();
    await written(log, stream, 2);
    await expect(query(sql)).rejects.toThrow(/log.events only grows/);
    expect(await all(log.readStream(stream))).toHaveLength(2);
  });

  it('numbers positions without gaps, also where appends were refused', async () => {
    const stream = newStream();
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        log.append(i % 2 ? stream : newStream(), -1, newEvents(2)),
      ),
    );
    const { events } = await readToHead(log, null);
    const positions = events.map(({ checkpoint }) => checkpoint.position);
    expect(positions).toEqual(events.map((_, index) => BigInt(index + 1)));
    expect(await log.head()).toBe(positions.at(-1));
  });

  it('knows that a page which is full with the last event is at the head', async () => {
    const { checkpoint } = await readToHead(log, null);
    await written(log, newStream(), 3);
    expect(await log.readAll(checkpoint, 3)).toMatchObject({ atHead: true });
    expect(await log.readAll(checkpoint, 2)).toMatchObject({ atHead: false });
  });

  it('takes what it stores compressed for much more than that takes', async () => {
    const { checkpoint } = await readToHead(log, null);
    const stream = newStream();
    const tekst = 'een zin die zich herhaalt '.repeat(38_000);
    for (let n = 0; n < 60; n += 1) await log.append(stream, n - 1, [newEvent({ tekst, n })]);
    const page = await log.readAll(checkpoint, 1000);
    expect(page).toMatchObject({ atHead: false });
    expect(page.events.length).toBeLessThan(59);
    expect((await all(log.readStream(stream))).map(({ revision }) => revision)).toHaveLength(60);
  });

  it('keeps the order of appends to one stream that are sent without waiting', async () => {
    const stream = newStream();
    const events = newEvents(5);
    await Promise.all(events.map((event, index) => log.append(stream, index - 1, [event])));
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
  });

  it('refuses ids of another stream, alone and beside others in one commit', async () => {
    const known = await written(log, newStream(), 1);
    const fresh = newEvent();
    const results = await Promise.all([
      log.append(newStream(), NO_STREAM, known),
      log.append(newStream(), NO_STREAM, [fresh]),
      log.append(newStream(), NO_STREAM, [fresh]),
      log.append(newStream(), NO_STREAM, newEvents(1)),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'conflict',
      'appended',
      'conflict',
      'appended',
    ]);
  });

  it('refuses known ids at the end of their own stream, and what came with them stands', async () => {
    const stream = newStream();
    const known = await written(log, stream, 2);
    const results = await Promise.all([
      log.append(stream, 1, known),
      log.append(newStream(), NO_STREAM, newEvents(1)),
    ]);
    expect(results).toMatchObject([{ outcome: 'conflict', actual: 1 }, { outcome: 'appended' }]);
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(known));
  });

  it('knows an id in other letters, asked for at once', async () => {
    const event = newEvent();
    const asked = [event, { ...event, id: event.id.toUpperCase() }];
    const results = await Promise.all(asked.map((e) => log.append(newStream(), NO_STREAM, [e])));
    expect(results.map(({ outcome }) => outcome)).toEqual(['appended', 'conflict']);
  });

  it('refuses one id in two spellings, not its neighbours', async () => {
    const event = newEvent();
    const twice = [event, { ...event, id: event.id.replaceAll('-', '') }];
    const results = await Promise.allSettled([
      log.append(newStream(), NO_STREAM, twice),
      log.append(newStream(), NO_STREAM, newEvents(1)),
    ]);
    expect(results).toMatchObject([
      { reason: { code: '23505' } },
      { value: { outcome: 'appended' } },
    ]);
  });

  it('finds no stream where none can end', async () => {
    expect(await log.append(newStream(), NO_STREAM - 1, newEvents(1))).toEqual({
      outcome: 'conflict',
      actual: NO_STREAM,
    });
  });

  it('fails an append that the database cannot store alone, not its neighbours', async () => {
    const streams = [newStream(), newStream(), newStream()];
    const results = await Promise.allSettled(
      streams.map((stream, index) => {
        const event = newEvent();
        return log.append(stream, NO_STREAM, [index === 1 ? { ...event, type: 'nul\0' } : event]);
      }),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await all(log.readStream(streams[1]!))).toEqual([]);
  });

  it('lets timers and sockets live while someone reads in a loop', async () => {
    await written(log, newStream(), 10);
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    for (let round = 0; round < 100; round += 1) await log.readAll(null, 10);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  it('answers what was asked before it closed', async () => {
    const other = await PostgresEventLog.open(database);
    const stream = newStream();
    const append = other.append(stream, NO_STREAM, newEvents(1));
    await other.close();
    await expect(append).resolves.toMatchObject({ outcome: 'appended' });
  });

  it('never lets the registration go back', async () => {
    const rows = await query(`select count(*)::int as n from (
      select registered_at < lag(registered_at) over (order by position) as back from log.events
    ) as e where back`);
    expect(rows).toEqual([{ n: 0 }]);
  });
});
