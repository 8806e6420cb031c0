/** One person alone, fifty at once, and fifty who think. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './browser.js';

const WARM = 10;
const ALONE = 40;
const AT_ONCE = 50;
const AT_ONCE_IN_ALL = 600;
const PEOPLE = 50;
const THINK_MS = 2000;
const PEOPLE_MS = 20_000;

/** Times of one after the other, in milliseconds. */
export async function alone(browser: Browser, path: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < WARM + ALONE; n += 1) times.push((await browser.get(path)).ms);
  return times.slice(WARM);
}

/** What the server does in a second while fifty ask at once, by the clock and by what it cost its processor. */
export async function atOnce(
  browser: Browser,
  path: string,
  pid: number,
): Promise<{ perSecond: number; perCore: number | undefined }> {
  const [began, spent] = [performance.now(), processorSeconds(pid)];
  let left = AT_ONCE_IN_ALL;
  const one = async (): Promise<void> => {
    while ((left -= 1) >= 0) await browser.get(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  const cost = (processorSeconds(pid) ?? NaN) - (spent ?? NaN);
  return {
    perSecond: (1000 * AT_ONCE_IN_ALL) / (performance.now() - began),
    perCore: Number.isNaN(cost) ? undefined : AT_ONCE_IN_ALL / cost,
  };
}

/** Fifty who each ask for a page, any of these, and think for two seconds; their times, in milliseconds. */
export async function thinking(browser: Browser, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + PEOPLE_MS;
  const one = async (_: unknown, n: number): Promise<void> => {
    await pause((n * THINK_MS) / PEOPLE); // they did not all come in at the same moment
    for (let asked = n; performance.now() < until; asked += 1) {
      times.push((await browser.get(paths[asked % paths.length]!)).ms);
      await pause(THINK_MS);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, one));
  return times;
}

/** Of a process, all its threads; undefined where the system does not tell. */
function processorSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100; // in ticks of a hundredth of a second
  } catch {
    return undefined;
  }
}
