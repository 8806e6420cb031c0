/** How much more than an idle process the read models take. Each in a process of its own: garbage stays where it was made. */
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import type { Opened } from './place.js';
import { say } from './say.js';

const ASKED_MB = 300;
const LOOK_MS = 20;
const LONG_MS = 3_600_000;

/** All of the log, as after a restore. */
const AT_ONCE = 'all read models at once';
/** What was appended while nobody followed; it is for the caller to have appended something. */
export const BEHIND = 'all read models, behind';
/** What can be measured: the rebuild of each read model by its name, and these two. */
export const MEASURED = [...PROJECTIONS.map(({ name }) => name), AT_ONCE, BEHIND];

/** Prints the peak of the resident set above that of the idle process, in MB. @param what one of `MEASURED` */
export async function memory({ log, database }: Opened, what: string): Promise<void> {
  const runner = new ProjectionRunner(database.dataSource, log);
  const follow = async (): Promise<void> => {
    await runner.start();
    if (!(await runner.waitFor((await log.head())!, LONG_MS))) throw new Error('not there yet');
  };
  if (what === AT_ONCE) await database.dataSource.query('delete from projection.checkpoints');
  else if (what !== BEHIND) await follow();
  await sleep(1000);
  const idle = process.memoryUsage.rss();
  let most = idle;
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, LOOK_MS);
  await ([AT_ONCE, BEHIND].includes(what) ? follow() : runner.rebuild(what));
  clearInterval(timer);
  look();
  say({
    what: `memory: ${what}`,
    ours: (most - idle) / 2 ** 20,
    raw: ASKED_MB,
    unit: ' MB',
    limit: 'asked at most',
    note: `above ${String(Math.round(idle / 2 ** 20))} MB idle`,
  });
  await runner.stop();
}
