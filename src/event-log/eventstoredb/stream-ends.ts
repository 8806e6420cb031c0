/** How long a look at a stream is as good as a new one: longer than a decision takes, shorter than somebody's next try. */
const FRESH_MS = 1000;
const MOST = 10_000;

interface End {
  /** Undefined since an append began, until the stream is seen again. */
  readonly revision?: number;
  /** Milliseconds of the process: no later than the look. */
  readonly at: number;
}

/** Where streams ended a moment ago: what would come after that end was not stored before then. */
export class StreamEnds {
  /** Least recently seen first. */
  private readonly ends = new Map<string, End>();

  /** @param at when it was asked, before the answer came; an append that began since makes it of no use */
  saw(stream: string, revision: number, at: number): void {
    if ((this.ends.get(stream)?.at ?? -Infinity) <= at) this.note(stream, { revision, at });
  }

  /** Whether it ended there a moment ago. Nothing is known of it from here on, until it is seen again. */
  take(stream: string, revision: number): boolean {
    const known = this.ends.get(stream);
    const at = performance.now();
    this.note(stream, { at });
    return known?.revision === revision && at - known.at < FRESH_MS;
  }

  private note(stream: string, end: End): void {
    this.ends.delete(stream);
    this.ends.set(stream, end);
    if (this.ends.size > MOST) this.ends.delete(this.ends.keys().next().value!);
  }
}
