/** Read models: made anew, catching up, and how long a reader waits for its own change. */
import { randomUUID } from 'node:crypto';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
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

/** The same rows written by the database from its own table: the least that storing them takes. */
async function copied(
  { database: { dataSource } }: Opened,
  entity: new () => object,
): Promise<string> {
  const { tablePath } = dataSource.getMetadata(entity);
  const counted: { rows: string }[] = await dataSource.query(
    `select count(*) as rows from ${tablePath}`,
  );
  const rows = Number(counted[0]!.rows);
  await dataSource.query(`create table copied (like ${tablePath} including indexes)`);
  const each = await perSecond(rows, () =>
    dataSource.query(`insert into copied select * from ${tablePath}`),
  );
  await dataSource.query('drop table copied');
  return `${rows.toLocaleString('en-GB')} rows, stored bare at ${Math.round(each).toLocaleString('en-GB')}/s`;
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
