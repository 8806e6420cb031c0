/** Order by "follows that one": siblings in the outline, items in a procesverloop. */
import type { Dag } from './dag.js';

export interface Geplaatst {
  readonly id: string;
  /** The item that it follows; null = first; undefined = nobody said, the date decides. */
  readonly na?: string | null;
  /** When it got its place: later ones stand nearer to what they follow. */
  readonly volgnr: number;
  /** What it sorts by among dated items: the first day that it can have happened, where it has one. */
  readonly van?: Dag | null;
}

/**
 * The items in their order. What has `na` follows that item, wherever that goes; where that item is gone (not among
 * `items`) it goes by its date like the rest. A dated item goes after the last one whose lower bound is not later than
 * its own, or else before the first dated one; an undated item goes last, also where dated ones come later.
 *
 * Keep withdrawn items in `items` and filter afterwards: then what followed them keeps its place.
 */
export function schik<T extends Geplaatst>(items: readonly T[]): T[] {
  const opId = new Map(items.map((item) => [item.id, item]));
  const opVolgnr = items.toSorted((a, b) => a.volgnr - b.volgnr);
  // Until the first that somebody gave a place they stand by their date, and then nothing need be looked for.
  const geplaatst = opVolgnr.findIndex(({ na }) => na !== undefined);
  const rij = opVolgnr.splice(0, geplaatst < 0 ? opVolgnr.length : geplaatst).sort(opDatum);
  const bezig = new Set(rij.map(({ id }) => id));

  const plaats = (item: T): void => {
    if (bezig.has(item.id)) return;
    bezig.add(item.id);
    const voorganger = item.na == null ? undefined : opId.get(item.na);
    if (voorganger) plaats(voorganger);
    // Not found where two items follow each other in a circle: then its date decides.
    const na = voorganger ? rij.indexOf(voorganger) : -1;
    rij.splice(item.na === null ? 0 : na < 0 ? plekOpDag(rij, item) : na + 1, 0, item);
  };
  for (const item of opVolgnr) plaats(item);
  return rij;
}

/** Undated ones last; of one day in the order in which they come. */
const opDatum = ({ van: a }: Geplaatst, { van: b }: Geplaatst): number =>
  (a ?? LAATST) < (b ?? LAATST) ? -1 : Number((a ?? LAATST) > (b ?? LAATST));
const LAATST = '9999-99-99';

function plekOpDag(rij: readonly Geplaatst[], { van }: Geplaatst): number {
  if (!van) return rij.length;
  const vroeger = rij.findLastIndex((ander) => ander.van && ander.van <= van);
  if (vroeger >= 0) return vroeger + 1;
  const later = rij.findIndex((ander) => Boolean(ander.van) || ander.na === undefined);
  return later < 0 ? rij.length : later;
}
