/** Order by "follows that one": siblings in the outline, items in a procesverloop. */
import { Schikrij, type Geplaatst } from './schikrij.js';

/**
 * The items in their order. What has `na` follows that item, wherever that goes; where that item is gone (not among
 * `items`) it goes by its date like the rest. A dated item goes after the last one whose lower bound is not later than
 * its own, or else before the first dated one; an undated item goes last, also where dated ones come later.
 *
 * Keep withdrawn items in `items` and filter afterwards: then what followed them keeps its place.
 */
export function schik<T extends Geplaatst>(items: readonly T[]): T[] {
  const opId = new Map(items.map((item) => [item.id, item]));
  const rij = new Schikrij<T>();
  const bezig = new Set<string>();

  const plaats = (item: T): void => {
    if (rij.heeft(item) || bezig.has(item.id)) return;
    bezig.add(item.id);
    const voorganger = item.na == null ? undefined : opId.get(item.na);
    if (voorganger) plaats(voorganger);
    if (item.na === null) rij.vooraan(item);
    else if (voorganger && rij.heeft(voorganger)) rij.achter(voorganger, item);
    else if (item.van) rij.opDag(item.van, item);
    else rij.achteraan(item);
  };
  for (const item of [...items].sort((a, b) => a.volgnr - b.volgnr)) plaats(item);
  return rij.alle();
}
