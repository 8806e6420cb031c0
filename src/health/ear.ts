import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds: an answer counts this long for one that is only slow. */
const RECENT_MS = 10_000;
const LATE = 'late';

/** Hears the answers to one question that is asked again and again, by somebody who has little time. */
export class Ear<T> {
  private last: { readonly answer: T; readonly at: number } | undefined;

  /**
   * @param ms how long it may take
   * @returns the answer; where it comes too late, the last one if that is fresh: a busy machine is no dead one. Undefined where there
   * is none, or at once where it failed
   */
  async hears(question: Promise<T>, ms: number): Promise<T | undefined> {
    const patience = new AbortController();
    const tooLate = wait<typeof LATE>(ms, LATE, { signal: patience.signal, ref: false }).catch(
      (): typeof LATE => LATE,
    );
    const heard = question.then(
      (answer) => (this.last = { answer, at: Date.now() }),
      () => (this.last = undefined),
    );
    const first = await Promise.race([heard, tooLate]);
    patience.abort();
    if (first !== LATE) return first?.answer;
    return this.last && Date.now() - this.last.at < RECENT_MS ? this.last.answer : undefined;
  }
}
