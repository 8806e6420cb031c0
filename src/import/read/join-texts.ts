/**
 * Two halves of a cell that a page cut.
 */
import { normaliseText } from '../../text/normalise.js';
import { plainText } from '../../text/plain.js';
import type { Block, List, TextTree } from '../../text/tree.js';

export interface JoinedText {
  readonly text: TextTree;
  /** True where two sentences may have been made one: the first has no end, the second begins with a capital. */
  readonly isGuess: boolean;
}

const SENTENCE_END = /[.!?…:;]["'”’)\]]*$/;

/** One text: a sentence without an end goes on in the same paragraph or item, a list goes on in the same list. */
export const joinTexts = (before: TextTree, after: TextTree): JoinedText => {
  const isOpen = before.length > 0 && !SENTENCE_END.test(plainText(before));
  const text = normaliseText(joinBlocks(before, after, isOpen));
  const isOneBlockLess = after[0]?.kind === 'paragraph' && isOpen;
  return { text, isGuess: isOneBlockLess && /^\P{L}*\p{Lu}/u.test(plainText(after)) };
};

const joinBlocks = (before: TextTree, after: TextTree, isOpen: boolean): Block[] => {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (!last || !first) return [...before, ...after];
  const kept = before.slice(0, -1);
  if (last.kind === 'list' && first.kind === 'list')
    return canFollow(last, first)
      ? [...kept, { ...last, items: [...last.items, ...first.items] }, ...rest]
      : [...before, ...after];
  if (!isOpen || first.kind === 'list') return [...before, ...after];
  if (last.kind === 'list') return [...kept, ...joinBlocks([inLastItem(last, first)], rest, false)];
  const space = { kind: 'text' as const, text: ' ' };
  return [
    ...kept,
    { kind: 'paragraph', children: [...last.children, space, ...first.children] },
    ...rest,
  ];
};

const inLastItem = ({ items, ...list }: List, rest: Block): List => {
  const last = items.at(-1)!;
  const item = { ...last, children: joinBlocks(last.children, [rest], true) };
  return { ...list, items: [...items.slice(0, -1), item] };
};

const canFollow = (one: List, other: List): boolean =>
  one.ordered === other.ordered &&
  (!one.ordered || (other.items[0]?.number ?? 0) >= (one.items.at(-1)?.number ?? 0));
