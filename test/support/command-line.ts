/**
 * `trajectboek …` in this process, with everything that it says: what `program.ts` starts, without the seconds that a process
 * and all its modules take to start.
 */
import { commandLine } from '../../src/cli/command-line.js';
import type { Ended, Env } from './program.js';

/** One after the other: they share a terminal and a folder. */
let before: Promise<unknown> = Promise.resolve();

export function typed(words: readonly string[], where: { env: Env; cwd: string }): Promise<Ended> {
  const ended = before.then(() => heard(words, where));
  before = ended.catch(() => undefined);
  return ended;
}

async function heard(
  words: readonly string[],
  { env, cwd }: { env: Env; cwd: string },
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const real = streams.map((name) => process[name].write.bind(process[name]));
  const from = process.cwd();
  process.chdir(cwd);
  for (const name of streams)
    process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      said[name] += Buffer.from(chunk as Uint8Array).toString();
      for (const done of rest) if (typeof done === 'function') setImmediate(done as () => void);
      return true;
    };
  try {
    return { code: await commandLine(words, env), signal: null, ...said };
  } finally {
    streams.forEach((name, n) => (process[name].write = real[n]!));
    process.chdir(from);
  }
}
