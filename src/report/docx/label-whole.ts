/**
 * Keeps a label of several lines on one page. Neither Word nor LibreOffice keeps lines of one cell together where its row may
 * break, so the row is either kept whole, or begun by a stretch that is kept whole and as high as its label.
 */
import type { Block, TextTree } from '../../text/tree.js';
import { plainText } from '../../text/plain.js';

/** How a row goes over a page; `rest` is what comes under a beginning that stays in one piece. */
export type Division =
  | { readonly kind: 'breaks' | 'whole'; readonly text: TextTree }
  | { readonly kind: 'begun'; readonly text: TextTree; readonly rest: TextTree };

/** Characters on a line of 11 points: narrow guesses, so that what is kept together is rather too high than too low. */
const PER_LINE = { label: 13, text: 62 };
/** A third of a page: what is kept whole leaves no more white than that. */
const HIGH = 18;

const linesIn = (text: string, perLine: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);

const height = (tree: TextTree): number =>
  tree.length ? linesIn(plainText(tree), PER_LINE.text) : 0;

/** A list is a row of lists of one item: numbers are each item's own. */
const loose = (tree: TextTree): Block[] =>
  tree.flatMap((block): Block[] =>
    block.kind === 'list' ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
  );

const joined = (blocks: readonly Block[]): Block[] => {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
      out[out.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else out.push(block);
  }
  return out;
};

/** @param label as it prints */
export const divided = (label: string, text: TextTree): Division => {
  const needed = label
    .split(' ')
    .reduce((lines, word) => addWord(lines, word), { lines: 1, length: -1 }).lines;
  if (needed < 2) return { kind: 'breaks', text };
  if (height(text) <= HIGH) return { kind: 'whole', text };
  const blocks = loose(text);
  let count = 1;
  while (count < blocks.length && height(blocks.slice(0, count)) < needed) count += 1;
  const begin = blocks.slice(0, count);
  if (height(begin) > HIGH || count === blocks.length) return { kind: 'breaks', text };
  return { kind: 'begun', text: joined(begin), rest: joined(blocks.slice(count)) };
};

interface Filled {
  readonly lines: number;
  readonly length: number;
}

const addWord = ({ lines, length }: Filled, word: string): Filled => {
  const together = length + 1 + word.length;
  if (together <= PER_LINE.label) return { lines, length: together };
  const own = Math.ceil(word.length / PER_LINE.label);
  return { lines: lines + (length < 0 ? own - 1 : own), length: word.length % PER_LINE.label };
};
