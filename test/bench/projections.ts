/** Read models: made anew, catching up, and how long a reader waits for its own change. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PROJECTIONS } from '../../projections/all.js';
import { CHUNK } from '../../projections/engine/load-target.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { copyIn } from '../../src/database/copy-in.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import type { Opened } from './place.js';
import { median, part, perSecond, say } from './say.js';
import { encoded, factOf, grow } from './trajecten.js';

const WAITS = 200;
const CAUGHT_UP = 20_000;
const LONG_MS = 3_600_000;

/** @param validated events a second of a read that decodes and validates */
export async function projections(
  opened: Opened,
  events: number,
  validated: number,
): Promise<void> {
  const { log, database } = opened;
  const runner = new ProjectionRunner(database.dataSource, log);
  await runner.start();
  await runner.waitFor((await log.head())!, LONG_MS);
  for (const { name, entity } of PROJECTIONS) {
    const idle = process.memoryUsage.rss();
    const memory = watchMemory();
    const ours = await perSecond(events, () => runner.rebuild(name));
    const note = `+${String(Math.round((memory.peak() - idle) / 2 ** 20))} MB; ${await copied(opened, entity as never)}`;
    say({ what: `rebuild ${name}`, ours, raw: validated, limit: 'read and validate', note });
  }
  await catchUp(opened, runner, validated);
  await latency(opened, runner);
  await runner.stop();
}

async function catchUp({ log }: Opened, runner: ProjectionRunner, raw: number): Promise<void> {
  for (const { name } of PROJECTIONS) await runner.pause(name);
  await grow(log, CAUGHT_UP);
  const head = (await log.head())!;
  const ours = await perSecond(CAUGHT_UP, async () => {
    for (const { name } of PROJECTIONS) await runner.resume(name);
    await runner.waitFor(head, LONG_MS);
  });
  const what = `catch up, ${String(PROJECTIONS.length)} projections at once`;
  // Each of them reads and validates by itself.
  say({ what, ours, raw: raw / PROJECTIONS.length, limit: 'read and validate, once for each' });
}

async function latency({ log, database }: Opened, runner: ProjectionRunner): Promise<void> {
  const [waits, raw]: [number[], number[]] = [[], []];
  for (let n = 0; n < WAITS; n += 1) {
    const id = randomUUID();
    const result = await log.append(`traject-${id}`, NO_STREAM, [encoded(factOf(id, 0))]);
    if (result.outcome !== 'appended') throw new Error(result.outcome);
    const began = performance.now();
    await runner.waitFor(result.position, 10_000);
    waits.push(performance.now() - began);
    const asked = performance.now();
    await database.dataSource.query('select * from projection.checkpoints');
    raw.push(performance.now() - asked);
  }
  say({
    what: 'waitFor after an append',
    ours: median(waits),
    raw: median(raw),
    unit: ' ms',
    limit: 'one SELECT of the marks',
    note: `p99 ${part(waits, 0.99).toFixed(1)} ms`,
  });
}

/** The same rows by `COPY`, as they stand, a chunk a transaction: the least that storing them takes. Reading them is not counted. */
async function copied(
  { database: { dataSource } }: Opened,
  entity: new () => object,
): Promise<string> {
  const { tablePath, columns } = dataSource.getMetadata(entity);
  const names = columns.map(({ databaseName }) => databaseName);
  const target = `copied (${names.join()})`;
  await dataSource.query(`create table copied (like ${tablePath} including indexes)`);
  let [count, took] = [0, 0];
  for await (const rows of chunksOf(dataSource, tablePath, names)) {
    const began = performance.now();
    await dataSource.transaction((manager) => copyIn(manager, target, rows));
    took += performance.now() - began;
    count += rows.length;
  }
  await dataSource.query('drop table copied');
  const each = count && Math.round((1000 * count) / took);
  return `${count.toLocaleString('en-GB')} rows, by COPY alone ${each.toLocaleString('en-GB')}/s`;
}

/** The values of all rows as text, in the order in which they lie in the table. */
async function* chunksOf(
  dataSource: DataSource,
  table: string,
  columns: readonly string[],
): AsyncGenerator<(string | null)[][]> {
  const texts = columns.map((name) => `${name}::text`).join();
  const next = `select ctid::text as place, array[${texts}] as texts from ${table}
    where ctid > $1::tid order by ctid limit ${String(CHUNK)}`;
  for (let place = '(0,0)'; ;) {
    const rows: { place: string; texts: (string | null)[] }[] = await dataSource.query(next, [
      place,
    ]);
    if (rows.length === 0) return;
    yield rows.map((row) => row.texts);
    ({ place } = rows.at(-1)!);
  }
}

function watchMemory(): { peak(): number } {
  let most = process.memoryUsage.rss();
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50);
  return {
    peak: () => {
      clearInterval(timer);
      return most;
    },
  };
}
