/** After an update rows are made anew, and until then there are none: whoever prints from them waits for that. */
import { firstValueFrom, timer } from 'rxjs';
import type { ProjectionRunner } from '../../../projections/runner.js';
import type { ProjectionStatus } from '../../../projections/engine/status.js';
import type { Output } from '../request.js';

/** Without any step ahead; a rebuild that goes on is waited for however long it takes: left halfway, it would begin again. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 200;

/** @returns false where one is paused or stopped, or nothing moves: as where another process has it and does not make it */
export async function rowsMade(
  runner: Pick<ProjectionRunner, 'status'>,
  output: Pick<Output, 'progress'>,
  names: readonly string[],
): Promise<boolean> {
  let seen: string | undefined;
  for (let left = 0; ; left -= LOOK_MS) {
    const those = (await runner.status()).filter(({ name, made }) => names.includes(name) && !made);
    if (those.length === 0) return true;
    if (those.some(({ status }) => status !== 'live')) return false;
    const now = JSON.stringify(
      those.map(({ name, rebuild }) => [name, rebuild?.events, rebuild?.fraction]),
    );
    if (now !== seen) left = PATIENCE_MS;
    else if (left <= 0) return false;
    seen = now;
    output.progress(`De leesmodellen worden opnieuw opgebouwd: ${String(percentage(those))} % …`);
    await firstValueFrom(timer(LOOK_MS));
  }
}

/** Of the one that is least far. */
const percentage = (those: readonly ProjectionStatus[]): number =>
  Math.floor(100 * Math.min(...those.map(({ rebuild }) => rebuild?.fraction ?? 0)));
