/**
 * A paragraph laid flat: its runs of text and its line breaks in reading order, each knowing the link that it stands in.
 *
 * What holds for a line as it is read (white space, breaks, marks) does not care where a link begins, so the rules of the
 * dialect work on leaves and only the result is nested again.
 */
import type { Inline, Marks } from './tree.js';

/** One link; leaves that share the object share the link. */
export interface Link {
  readonly url: string;
}

export interface TextLeaf {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: Marks;
  readonly link?: Link;
}

export interface BreakLeaf {
  readonly kind: 'break';
  readonly link?: Link;
}

export type Leaf = TextLeaf | BreakLeaf;

export const MARKS = ['italic', 'bold', 'superscript'] as const;
export type Mark = (typeof MARKS)[number];

export const sameMarks = (one: Marks, other: Marks): boolean =>
  MARKS.every((mark) => one[mark] === other[mark]);

/** Only the marks that are on, in a fixed order. */
export const marksOf = (has: (mark: Mark) => boolean): Marks =>
  Object.fromEntries(MARKS.filter(has).map((mark) => [mark, true]));

/** Links do not nest: a link inside a link gives up its address and keeps its words. */
export const leavesOf = (children: readonly Inline[], link?: Link): Leaf[] =>
  children.flatMap((inline): Leaf[] => {
    const place = link && { link };
    if (inline.kind === 'break') return [{ kind: 'break', ...place }];
    if (inline.kind === 'text')
      return [{ kind: 'text', text: inline.text, marks: inline.marks ?? {}, ...place }];
    return leavesOf(inline.children, link ?? { url: inline.url });
  });

/** The nested form: neighbours with equal marks become one run, neighbours of one link one link. */
export const inlinesOf = (leaves: readonly Leaf[]): Inline[] => {
  const inlines: Inline[] = [];
  for (let at = 0; at < leaves.length;) {
    const { link } = leaves[at]!;
    const end = endOfLink(leaves, at);
    const runs = runsOf(leaves.slice(at, end));
    inlines.push(...(link ? [{ kind: 'link' as const, url: link.url, children: runs }] : runs));
    at = end;
  }
  return inlines;
};

const endOfLink = (leaves: readonly Leaf[], start: number): number => {
  const end = leaves.findIndex((leaf, at) => at > start && leaf.link !== leaves[start]!.link);
  return end < 0 ? leaves.length : end;
};

const runsOf = (leaves: readonly Leaf[]): Inline[] => {
  const runs: Leaf[] = [];
  for (const leaf of leaves) {
    const last = runs.at(-1);
    if (leaf.kind === 'text' && last?.kind === 'text' && sameMarks(last.marks, leaf.marks))
      runs[runs.length - 1] = { ...last, text: last.text + leaf.text };
    else runs.push(leaf);
  }
  return runs.map((leaf) => {
    if (leaf.kind === 'break') return { kind: 'break' };
    const { text, marks } = leaf;
    return { kind: 'text', text, ...(MARKS.some((mark) => marks[mark]) && { marks }) };
  });
};
