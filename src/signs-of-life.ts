/** A server notes now and then that it lives, so that a start long after that asks somebody to look at the clock. */
import { exhaustMap, timer } from 'rxjs';
import type { Application } from './application.js';
import { KLOK_JUIST, klokInWoorden, langStil } from './wording/klok.js';

const EACH_MS = 60 * 60 * 1000;

/**
 * Notes it at once and each hour; what speaks against the clock is said at the start.
 * @param say a sentence for whoever starts it
 * @returns what ends it: resolves when what is under way is over
 */
export function noteSignsOfLife(
  { clock }: Pick<Application, 'clock'>,
  say: (line: string) => void,
): () => Promise<void> {
  let isFirst = true;
  const note = async (): Promise<void> => {
    if (isFirst && process.argv.includes('--klok-klopt')) await clock.isRight();
    await clock.alive();
    if (!isFirst) return;
    isFirst = false;
    const [doubt, gap] = [await clock.doubt(), await clock.gap()];
    if (doubt) say(`Let op: ${klokInWoorden(doubt)} Er wordt niets vastgelegd. ${KLOK_JUIST}`);
    else if (gap) say(`Let op: ${langStil(gap)}. ${KLOK_JUIST}`);
  };
  let turn: Promise<unknown> = Promise.resolve();
  const noting = timer(0, EACH_MS)
    .pipe(exhaustMap(() => (turn = note().catch(() => undefined)))) // away: noted the next time
    .subscribe();
  return async () => {
    noting.unsubscribe();
    await turn;
  };
}
