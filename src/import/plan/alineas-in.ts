/** A procesverloop cell as alineas. */
import type { Block, ListItem, TextTree } from '../../text/tree.js';

/**
 * A paragraph is an alinea, and so is each item of a list: they can then be corrected one by one. Lists that would not come
 * back as they were (two beside each other, one with an empty item) are one alinea.
 */
export const alineasIn = (cel: TextTree): TextTree[] =>
  besideEachOther(cel).flatMap((blocks): TextTree[] => {
    const [block, second] = blocks;
    if (block?.kind !== 'list' || second || block.items.some(isEmpty)) return [blocks];
    return block.items.map((item) => [{ ...block, items: [item] }]);
  });

const isEmpty = ({ children }: ListItem): boolean => children.length === 0;

/** Lists of one sort beside each other, whose items would become one list; every other block alone. */
function besideEachOther(cel: TextTree): Block[][] {
  const groups: Block[][] = [];
  for (const block of cel) {
    const before = groups.at(-1)?.at(-1);
    const isSame =
      before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered;
    if (isSame) groups.at(-1)!.push(block);
    else groups.push([block]);
  }
  return groups;
}
