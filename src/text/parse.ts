/**
 * Stored text → tree. The grammar for people stands in `docs/tekst.md`.
 */
import type { Token } from 'markdown-it';

import { dialect } from './dialect.js';
import { inlinesOf, type Link } from './leaves.js';
import { normaliseText } from './normalise.js';
import { withMarks, type Piece } from './toggles.js';
import type { Block, Inline, ListItem, TextTree } from './tree.js';

/**
 * The tree of stored text, in normal form. Total: any string has a tree, and all its words are in it; what is no mark of
 * the dialect (HTML, a lone asterisk, an address that is not allowed) is text.
 */
export const parseText = (stored: string): TextTree => {
  const tokens = dialect.parse(stored, {});
  return normaliseText(blocksUntil(tokens, 0, '').blocks);
};

/** The blocks from `start` up to the token of type `end`, and the place after that token. */
const blocksUntil = (
  tokens: readonly Token[],
  start: number,
  end: string,
): { blocks: Block[]; next: number } => {
  const blocks: Block[] = [];
  let at = start;
  while (at < tokens.length && tokens[at]!.type !== end) {
    const { type, children } = tokens[at]!;
    if (type.endsWith('_list_open')) {
      const list = itemsFrom(tokens, at + 1);
      blocks.push({ kind: 'list', ordered: type.startsWith('ordered'), items: list.items });
      at = list.next;
    } else {
      if (type === 'inline') blocks.push({ kind: 'paragraph', children: inlines(children ?? []) });
      at += 1;
    }
  }
  return { blocks, next: at + 1 };
};

const itemsFrom = (
  tokens: readonly Token[],
  start: number,
): { items: ListItem[]; next: number } => {
  const items: ListItem[] = [];
  let at = start;
  while (tokens[at]!.type === 'list_item_open') {
    const { info } = tokens[at]!;
    const { blocks, next } = blocksUntil(tokens, at + 1, 'list_item_close');
    items.push({ number: info === '' ? null : Number(info), children: blocks });
    at = next;
  }
  return { items, next: at + 1 };
};

const inlines = (tokens: readonly Token[]): Inline[] => {
  let link: Link | undefined;
  const pieces = tokens.flatMap((token): Piece[] => {
    const place = link && { link };
    switch (token.type) {
      case 'link_open':
        link = { url: token.content };
        // An empty run keeps the place of a link without words.
        return [{ kind: 'text', text: '', marks: {}, link }];
      case 'link_close':
        link = undefined;
        return [];
      case 'softbreak':
      case 'hardbreak':
        return [{ kind: 'break', ...place }];
      case 'mark':
        return [{ kind: 'mark', run: token.content, ...place }];
      default:
        return [{ kind: 'text', text: token.content, marks: {}, ...place }];
    }
  });
  return inlinesOf(withMarks(pieces));
};
