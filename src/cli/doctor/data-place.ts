/** The disk and the clocks under it all. */
import { statfs } from 'node:fs/promises';

import type { Application } from '../../application.js';
import { finding, type Finding } from './finding.js';

type DataSource = Application['database']['dataSource'];

const MEGABYTE = 1024 * 1024;
/** Less is not enough to rebuild read models beside the live ones, let alone to go on for a year. */
const LEAST_FREE_MB = 500;
/** Registration times decide what a report of a day holds. */
const CLOCK_MS = 2000;
const COMMITS = 9;

export async function place({ config, database }: Application): Promise<Finding[]> {
  const { dataSource, kind } = database;
  return [
    ...(kind === 'embedded' ? [await disk(config.dataDir)] : []),
    await clock(dataSource),
    await durability(dataSource),
  ];
}

async function disk(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  return finding(
    `Vrije ruimte bij de gegevens: ${String(free)} MB`,
    free < LEAST_FREE_MB,
    `De schijf is bijna vol: maak minstens ${String(LEAST_FREE_MB)} MB vrij.`,
  );
}

async function clock(dataSource: DataSource): Promise<Finding> {
  const before = Date.now();
  const [{ now }] = await dataSource.query<[{ now: Date }]>('select clock_timestamp() as now');
  const between = (before + Date.now()) / 2;
  const difference = Math.round(Math.abs(now.getTime() - between));
  return finding(
    `Klok van de databank: ${String(difference)} ms verschil`,
    difference > CLOCK_MS,
    'De klokken van Trajectboek en de databank lopen uiteen: zet op beide machines tijdsynchronisatie (NTP) aan.',
  );
}

/** The middle one of some commits that write nothing but the log of the database itself. */
async function durability(dataSource: DataSource): Promise<Finding> {
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes'];
  const off: string[] = [];
  for (const name of settings) {
    const [row] = await dataSource.query<Record<string, string>[]>(`show ${name}`);
    if (row![name] === 'off') off.push(name);
  }
  const times: number[] = [];
  for (let n = 0; n < COMMITS; n += 1) {
    const began = performance.now();
    await dataSource.query(`select pg_logical_emit_message(true, 'trajectboek', 'doctor')`);
    times.push(performance.now() - began);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(COMMITS / 2)]!;
  return finding(
    `Een commit op schijf: ${middle.toFixed(1)} ms`,
    off.length > 0,
    `De databank wacht niet op de schijf (${off.join(', ')} = off): bij een stroomonderbreking gaat werk verloren. Zet dat aan.`,
  );
}
