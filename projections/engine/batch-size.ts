/**
 * How many events to try at a time, and how often the next one was tried.
 *
 * Half as many after a failure, twice as many after a success: so the one event that cannot be taken in ends up alone, and
 * everything before it is in by then. After a process that ended in the middle of a batch it begins with one.
 */
export class BatchSize {
  size: number;
  /** Of one event alone. */
  tries = 0;
  private proven = false;

  constructor(
    private readonly full: number,
    private readonly mostTries: number,
  ) {
    this.size = full;
  }

  /** @param attempts as they were stored */
  begin(attempts: number): void {
    this.tries = attempts;
    this.size = attempts > 0 ? 1 : this.full;
    this.proven = false;
  }

  /** The attempts to store before the next try; undefined where a former batch went well and nothing is suspected. */
  nextTry(): number | undefined {
    if (this.proven && this.size === this.full) return undefined;
    this.tries = this.isOne ? this.tries + 1 : 1;
    return this.tries;
  }

  succeeded(): void {
    this.tries = 0;
    this.proven = true;
    this.size = Math.min(this.size * 2, this.full);
  }

  /** @param events how many there were @returns whether it was one alone, so that nothing is left to halve */
  failed(events: number): boolean {
    if (this.isOne) return true;
    this.size = Math.max(1, Math.floor(Math.min(this.size, events) / 2));
    this.tries = events === 1 ? 1 : 0;
    return events === 1;
  }

  private get isOne(): boolean {
    return this.size === 1;
  }

  /** It was tried alone as often as makes sense. */
  get isExhausted(): boolean {
    return this.isOne && this.tries >= this.mostTries;
  }
}
