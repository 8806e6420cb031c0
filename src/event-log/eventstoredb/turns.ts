/** One at a time per key, in the order in which they were asked. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /**
   * The server lets concurrent appends of the same ids wait for their deadline, and only who comes after another's answer
   * can see that it comes second.
   */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(key) ?? Promise.resolve()).then(work, work);
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
