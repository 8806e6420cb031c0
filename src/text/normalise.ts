/**
 * The one form in which two trees that read the same are equal.
 */
import { inlinesOf, leavesOf } from './leaves.js';
import { normalParagraphs } from './lines.js';
import type { Block, List, ListItem, Paragraph, TextTree } from './tree.js';

/** The stored form has nine digits for a list number. */
const HIGHEST_NUMBER = 999_999_999;
const DEEPEST_LIST = 2;

/**
 * Any tree in normal form: runs merged, white space as a reader sees it, nothing empty but list items, links with an
 * accepted address only, lists at most two deep (a deeper item becomes a paragraph that keeps its mark as text).
 * A tree in normal form comes back equal.
 */
export const normaliseText = (tree: TextTree): TextTree => normalBlocks(tree, 0);

const normalBlocks = (blocks: TextTree, depth: number): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? paragraphsOf(block) : listOf(block, depth),
  );

const paragraphsOf = ({ children }: Paragraph): Paragraph[] =>
  normalParagraphs(leavesOf(children)).map((leaves) => ({
    kind: 'paragraph',
    children: inlinesOf(leaves),
  }));

const listOf = ({ ordered, items }: List, depth: number): Block[] => {
  if (depth === DEEPEST_LIST) return items.flatMap((item) => markedParagraphs(item, ordered));
  if (items.length === 0) return [];
  const normal: ListItem[] = [];
  for (const { number, children } of items) {
    const next = (normal.at(-1)?.number ?? 0) + 1;
    const shown = ordered ? storable(number ?? next) : null;
    normal.push({ number: shown, children: normalBlocks(children, depth + 1) });
  }
  return [{ kind: 'list', ordered, items: normal }];
};

const storable = (number: number): number =>
  Math.min(Math.max(Math.trunc(number) || 0, 0), HIGHEST_NUMBER);

const markedParagraphs = ({ number, children }: ListItem, ordered: boolean): Block[] => {
  const mark = { kind: 'text' as const, text: ordered ? `${String(number ?? 1)}. ` : '- ' };
  const [first, ...rest] = children;
  const opening: Block[] =
    first?.kind === 'paragraph'
      ? [{ kind: 'paragraph', children: [mark, ...first.children] }, ...rest]
      : [{ kind: 'paragraph', children: [mark] }, ...children];
  return normalBlocks(opening, DEEPEST_LIST);
};
