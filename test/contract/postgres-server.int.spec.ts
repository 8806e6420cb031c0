import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/database/database.js';
import { NO_STREAM, type NewEvent } from '../../src/event-log/event-log.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { until } from '../projections/support/read-side.js';
import { startPostgres } from '../support/postgres-server.js';
import { all, idsOf, insist, newEvents, newStream, readToHead, written } from './cases/support.js';

const server = await startPostgres();
afterAll(async () => server?.stop());

if (server) {
  describe('event log on a server, with other processes', () => serverCases());
} else {
  it('is not proven on a PostgreSQL server: none was found', () => {
    expect(server).toBeUndefined();
  });
}

function serverCases(): void {
  let url: string;
  const databases: Database[] = [];
  const openLog = async (): Promise<PostgresEventLog> => {
    const database = await openDatabase({ url, dataDir: '' });
    databases.push(database);
    return PostgresEventLog.open(database);
  };
  let log: PostgresEventLog;
  beforeAll(async () => {
    url = await server!.createDatabase();
    log = await openLog();
  });
  afterAll(async () => {
    await log.close();
    for (const database of databases) await database.close();
  });

  it('starts of many processes at once migrate an empty database once', async () => {
    const fresh = await server!.createDatabase();
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase({ url: fresh, dataDir: '' })),
    );
    const ids = await Promise.all(
      opened.map(async (db) => (await PostgresEventLog.open(db)).logId),
    );
    expect(new Set(ids).size).toBe(1);
    for (const database of opened) await database.close();
  });

  it('hears what another says at once, by a connection that is made anew and goes with the listener', async () => {
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    const listening = async (): Promise<number[]> =>
      (
        await other.query<{ pid: number }>(
          `select pid from pg_stat_activity where query = 'listen trajectboek_log'
            and datname = current_database()`,
        )
      ).rows.map(({ pid }) => pid);
    let hints = 0;
    const heard = log.changes.subscribe(() => (hints += 1));
    await until(async () => (await listening()).length === 1);
    // Without growth only the connection that listens tells of anything.
    await wait(1500);
    hints = 0;
    await other.query('notify trajectboek_log');
    await until(() => Promise.resolve(hints === 1));
    const [first] = await listening();
    await other.query('select pg_terminate_backend($1)', [first]);
    await until(async () => (await listening()).some((pid) => pid !== first));
    await until(() => Promise.resolve(hints === 2)); // for what went by unheard
    heard.unsubscribe();
    await until(async () => (await listening()).length === 0);
    await other.end();
  });

  it('two processes that write make one order without gaps', async () => {
    const logs = [log, await openLog(), await openLog()];
    await Promise.all(
      logs.flatMap((one) => Array.from({ length: 60 }, () => written(one, newStream(), 2))),
    );
    const { events } = await readToHead(log, null);
    const positions = events.map(({ checkpoint }) => checkpoint.position);
    expect(positions).toEqual(events.map((_, index) => BigInt(index + 1)));
    await logs[1]!.close();
    await logs[2]!.close();
  });

  it('a reader never passes a writer that pauses before its commit', async () => {
    const { checkpoint } = await readToHead(log, null);
    const slow = new pg.Client({ connectionString: url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `select * from log.append('{slow}', '{-1}', '{1}', '{1}', '{0}', array[gen_random_uuid()], '{T}', '{}', '{}')`,
    );
    const later = log.append(newStream(), NO_STREAM, newEvents(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await log.readAll(checkpoint, 10)).toMatchObject({ events: [], atHead: true });
    await slow.query('commit');
    await later;
    const { events } = await readToHead(log, checkpoint);
    expect(events.map(({ stream }) => stream === 'slow')).toEqual([true, false]);
    await slow.end();
  });

  it('a server that falls over in the midst of appends holds each acknowledged one once', async () => {
    if (!server?.crash) return; // a given server is not ours to kill
    const stop = log.changes.subscribe();
    const sent = Array.from({ length: 200 }, () => ({ stream: newStream(), events: newEvents(2) }));
    let unavailable = 0;
    const send = ({ stream, events }: { stream: string; events: NewEvent[] }) =>
      insist(() =>
        log.append(stream, NO_STREAM, events).catch((error: unknown) => {
          if (error instanceof LogUnavailable) unavailable += 1;
          throw error;
        }),
      );
    const first = sent.slice(0, 100).map(send);
    await Promise.race(first);
    const crash = server.crash();
    const results = await Promise.all([...first, ...sent.slice(100).map(send)]);
    await crash;
    expect(unavailable).toBeGreaterThan(0);
    expect(results.every(({ outcome }) => outcome !== 'conflict')).toBe(true);
    for (const { stream, events } of sent) {
      expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    }
    stop.unsubscribe();
  });

  it('hints of other processes go on after the server was started anew', async () => {
    if (!server?.crash) return;
    const other = await openLog();
    let hints = 0;
    const subscription = log.changes.subscribe(() => (hints += 1));
    await server.crash();
    await insist(() => other.append(newStream(), NO_STREAM, newEvents(1)));
    // At least the one of the new connection and one of what was appended, whatever was heard before the crash.
    const before = hints;
    await insist(() => other.append(newStream(), NO_STREAM, newEvents(1)));
    await until(() => Promise.resolve(hints > before));
    subscription.unsubscribe();
    await other.close();
  });
}
