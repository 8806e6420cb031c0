/**
 * Where the items of a list begin when nothing but their marks says so: `• een • twee`, `- Een- Twee`, `1. Een 2. Twee`.
 *
 * A converter glues the items of a list together and loses their tags. The first mark tells how the others look.
 */

import { isMonth } from './title.js';

/** A mark in a text: from `start` up to `end`, with its number in a numbered list. */
export interface ItemMark {
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
}

const BULLETS = '•▪●◦‣∙·';
const CAPITAL = String.raw`[\p{Lu}\d"'‘’“”„(]`;
const ANY_LETTER = String.raw`[\p{L}\d"'‘’“”„(]`;

const FIRST = new RegExp(
  String.raw`^(\s*)([${BULLETS}]|[-–](?=[\s\p{L}\d"'‘“(]|$)|\d{1,3}[.)](?=\s|$))(\s*)`,
  'u',
);

/** All marks of a text that stood in a list, the first of them at its start; none where it does not begin with a mark. */
export const itemMarks = (text: string): ItemMark[] => {
  const [, before, sign, after] = FIRST.exec(text) ?? [];
  if (sign === undefined) return [];
  if (/^\d/.test(sign)) return numberMarks(text, before === '');
  if (BULLETS.includes(sign)) return find(text, new RegExp(String.raw`${sign}\s*`, 'gu'));
  if (after === '') return find(text, dashes(sign, '', CAPITAL));
  const isLow = /\p{Ll}/u.test(text.charAt(before!.length + 1 + after!.length));
  const start = isLow ? ANY_LETTER : CAPITAL;
  const glued = new RegExp(String.raw`^${sign}\s+|(?<=\S|\n)${sign} (?=${start})`, 'gu');
  const isGlued = before === '' && find(text, glued).length > 1;
  return find(text, isGlued ? glued : dashes(sign, String.raw`\s+`, start));
};

/** Dashes after white space; the last one may have nothing behind it. */
const dashes = (sign: string, space: string, start: string): RegExp =>
  new RegExp(
    String.raw`^\s*${sign}\s*|(?<=\s)${sign}${space}(?=${start}|${sign}\s)|(?<=\s)${sign}\s*$`,
    'gu',
  );

const find = (text: string, pattern: RegExp): ItemMark[] =>
  [...text.matchAll(pattern)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    number: null,
  }));

/** A number counts when it repeats or follows the one before it: '3. maart' in the first item does not. */
const numberMarks = (text: string, mayBeGlued: boolean): ItemMark[] => {
  const before = mayBeGlued ? String.raw`(?<=^|\s|[\p{Ll}.!?)"'”’])` : String.raw`(?<=^|\s)`;
  const pattern = new RegExp(String.raw`${before}(\d{1,3})[.)](?:\s+|$)`, 'gu');
  const found = [...text.matchAll(pattern)]
    .map(({ index, 0: mark, 1: digits }) => ({
      start: index,
      end: index + mark.length,
      number: Number(digits),
    }))
    .filter(({ end }) => !isMonth(text.slice(end)));
  const isLow = ({ end }: ItemMark): boolean => /\p{Ll}/u.test(text.charAt(end));
  const mayBeLow = found.slice(0, 1).some(isLow);
  const marks: typeof found = [];
  for (const mark of found) {
    const last = marks.at(-1)?.number ?? mark.number;
    const follows = mark.number === last || mark.number === last + 1;
    if (follows && (mayBeLow || !isLow(mark))) marks.push(mark);
  }
  return marks;
};
