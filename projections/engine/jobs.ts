/** What is asked of a runner, whether it follows the log or not. */
export class Jobs {
  private count = 0;
  /** How many were. */
  done = 0;

  constructor(
    private readonly prepare: () => Promise<void>,
    /** Where it does not follow, after the last of what goes on at once. */
    private readonly leave: () => Promise<void>,
  ) {}

  /** While one is done rows may change at any moment. */
  get isBusy(): boolean {
    return this.count > 0;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.count += 1;
    try {
      await this.prepare();
      return await work();
    } finally {
      this.count -= 1;
      this.done += 1;
      if (this.count === 0) await this.leave();
    }
  }
}
