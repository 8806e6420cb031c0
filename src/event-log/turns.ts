import { setTimeout as wait } from 'node:timers/promises';

/** One at a time per key, in the order in which they were asked. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /**
   * @param patienceMs how long who comes later waits for all before him; for ever, where it is not said
   * @returns what the work gives
   */
  take<T>(key: string, work: () => Promise<T>, patienceMs?: number): Promise<T> {
    const before = this.last.get(key);
    const turn = before ? settled(before, patienceMs).then(work) : work();
    this.last.set(key, turn);
    const leave = (): void => {
      if (this.last.get(key) === turn) this.last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  }

  /** Resolves when all that was asked so far has been done. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.last.values());
  }
}

/** However it ends; or when patience does. */
async function settled(before: Promise<unknown>, patienceMs?: number): Promise<void> {
  const patience = new AbortController();
  const done = before.then(
    () => undefined,
    () => undefined,
  );
  const tooLong =
    patienceMs === undefined
      ? []
      : [wait(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)];
  await Promise.race([done, ...tooLong]);
  patience.abort();
}
