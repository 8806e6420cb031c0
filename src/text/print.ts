/**
 * Tree → stored text, as readable as a person would have typed it: a backslash only where a mark would be read otherwise.
 */
import { normaliseText } from './normalise.js';
import { printInlines } from './print-inline.js';
import type { Block, List, TextTree } from './tree.js';

/** Stored text that parses to the same tree (in normal form). Total: any tree prints. */
export const printText = (tree: TextTree): string => linesOf(normaliseText(tree), false).join('\n');

const linesOf = (blocks: readonly Block[], inItem: boolean): string[] => {
  const lines: string[] = [];
  let isSecondOfTwo = false;
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    // Two lists in a row are one list to a reader of Markdown unless their marks differ.
    isSecondOfTwo = before !== undefined && isSameSort(before, block) && !isSecondOfTwo;
    const printed =
      block.kind === 'list' ? listLines(block, isSecondOfTwo) : printInlines(block.children);
    const needsNoGap = inItem && before?.kind === 'paragraph' && canFollowText(block);
    if (before && !needsNoGap) lines.push('');
    lines.push(...printed);
  });
  return lines;
};

const isSameSort = (one: Block, other: Block): boolean =>
  one.kind === 'list' && other.kind === 'list' && one.ordered === other.ordered;

/** Right under a line of text only a list that begins with `- words` or `1. words` is read as a list. */
const canFollowText = (block: Block): boolean => {
  if (block.kind === 'paragraph') return false;
  const [first] = block.items;
  return first !== undefined && first.children.length > 0 && (first.number ?? 1) === 1;
};

const listLines = ({ items }: List, isSecondOfTwo: boolean): string[] =>
  items.flatMap(({ number, children }) => {
    const sign = number === null ? (isSecondOfTwo ? '+' : '-') : isSecondOfTwo ? ')' : '.';
    const mark = number === null ? sign : `${String(number)}${sign}`;
    const [first, ...rest] = linesOf(children, true);
    if (first === undefined) return [mark];
    const indent = ' '.repeat(mark.length + 1);
    return [`${mark} ${first}`, ...rest.map((line) => (line === '' ? '' : indent + line))];
  });
