/**
 * A table as a converter writes it: an empty header, one or two cells a row, cut where a page ended.
 */
import type { TextTree } from '../../../src/text/tree.js';
import type { Dice } from './dice.js';
import { printCell } from './print-cell.js';
import { splitTree } from './split-tree.js';

/** A row as it is printed: label in the first cell, with or without tags around it. */
export interface PrintedRow {
  readonly label: string;
  readonly text: TextTree;
}

/** Rows on one page. */
type Page = string[];

/** The lines of a table, with empty lines where a page cut it. */
export const printTable = (rows: readonly PrintedRow[], dice: Dice): string[] => {
  const pages: Page[] = [[]];
  for (const { label, text } of rows) {
    if (dice.rarely(6) && pages.at(-1)!.length > 0) pages.push([]);
    const halves = dice.rarely(4) ? splitTree(text, dice) : undefined;
    pages.at(-1)!.push(printRow(label, halves?.[0] ?? text, dice));
    if (!halves) continue;
    const isNewPage = dice.roll(4) > 0;
    if (isNewPage) pages.push([]);
    const again = isNewPage ? dice.pick('', '', ' ', `${label} (vervolg)`, label) : '';
    pages.at(-1)!.push(printRow(again, halves[1], dice));
  }
  return pages.flatMap((page, at) => [
    ...(at === 0 ? [] : Array.from({ length: 1 + dice.roll(3) }, () => '')),
    ...printPage(page, at > 0, dice),
  ]);
};

const printRow = (label: string, text: TextTree, dice: Dice): string =>
  `| ${label} | ${printCell(text, dice)} |`;

const printPage = (rows: Page, isFollowing: boolean, dice: Dice): string[] => {
  const separator = dice.pick('|---|---|', '|---------------------------|--|', '| :--- | --- |');
  if (isFollowing && dice.rarely(5)) return rows;
  const lines = rows.flatMap((row) => (dice.rarely(8) ? [separator, row] : [row]));
  const [first, ...rest] = lines;
  if (first !== undefined && first !== separator && dice.rarely(4))
    return [first, separator, ...rest];
  return [
    dice.pick('| | |', '|  |  |', '| | '),
    separator,
    ...lines.map((line) => withHabits(line, dice)),
  ];
};

/** Some converters forget the last `|`, or break a line inside a cell. */
const withHabits = (line: string, dice: Dice): string => {
  if (dice.rarely(9) && !/\|\s*\|$/.test(line)) return line.replace(/ \|$/, '');
  if (dice.rarely(9)) return line.replace(/(?<=^\|[^|]*\| .*\p{Ll}) (?=\p{Ll})/u, '\n');
  return line;
};
