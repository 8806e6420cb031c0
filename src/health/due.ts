/**
 * Which position a read model must have reached by now: the one at which the log ended half a minute ago. How far it lags says
 * less: in PostgreSQL that is a number of events, in EventStoreDB of bytes.
 */

const LATE_MS = 30_000;

interface Sample {
  readonly at: number;
  readonly head: bigint | null;
}

export class Due {
  /** Where the log ended and when, oldest first. Only the first is more than half a minute old. */
  private samples: readonly Sample[] = [];

  /**
   * @param head position of the log's last event now
   * @param now milliseconds; the first sample counts at once, so that what stood there at the start is waited for
   */
  note(head: bigint | null, now: number): void {
    this.samples = [...this.samples, { at: this.samples.length ? now : now - LATE_MS, head }];
    const old = this.samples.filter(({ at }) => now - at >= LATE_MS);
    this.samples = this.samples.slice(Math.max(0, old.length - 1));
  }

  /** The position that must have been reached; null while nothing has to be there yet. */
  at(now: number): bigint | null {
    const [first] = this.samples;
    return first && now - first.at >= LATE_MS ? first.head : null;
  }
}
