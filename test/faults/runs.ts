/** One run of each fault: start the writer, kill it at some moment, open what is left, compare with what was acknowledged. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { readToHead } from '../contract/cases/support.js';
import { TYPESCRIPT } from '../support/node-args.js';
import { afterPowerCut, noteTree } from './shadow-disk.js';

export interface Outcome {
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** Ids that stand more than once. */
  readonly doubled: number;
  /** Whether positions are 1, 2, 3 … without a gap. */
  readonly contiguous: boolean;
}

const HERE = import.meta.dirname;

/** When to kill: so many milliseconds after the first acknowledgement, or after the start for a first creation. */
export interface Moment {
  readonly from: 'first-ack' | 'start';
  readonly delay: number;
}

/** Kills the process; the operating system keeps what was written. Ids that earlier runs acknowledged must stand too. */
export async function killRun(dataDir: string, moment: Moment, known: string[]): Promise<Outcome> {
  const acknowledged = await writeUntilKilled([dataDir, ''], moment);
  known.push(...acknowledged);
  return { ...(await compare(dataDir, known)), acknowledged: acknowledged.length };
}

/** Cuts the power: only what was fsynced is left. `base` is a closed data directory, or undefined for a first start. */
export async function powerCutRun(
  scratch: string,
  base: string | undefined,
  moment: Moment,
): Promise<Outcome> {
  const [dataDir, shadow, survived] = ['data', 'shadow', 'survived'].map((n) =>
    join(scratch, n),
  ) as [string, string, string];
  for (const directory of [dataDir, shadow]) mkdirSync(directory, { recursive: true });
  if (base) cpSync(base, dataDir, { recursive: true });
  if (base) noteTree(shadow, dataDir);
  const acknowledged = await writeUntilKilled([dataDir, shadow], moment);
  afterPowerCut(shadow, dataDir, survived);
  const outcome = await compare(survived, acknowledged);
  rmSync(scratch, { recursive: true, force: true });
  return outcome;
}

async function writeUntilKilled(parameters: string[], moment: Moment): Promise<string[]> {
  const child = spawn(process.execPath, [...TYPESCRIPT, join(HERE, 'writer.ts'), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), moment.delay);
  };
  if (moment.from === 'start') arm();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > 2) arm();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (code) throw new Error(`the writer failed by itself with code ${code}`);
  return output.split('\n').slice(1, -1);
}

async function compare(dataDir: string, acknowledged: readonly string[]): Promise<Outcome> {
  const database = await openDatabase({ dataDir });
  const log = await PostgresEventLog.open(database);
  const { events } = await readToHead(log, null);
  await log.close();
  await database.close();
  const found = new Set<string>(events.map(({ id }) => id));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !found.has(id)).length,
    doubled: events.length - found.size,
    contiguous: events.every(({ checkpoint }, index) => checkpoint.position === BigInt(index + 1)),
  };
}
