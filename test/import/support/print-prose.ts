/**
 * Text outside the tables, as a converter writes it: Markdown with a few tags.
 */
import type { Block, List, TextTree } from '../../../src/text/tree.js';
import type { Dice } from './dice.js';
import { printInlines } from './print-cell.js';

/** The lines of a text, an empty line between its blocks; a list may stand right under its lead. */
export const printProse = (tree: TextTree, dice: Dice): string[] =>
  tree.flatMap((block, at) => {
    const isUnderLead =
      block.kind === 'list' && tree[at - 1]?.kind === 'paragraph' && dice.roll(2) === 0;
    return [...(at === 0 || isUnderLead ? [] : ['']), ...printBlock(block, 0, dice)];
  });

const printBlock = (block: Block, indent: number, dice: Dice): string[] => {
  if (block.kind === 'list') return printList(block, indent, dice);
  const line = printInlines(block.children, dice);
  if (!dice.rarely(3)) return [line];
  return line.replace(/(?<=\p{Ll}) (?=\p{Ll}{4})/u, '\n').split('\n');
};

const printList = ({ ordered, items }: List, indent: number, dice: Dice): string[] => {
  const sign = dice.pick('-', '*', '•', '+');
  const point = dice.pick('.', ')');
  return items.flatMap(({ number, children }) => {
    const mark = ordered ? `${String(number)}${point}` : sign;
    const [first, ...deeper] = children;
    const words = first?.kind === 'paragraph' ? printInlines(first.children, dice) : '';
    return [
      `${' '.repeat(indent)}${mark} ${words}`.trimEnd(),
      ...deeper.flatMap((block) => printBlock(block, indent + 2 + dice.roll(3), dice)),
    ];
  });
};
