/** Read models: made anew, catching up, and how long a reader waits for its own change. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PROJECTIONS } from '../../projections/all.js';
import type { AnyProjection } from '../../projections/projection.js';
import { CHUNK } from '../../projections/engine/chunk.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { copyIn, copyLine } from '../../src/database/copy-in.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import type { Opened } from './place.js';
import type { Read } from './reads.js';
import { median, part, perSecond, say } from './say.js';
import { encoded, factOf, grow } from './trajecten.js';

const WAITS = 200;
/** Those that there were when the aims were set. */
const FIRST = ['werkjaar', 'onderdelen', 'procesverloop', 'jaartabel'];
const CAUGHT_UP = 20_000;
const LONG_MS = 3_600_000;

export async function projections(opened: Opened, { events, validated }: Read): Promise<void> {
  const { log, database } = opened;
  const runner = new ProjectionRunner(database.dataSource, log);
  await runner.start();
  await runner.waitFor((await log.head())!, LONG_MS);
  for (const { name, entity } of PROJECTIONS) {
    const ours = await perSecond(events, () => runner.rebuild(name));
    const note = await copied(opened, entity as never);
    say({ what: `rebuild ${name}`, ours, raw: validated, limit: 'read and validate', note });
  }
  await together(events, runner);
  await latency(opened, runner);
  await runner.stop();
  for (const projections of [PROJECTIONS.filter(({ name }) => FIRST.includes(name)), PROJECTIONS])
    await catchUp(opened, projections, validated);
}

/** All read models made anew at once, beside the time that they take one after the other. */
async function together(events: number, runner: ProjectionRunner): Promise<void> {
  const all = PROJECTIONS.map(({ name }) => name);
  const apart = await perSecond(1, async () => {
    for (const name of all) await runner.rebuild(name);
  });
  const atOnce = await perSecond(1, () => Promise.all(all.map((name) => runner.rebuild(name))));
  const note = `${events.toLocaleString('en-GB')} events, ${String(all.length)} read models`;
  const limit = 'one after the other, asked: at most 60 %';
  say({ what: 'rebuild all at once', ours: 1 / atOnce, raw: 1 / apart, unit: ' s', limit, note });
}

async function catchUp(
  { log, database }: Opened,
  projections: readonly AnyProjection[],
  raw: number,
): Promise<void> {
  const runner = new ProjectionRunner(database.dataSource, log, { projections });
  await runner.start();
  await runner.waitFor((await log.head())!, LONG_MS);
  for (const { name } of projections) await runner.pause(name);
  await grow(log, CAUGHT_UP);
  const head = (await log.head())!;
  const ours = await perSecond(CAUGHT_UP, async () => {
    for (const { name } of projections) await runner.resume(name);
    await runner.waitFor(head, LONG_MS);
  });
  const what = `catch up, ${String(projections.length)} read models`;
  say({ what, ours, raw, limit: 'read and validate, once for all' });
  await runner.stop();
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
  const { tablePath, columns: all } = dataSource.getMetadata(entity);
  const columns = all.filter(({ asExpression }) => !asExpression);
  const names = columns.map(({ databaseName }) => databaseName);
  const target = `copied (${names.join()})`;
  await dataSource.query(`create table copied (like ${tablePath} including indexes)`);
  let [count, took] = [0, 0];
  for await (const lines of chunksOf(dataSource, tablePath, names)) {
    const began = performance.now();
    await dataSource.transaction((manager) => copyIn(manager, target, lines));
    took += performance.now() - began;
    count += lines.length;
  }
  await dataSource.query('drop table copied');
  const each = count && Math.round((1000 * count) / took);
  return `${count.toLocaleString('en-GB')} rows, by COPY alone ${each.toLocaleString('en-GB')}/s`;
}

/** All rows in the order in which they lie in the table, as much at a time as a rebuild writes. */
async function* chunksOf(
  dataSource: DataSource,
  table: string,
  columns: readonly string[],
): AsyncGenerator<string[]> {
  const texts = columns.map((name) => `${name}::text`).join();
  const next = `select ctid::text as place, array[${texts}] as texts from ${table}
    where ctid > $1::tid order by ctid limit 500`;
  let [chunk, size]: [string[], number] = [[], 0];
  for (let place = '(0,0)'; ;) {
    const rows: { place: string; texts: (string | null)[] }[] = await dataSource.query(next, [
      place,
    ]);
    for (const { texts: values } of rows) {
      size += chunk[chunk.push(copyLine(values)) - 1]!.length;
      if (size < CHUNK) continue;
      yield chunk;
      [chunk, size] = [[], 0];
    }
    if (rows.length === 0) break;
    ({ place } = rows.at(-1)!);
  }
  yield chunk;
}
