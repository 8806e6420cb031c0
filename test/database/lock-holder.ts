/** Processes and openers that want the lock of a data directory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseInUse, Holder } from '../../src/database/database-errors.js';
import { acquireLock } from '../../src/database/slot/directory-lock.js';
import { TYPESCRIPT } from '../support/node-args.js';

const HOLDER = join(import.meta.dirname, '..', 'faults', 'holder.ts');

export function start(dataDir: string): ChildProcess {
  const parameters = [...TYPESCRIPT, HOLDER, dataDir];
  return spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The first line that the process prints: `held` or `in use`. */
export async function answerOf(child: ChildProcess): Promise<string> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return line.toString().trim();
}

/** What an opener is told while somebody holds it. */
export async function holderOf(dataDir: string): Promise<DatabaseInUse> {
  return acquireLock(dataDir).then(
    () => {
      throw new Error('the lock was free');
    },
    (error: unknown) => error as DatabaseInUse,
  );
}

export const addressOf = async (dataDir: string): Promise<Holder> =>
  (await holderOf(dataDir)).holder!;
