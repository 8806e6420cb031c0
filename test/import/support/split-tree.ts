/**
 * Where a page cuts a cell.
 */
import type { Block, Inline, List, Paragraph, TextTree } from '../../../src/text/tree.js';
import { plainText } from '../../../src/text/plain.js';
import type { Dice } from './dice.js';

type Halves = readonly [TextTree, TextTree];

/** The two halves of a cell: cut between blocks, between items or in mid-sentence; undefined where nothing can be cut. */
export const splitTree = (tree: TextTree, dice: Dice): Halves | undefined => {
  if (tree.length === 0) return undefined;
  const at = dice.roll(tree.length);
  if (dice.rarely(3)) return betweenBlocks(tree, at);
  const halves = splitBlock(tree[at]!, dice);
  if (!halves) return undefined;
  return [
    [...tree.slice(0, at), ...halves[0]],
    [...halves[1], ...tree.slice(at + 1)],
  ];
};

/** A paragraph without a full stop would be read on in the next one. */
const betweenBlocks = (tree: TextTree, at: number): Halves | undefined => {
  const before = tree.slice(0, at);
  const after = tree.slice(at);
  const isEnd = /[.!?]$/.test(plainText(before)) || after[0]?.kind === 'list';
  return before.length > 0 && isEnd ? [before, after] : undefined;
};

const splitBlock = (block: Block, dice: Dice): Halves | undefined =>
  block.kind === 'list' ? splitList(block, dice) : splitParagraph(block, dice);

const splitList = (list: List, dice: Dice): Halves | undefined => {
  const at = dice.roll(list.items.length);
  if (at === 0) return undefined;
  return [
    [{ ...list, items: list.items.slice(0, at) }],
    [{ ...list, items: list.items.slice(at) }],
  ];
};

const splitParagraph = ({ children }: Paragraph, dice: Dice): Halves | undefined => {
  const at = dice.roll(children.length);
  const run = children[at]!;
  if (run.kind !== 'text' || run.marks) return undefined;
  const spaces = [...run.text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)];
  const space = spaces[dice.roll(Math.max(spaces.length, 1))];
  if (!space) return undefined;
  const half = (...inlines: Inline[]): TextTree => [{ kind: 'paragraph', children: inlines }];
  const words = (text: string): Inline => ({ kind: 'text', text });
  return [
    half(...children.slice(0, at), words(run.text.slice(0, space.index))),
    half(words(run.text.slice(space.index + 1)), ...children.slice(at + 1)),
  ];
};
