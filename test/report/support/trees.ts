/** Short hands for writing text trees in examples. */
import type { Block, Inline, List, ListItem, Marks, Paragraph } from '../../../src/text/tree.js';

export const t = (text: string, marks?: Marks): Inline =>
  marks ? { kind: 'text', text, marks } : { kind: 'text', text };
export const br: Inline = { kind: 'break' };
export const link = (url: string, ...children: Inline[]): Inline => ({
  kind: 'link',
  url,
  children,
});
const inlines = (parts: readonly (string | Inline)[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? t(part) : part));
export const p = (...parts: (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  children: inlines(parts),
});

const asBlocks = (item: string | Block | readonly Block[]): readonly Block[] => {
  if (typeof item === 'string') return item === '' ? [] : [p(item)];
  return 'kind' in item ? [item] : item;
};
export const ul = (...items: (string | Block | readonly Block[])[]): List => ({
  kind: 'list',
  ordered: false,
  items: items.map((item): ListItem => ({ number: null, children: asBlocks(item) })),
});
export const ol = (...items: [number, string | Block | readonly Block[]][]): List => ({
  kind: 'list',
  ordered: true,
  items: items.map(([number, item]): ListItem => ({ number, children: asBlocks(item) })),
});
