/**
 * Where the items of a list begin when nothing but their marks says so: `• een • twee`, `- Een- Twee`, `1. Een 2. Twee`.
 *
 * A converter glues the items of a list together and loses their tags. The first mark tells how the others look.
 */

/** A mark in a text: from `start` up to `end`, with its number in a numbered list. */
export interface ItemMark {
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
}

const BULLETS = '•▪●◦‣∙·';
const CAPITAL = String.raw`[\p{Lu}\d"'‘’“”„(]`;

/** All marks of a text that stood in a list, the first of them at its start; none where it does not begin with a mark. */
export const itemMarks = (text: string): ItemMark[] => {
  const [, before = '', sign = '', after = ''] =
    new RegExp(
      String.raw`^(\s*)([${BULLETS}]|[-–](?=[\s\p{L}\d"'‘“(]|$)|\d{1,3}[.)](?=\s|$))(\s*)`,
      'u',
    ).exec(text) ?? [];
  if (sign === '') return [];
  if (/^\d/.test(sign)) return numberMarks(text, before === '');
  if (BULLETS.includes(sign)) return find(text, new RegExp(String.raw`${sign}\s*`, 'gu'));
  const first = text.charAt(before.length + sign.length + after.length);
  const start = /\p{Ll}/u.test(first) ? String.raw`[\p{L}\d"'‘’“”„(]` : CAPITAL;
  const isTight = after === '';
  const glued = new RegExp(String.raw`(?<=\S)${sign} (?=${start})`, 'gu');
  if (before === '' && !isTight && glued.test(text))
    return find(text, new RegExp(String.raw`^${sign}\s+|(?<=\S|\n)${sign} (?=${start})`, 'gu'));
  const space = isTight ? '' : String.raw`\s+`;
  return find(
    text,
    new RegExp(
      String.raw`^\s*${sign}\s*|(?<=\s)${sign}${space}(?=${start}|${sign}\s)|(?<=\s)${sign}\s*$`,
      'gu',
    ),
  );
};

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
  const marks: ItemMark[] = [];
  let startsLow = false;
  for (const { index, 0: mark, 1: digits } of text.matchAll(pattern)) {
    const number = Number(digits);
    const last = marks.at(-1)?.number;
    const isLow = /\p{Ll}/u.test(text.charAt(index + mark.length));
    if (last === undefined || last === null) startsLow = isLow;
    else if (number < last || number > last + 1 || (isLow && !startsLow)) continue;
    marks.push({ start: index, end: index + mark.length, number });
  }
  return marks;
};
