/**
 * Text outside the tables → a tree.
 */
import { normaliseText } from '../../text/normalise.js';
import type { Block, List, ListItem, TextTree } from '../../text/tree.js';
import type { ParagraphBlock } from './source-block.js';
import { cellText } from './cell-text.js';
import { type ItemLine, DEEPER, isItem, isListOn, follows, itemLine } from './item-line.js';

/** The tree of paragraphs that follow each other; a list with empty lines between its items is one list. */
export const proseText = (paragraphs: readonly ParagraphBlock[]): TextTree =>
  normaliseText(mergeLists(paragraphs).flatMap(blocksOf));

/** Lines by paragraph: those of one list together, and a line that was set apart as a heading but is none. */
const mergeLists = (paragraphs: readonly ParagraphBlock[]): string[][] => {
  const merged: string[][] = [];
  paragraphs.forEach(({ line, lines }, at) => {
    const before = merged.at(-1);
    const above = paragraphs[at - 1];
    const isSetApart = above !== undefined && above.line + above.lines.length === line;
    if (before && (isSetApart || isListOn(before.findLast(isItem), lines[0]!)))
      before.push(...lines);
    else merged.push([...lines]);
  });
  return merged;
};

/** Words before the first item are a paragraph; a numbered line without a second is a paragraph too: '3. maart'. */
const blocksOf = (lines: readonly string[]): TextTree => {
  const first = lines.findIndex((line, at) => startsList(lines, line, at));
  if (first < 0) return paragraph(lines);
  return [...paragraph(lines.slice(0, first)), ...listBlocks(lines.slice(first))];
};

const startsList = (lines: readonly string[], line: string, at: number): boolean => {
  const item = itemLine(line);
  if (!item || item.number === null) return item !== undefined;
  const second = lines
    .slice(at + 1)
    .map(itemLine)
    .find((other) => other?.indent === item.indent);
  return second !== undefined && follows(item, second);
};

/** A line break in the source is a space, unless two spaces or a backslash stand before it. */
const paragraph = (lines: readonly string[]): TextTree =>
  lines.length === 0 ? [] : cellText(lines.map(withBreak).join(' ')).text;

const withBreak = (line: string, at: number, { length }: readonly string[]): string =>
  at < length - 1 ? line.trimStart().replace(/(?: {2,}|\\)$/, '<br>') : line.trimStart();

const listBlocks = (lines: readonly string[]): Block[] => {
  const items: ItemLine[] = [];
  for (const line of lines) {
    const item = itemLine(line);
    const before = items.at(-1);
    if (item && (!before || isNext(items, item))) items.push(item);
    else before!.words += ` ${line.trim()}`;
  }
  return lists(items);
};

/** A number in a list counts when it goes on: '3. maart' under item 1 is a line of that item. */
const isNext = (items: readonly ItemLine[], item: ItemLine): boolean => {
  if (item.number === null) return true;
  const same = items.findLast(
    ({ indent, number }) => number !== null && Math.abs(indent - item.indent) < DEEPER,
  );
  return same ? follows(same, item) : item.number <= 1;
};

const lists = (items: readonly ItemLine[]): List[] => {
  const made: { kind: 'list'; ordered: boolean; items: ListItem[] }[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    const rest = items.slice(at + 1);
    const end = rest.findIndex(({ indent }) => indent < item.indent + DEEPER);
    const deeper = end < 0 ? rest : rest.slice(0, end);
    const ordered = item.number !== null;
    if (made.at(-1)?.ordered !== ordered) made.push({ kind: 'list', ordered, items: [] });
    made.at(-1)!.items.push({
      number: item.number,
      children: [...cellText(item.words).text, ...lists(deeper)],
    });
    at += 1 + deeper.length;
  }
  return made;
};
