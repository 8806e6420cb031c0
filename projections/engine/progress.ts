/** How far a rebuild is, for the person who waits for it. */

export interface RebuildProgress {
  readonly name: string;
  /** Events taken in so far. */
  readonly events: number;
  readonly eventsPerSecond: number;
  /** 0 to 1: how much of the log was read, or of what then remained. */
  readonly fraction: number;
  /** Null while there is nothing to go by. */
  readonly secondsLeft: number | null;
}

export type OnProgress = (progress: RebuildProgress) => void;

export class Progress {
  private readonly startedAt = Date.now();
  events = 0;

  constructor(
    private readonly name: string,
    private readonly tell: OnProgress,
  ) {}

  /** @param fraction 0 to 1 */
  report(events: number, fraction: number): void {
    this.events += events;
    const seconds = (Date.now() - this.startedAt) / 1000;
    const done = Math.min(1, fraction);
    this.tell({
      name: this.name,
      events: this.events,
      eventsPerSecond: seconds > 0 ? Math.round(this.events / seconds) : 0,
      fraction: done,
      secondsLeft: done > 0 ? Math.round((seconds * (1 - done)) / done) : null,
    });
  }
}
