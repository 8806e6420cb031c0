/**
 * Places to break a line within what has none of its own: an address, a line of one sign. Such a line would run off the page,
 * and Typst (0.14) aborts on one of more than 65,535 bytes.
 */
import { signsOf } from './printable.js';

/** Counted in signs, from the last place where a line may break. */
export interface Longest {
  /** Of a word that hyphenation takes apart by itself. */
  readonly word: number;
  readonly other: number;
  /** What shows that a word goes on, where there is no room for all that hyphenation would leave together. */
  readonly hyphen?: string;
}

/** Widths are those of `report.typ`: 16.6 cm for all, 3.6 for a label. */
export const IN_TEXT: Longest = { word: 60, other: 30 };
export const IN_HEADING: Longest = { word: 30, other: 30 };
export const IN_LABEL: Longest = { word: 14, other: 12, hyphen: '\u00ad' };

const BREAK = '\u200b';
const HYPHENATED = /^\P{L}*\p{L}\p{Ll}*\P{L}*$/u;
/** A line may break behind it. */
const GAP = /[ \u2009\u200b]/u;

/** One line after another: marks and links within a word do not begin a new one. */
export class LongWords {
  #length = 0;

  constructor(private readonly longest: Longest) {}

  /** The next stretch of the line, with the places. */
  next(text: string): string {
    return text
      .split(/([ \u2009\u200b])/u)
      .map((piece) => (GAP.test(piece) ? this.#gap(piece) : this.#word(piece)))
      .join('');
  }

  newLine(): void {
    this.#length = 0;
  }

  #gap(gap: string): string {
    this.#length = 0;
    return gap;
  }

  #word(word: string): string {
    const isWord = HYPHENATED.test(word);
    const most = isWord ? this.longest.word : this.longest.other;
    const place = (isWord && this.longest.hyphen) || BREAK;
    // A sign is at least one unit: no need to look for the signs of a short word.
    if (this.#length + word.length <= most) {
      this.#length += word.length;
      return word;
    }
    let broken = '';
    for (const sign of signsOf(word)) {
      broken += this.#length >= most ? place + sign : sign;
      this.#length += 1;
    }
    return broken;
  }
}
