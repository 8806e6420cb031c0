/** A command line to its end, and the most memory that it had. */
import { readFileSync } from 'node:fs';
import { Running, type Ended } from '../support/program.js';

const LOOK_MS = 20;

/** @returns with `peakMb`, the highest resident size in megabytes; 0 where there is no /proc to ask */
export async function peakOf(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended & { peakMb: number }> {
  const running = Running.start('bin/trajectboek.js', args, { env });
  let peakMb = 0;
  const look = setInterval(() => {
    peakMb = Math.max(peakMb, highWaterMb(running.child.pid!));
  }, LOOK_MS);
  const ended = await running.ended;
  clearInterval(look);
  return { ...ended, peakMb };
}

function highWaterMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0; // it ended meanwhile, or there is no /proc
  }
}
