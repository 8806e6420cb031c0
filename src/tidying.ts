/** What a server removes by itself because its time is over. A command line is done before the first turn, so it has none. */
import { exhaustMap, timer } from 'rxjs';

export interface Leftover {
  /** What is removed, in Dutch, for the log: 'Oude onbewaarde teksten'. */
  readonly what: string;
  readonly remove: () => Promise<unknown>;
}

const FIRST_MS = 60 * 1000;
const EACH_MS = 6 * 60 * 60 * 1000;

/**
 * Removes each a minute after the start and a few times a day; what cannot be removed now is said, and tried again the next time.
 * @param warn a sentence for the log
 * @returns what ends it: resolves when the turn that is under way is over
 */
export function tidy(
  leftovers: readonly Leftover[],
  warn: (line: string) => void,
  firstMs = FIRST_MS,
): () => Promise<void> {
  const removed = async ({ what, remove }: Leftover): Promise<void> => {
    try {
      await remove();
    } catch (error) {
      warn(`${what} opruimen lukte nog niet: ${String(error)}`);
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  const looking = timer(firstMs, EACH_MS)
    .pipe(exhaustMap(() => (turn = Promise.all(leftovers.map(removed)))))
    .subscribe();
  return async () => {
    looking.unsubscribe();
    await turn;
  };
}
