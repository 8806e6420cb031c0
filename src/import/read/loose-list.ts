/**
 * Text with list marks but without list tags → a list.
 */
import { inlinesOf, type Leaf } from '../../text/leaves.js';
import type { Block, List, Paragraph } from '../../text/tree.js';
import { itemMarks, type ItemMark } from './item-marks.js';
import { isMonth } from './title.js';
import { leafText, sliceLeaves } from './leaf-text.js';

export interface LooseList {
  readonly list: List;
  /** Words after a dash that could also stand in mid-sentence: the cut there is a guess. */
  readonly doubtful?: string;
}

const SENTENCE_END = /[.!?…:;]["'”’)]*\s*$/;

export const paragraphOf = (leaves: readonly Leaf[]): Paragraph => ({
  kind: 'paragraph',
  children: inlinesOf(leaves),
});

/** What stands loose in a list: cut at its marks, or one item where there are none. */
export const looseList = (leaves: readonly Leaf[], ordered: boolean): LooseList => {
  const text = leafText(leaves);
  const marks = itemMarks(text);
  if (marks.length === 0) return { list: { kind: 'list', ordered, items: [itemOf(leaves, null)] } };
  return cutAt(leaves, text, marks);
};

const cutAt = (leaves: readonly Leaf[], text: string, marks: readonly ItemMark[]): LooseList => {
  const ends = marks.map((_, at) => marks[at + 1]?.start ?? text.length);
  const items = marks.map(({ end, number }, at) =>
    itemOf(sliceLeaves(leaves, end, ends[at]!), number),
  );
  const list: List = { kind: 'list', ordered: marks[0]!.number !== null, items };
  const pieces = marks.map(({ end }, at) => text.slice(end, ends[at]));
  const doubtful = doubtfulCut(text, marks, pieces);
  return { list, ...(doubtful !== undefined && { doubtful }) };
};

/** Items either all end as sentences or none does; a dash between spaces after an unfinished one may be a dash. */
const doubtfulCut = (
  text: string,
  marks: readonly ItemMark[],
  pieces: readonly string[],
): string | undefined => {
  if (!/^\s*[-–]\s/.test(text)) return undefined;
  const ended = pieces.map((piece) => piece.trim() === '' || SENTENCE_END.test(piece));
  if (!ended.slice(0, -1).includes(true)) return undefined;
  const at = ended.findIndex((isEnd, piece) => !isEnd && piece < pieces.length - 1);
  const isSpaced = at >= 0 && /\s/.test(text.charAt(marks[at + 1]!.start - 1));
  return isSpaced ? pieces[at + 1]!.trim().slice(0, 40) : undefined;
};

const itemOf = (leaves: readonly Leaf[], number: number | null): List['items'][number] => ({
  number,
  children: [paragraphOf(leaves)],
});

/**
 * A paragraph that may hold loose items: those begin with a `•` anywhere, or with `- ` at the start of a line, or with
 * numbers that follow each other at the start of two lines or more. '3. maart' alone is text.
 */
export const paragraphOrList = (leaves: readonly Leaf[]): Block[] => {
  const text = leafText(leaves);
  const start = /•/.exec(text)?.index ?? lineListStart(text);
  if (start === undefined) return [paragraphOf(leaves)];
  const before = sliceLeaves(leaves, 0, start);
  const rest = sliceLeaves(leaves, start, text.length);
  const marks = /^•/.test(text.slice(start))
    ? itemMarks(leafText(rest))
    : lineMarks(leafText(rest));
  return [paragraphOf(before), cutAt(rest, leafText(rest), marks).list];
};

const lineListStart = (text: string): number | undefined => {
  const [first, second] = lineMarks(text);
  if (!first) return undefined;
  if (first.number === null || second?.number === first.number + 1) return first.start;
  return undefined;
};

/** Bullets follow bullets, a number the one before it; the first may be either. */
const goesOn = (last: number | null | undefined, number: number | null): boolean =>
  last === undefined || (last === null ? number === null : number === last + 1);

const lineMarks = (text: string): ItemMark[] => {
  const marks: ItemMark[] = [];
  for (const found of text.matchAll(
    /(?<=^|\n)([^\S\n]*)((?:[-–]|(\d{1,3})[.)])(?=\s|$)[^\S\n]*)/g,
  )) {
    const [, space = '', mark = '', digits] = found;
    const index = found.index + space.length;
    const number = digits === undefined ? null : Number(digits);
    if (number !== null && isMonth(text.slice(index + mark.length))) continue;
    if (goesOn(marks.at(-1)?.number, number))
      marks.push({ start: index, end: index + mark.length, number });
  }
  return marks;
};
