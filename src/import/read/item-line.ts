/** A line that is an item of a list, and whether another one goes on with it. */
import { isMonth } from './title.js';

export interface ItemLine {
  readonly indent: number;
  readonly sign: string;
  /** null for a bullet. */
  readonly number: number | null;
  words: string;
}

const ITEM = /^([ \t]*)([-*+•–]|\d{1,9}[.)])(?:[ \t]+(.*))?$/;
/** In columns: further to the right is no deeper, however far a damaged file goes. */
const FURTHEST = 40;
/** How far an item must stand to the right of its list to be one level deeper. */
export const DEEPER = 2;

export const isItem = (line: string): boolean => itemLine(line) !== undefined;

export const isListOn = (line: string | undefined, next: string): boolean => {
  const one = line === undefined ? undefined : itemLine(line);
  const other = itemLine(next);
  if (!one || !other) return false;
  return other.indent >= one.indent + DEEPER || follows(one, other);
};

export const follows = (one: ItemLine, other: ItemLine): boolean =>
  one.number === null
    ? one.sign === other.sign
    : other.number === one.number || other.number === one.number + 1;

export const itemLine = (line: string): ItemLine | undefined => {
  const [, indent = '', sign, words = ''] = ITEM.exec(line) ?? [];
  const number = /^\d/.test(sign ?? '') ? Number.parseInt(sign!, 10) : null;
  if (sign === undefined || (number !== null && isMonth(words))) return undefined;
  const columns = Math.min(indent.replaceAll('\t', '    ').length, FURTHEST);
  return { indent: columns, sign, number, words };
};
