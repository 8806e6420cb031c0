/**
 * A tree as bare words, for comparing, for searching and for a summary in one line.
 */
import type { Block, Inline, ListItem, TextTree } from './tree.js';

/**
 * The words of a tree without marks: a line for each paragraph, line break and list item. Numbers of items and addresses
 * of links are words too (`3. punt`, `website (https://…)`); an address that is its own text is not said twice.
 */
export const plainText = (tree: TextTree): string => tree.map(blockText).join('\n');

const blockText = (block: Block): string =>
  block.kind === 'paragraph' ? inlineText(block.children) : block.items.map(itemText).join('\n');

const itemText = ({ number, children }: ListItem): string =>
  `${number === null ? '-' : `${String(number)}.`} ${plainText(children)}`.trimEnd();

const inlineText = (children: readonly Inline[]): string =>
  children
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'text') return inline.text;
      const words = inlineText(inline.children);
      return words === inline.url ? words : `${words} (${inline.url})`;
    })
    .join('');
