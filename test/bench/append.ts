/**
 * Appends a second of one event by 64 callers, beside a bare grouped INSERT of the same rows: what the log's promises cost.
 * `node --no-warnings --import ./test/support/ts-register.mjs test/bench/append.ts`
 */
import { type Database, openDatabase } from '../../src/database/database.js';
import { NO_STREAM, type NewEvent } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { newEvent, newStream } from '../contract/cases/support.js';
import { startPostgres } from '../support/postgres-server.js';
import { tempDir } from '../support/temp-dir.js';

const CALLERS = 64;
const EACH = 50;
const ROUNDS = 7;

const TABLE = `create table bare (position bigint primary key, stream text not null, revision int not null,
  event_id uuid not null unique, type text not null, data json not null, metadata json not null,
  registered_at timestamptz(3) not null, unique (stream, revision))`;
const INSERT = `insert into bare select *, now() from unnest(
  $1::bigint[], $2::text[], $3::int[], $4::uuid[], $5::text[], $6::json[], $7::json[])`;

const event = (): NewEvent => newEvent({ tekst: 'w'.repeat(150), dag: '2026-01-01' });

/** Each caller waits for its answer before it sends the next. @returns every append's time in ms, sorted */
async function ours(log: PostgresEventLog): Promise<number[]> {
  const times: number[] = [];
  const caller = async (): Promise<void> => {
    const stream = newStream();
    for (let revision = NO_STREAM; revision < EACH - 1; revision += 1) {
      const start = performance.now();
      await log.append(stream, revision, [event()]);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return times.sort((a, b) => a - b);
}

let position = 0;
async function bare({ dataSource }: Database): Promise<void> {
  const streams = Array.from({ length: CALLERS }, newStream);
  for (let revision = 0; revision < EACH; revision += 1) {
    const events = streams.map(event);
    await dataSource.query(INSERT, [
      events.map(() => (position += 1)),
      streams,
      events.map(() => revision),
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ data }) => JSON.stringify(data)),
      events.map(({ metadata }) => JSON.stringify(metadata)),
    ]);
  }
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((CALLERS * EACH * 1000) / (performance.now() - start));
}

async function measure(name: string, database: Database): Promise<void> {
  const log = await PostgresEventLog.open(database);
  await database.dataSource.query(TABLE);
  for (let round = 1; round <= ROUNDS; round += 1) {
    let times: number[] = [];
    const logged = await perSecond(async () => (times = await ours(log)));
    const inserted = await perSecond(() => bare(database));
    const [p50, p99] = [0.5, 0.99].map((part) =>
      times[Math.floor(times.length * part)]!.toFixed(1),
    );
    const share = Math.round((100 * logged) / inserted);
    console.log(`${name}: ${logged}/s (p50 ${p50}, p99 ${p99} ms), bare ${inserted}/s, ${share} %`);
  }
  await log.close();
  await database.close();
}

const directory = tempDir('bench');
await measure('embedded', await openDatabase({ dataDir: directory.path }));
directory.remove();
const server = await startPostgres([]);
if (server) {
  const url = await server.createDatabase();
  await measure('server', await openDatabase({ url, dataDir: '' }));
  await server.stop();
}
