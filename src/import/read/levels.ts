/**
 * How deep a heading without a number stands: a guess.
 */

export interface GuessedLevel {
  readonly level: number;
  /** A heading right above has no text of its own, so this one was put under it. */
  readonly isUnderHeading: boolean;
}

/** Walks the headings in reading order. */
export class Levels {
  private above = 0;
  private last: { readonly level: number; readonly place: number } | undefined;

  /** `titleDepth`: the number of `#` of the report's title, 0 where it has none. */
  constructor(private readonly titleDepth: number) {}

  /** A numbered heading: what follows without a number stands under it. */
  numbered(level: number): void {
    this.above = level;
    this.last = undefined;
  }

  /** A heading that says its depth with `#`. */
  hash(depth: number): GuessedLevel {
    return { level: Math.max(depth - this.titleDepth, 1), isUnderHeading: false };
  }

  /** A short line at this place among the blocks: beside the one before it, or under it when nothing stands between. */
  plain(place: number): GuessedLevel {
    const isUnderHeading = this.last?.place === place - 1;
    const level = this.last ? this.last.level + (isUnderHeading ? 1 : 0) : this.above + 1;
    this.last = { level, place };
    return { level, isUnderHeading };
  }
}
