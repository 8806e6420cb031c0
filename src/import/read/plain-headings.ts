/**
 * Headings without a number: a short line with a capital and without a full stop, with text under it.
 */
import type { SourceBlock } from './source-block.js';
import { singleLine } from './headings.js';
import { looksLikeTitle } from './title.js';

/** The blocks around a line, and what was read as a numbered heading already. */
export interface Surroundings {
  readonly blocks: readonly SourceBlock[];
  /** Places of numbered headings and of the titles under them. */
  readonly numbered: ReadonlySet<number>;
  /** 1 where the report's own title is the first block. */
  readonly start: number;
}

export interface Verdict {
  readonly isHeading: boolean;
  /** A Dutch sentence where it could be otherwise. */
  readonly doubt?: string;
}

/** Short lines in a row up to this many are headings above each other; more are a list. */
const MOST_IN_A_ROW = 2;

/** Whether the block at this place is a heading without a number. */
export const plainHeading = (around: Surroundings, place: number): Verdict => {
  const block = around.blocks[place]!;
  if (block.kind === 'hash') return { isHeading: true };
  const line = singleLine(block) ?? '';
  const next = around.blocks[place + 1];
  const before = lastLine(around, place - 1);
  if (!looksLikeTitle(line) || before.endsWith(':') || !next || goesOnIn(next))
    return { isHeading: false };
  const against = reasonAgainst(around, place, before);
  if (against !== undefined)
    return {
      isHeading: false,
      doubt: `"${line}" lijkt op een kop, maar staat ${against}; het is als tekst gelezen.`,
    };
  if (around.numbered.has(place - 1))
    return {
      isHeading: true,
      doubt: `"${line}" staat meteen onder een genummerde kop en is ook als kop gelezen.`,
    };
  if (around.numbered.has(place + 1))
    return {
      isHeading: true,
      doubt: `"${line}" is als kop gelezen, maar er staat geen tekst onder.`,
    };
  return { isHeading: true };
};

/** A block that begins in lower case, or a list that does, ends the sentence that the line began. */
const goesOnIn = (next: SourceBlock): boolean =>
  next.kind === 'paragraph' && /^\s*(?:[-*+•–]\s*|1[.)]\s+)?\p{Ll}/u.test(next.lines[0]!);

const reasonAgainst = (around: Surroundings, place: number, before: string): string | undefined => {
  if (/^[“"‘'„].*[”"’'“][.!?]?$/.test(before)) return 'onder een citaat';
  if (shortLinesAround(around, place) > MOST_IN_A_ROW) return 'tussen andere korte regels';
  return undefined;
};

const lastLine = ({ blocks, numbered, start }: Surroundings, place: number): string => {
  const block = place < start || numbered.has(place) ? undefined : blocks[place];
  return block?.kind === 'paragraph' ? block.lines.at(-1)!.trim() : '';
};

const shortLinesAround = ({ blocks, numbered, start }: Surroundings, place: number): number => {
  const isShort = (at: number): boolean =>
    at >= start &&
    !numbered.has(at) &&
    blocks[at]?.kind === 'paragraph' &&
    looksLikeTitle(singleLine(blocks[at]) ?? '');
  let first = place;
  while (isShort(first - 1)) first -= 1;
  let last = place;
  while (isShort(last + 1)) last += 1;
  return last - first + 1;
};
