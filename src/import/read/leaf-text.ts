/**
 * Leaves as one string, so that a pattern can find where to cut them.
 */
import type { Leaf } from '../../text/leaves.js';

const lengthOf = (leaf: Leaf): number => (leaf.kind === 'break' ? 1 : leaf.text.length);

/** A break is one newline: offsets in this string are offsets for `sliceLeaves`. */
export const leafText = (leaves: readonly Leaf[]): string =>
  leaves.map((leaf) => (leaf.kind === 'break' ? '\n' : leaf.text)).join('');

/** The leaves between two offsets of `leafText`; the runs at the edges are cut. */
export const sliceLeaves = (leaves: readonly Leaf[], from: number, to: number): Leaf[] => {
  const slice: Leaf[] = [];
  let offset = 0;
  for (const leaf of leaves) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, lengthOf(leaf));
    if (start < end) {
      slice.push(leaf.kind === 'break' ? leaf : { ...leaf, text: leaf.text.slice(start, end) });
    }
    offset += lengthOf(leaf);
  }
  return slice;
};
