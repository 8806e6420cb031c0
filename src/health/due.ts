/** How far rows must be by now: where the log ended a while ago. Lag in events says little; bytes, as EventStoreDB counts, less. */

const LATE_MS = 30_000;

interface Sample {
  readonly at: number;
  readonly head: bigint | null;
}

export class Due {
  /** Oldest first; the first is the last one that is old enough. */
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

  /** Null where nothing has to be there yet. */
  at(now: number): bigint | null {
    const [first] = this.samples;
    return first && now - first.at >= LATE_MS ? first.head : null;
  }
}
