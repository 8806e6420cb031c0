/** Order by "follows that one" (`domain.md` §5.2): siblings in the outline, items in a procesverloop. */
import type { Dag } from './dag.js';

export interface Geplaatst {
  readonly id: string;
  /** The item that it follows; null = first; undefined = nobody said, the date decides. */
  readonly na?: string | null;
  /** When it got its place: later ones stand nearer to what they follow. */
  readonly volgnr: number;
  /** First day that it can have happened, where it has one. */
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
  const rij: T[] = [];
  const klaar = new Set<string>();
  const bezig = new Set<string>();

  const plaats = (item: T): void => {
    if (klaar.has(item.id) || bezig.has(item.id)) return;
    bezig.add(item.id);
    const voorganger = item.na == null ? undefined : opId.get(item.na);
    if (voorganger) plaats(voorganger);
    rij.splice(plek(rij, item, voorganger), 0, item);
    bezig.delete(item.id);
    klaar.add(item.id);
  };
  for (const item of [...items].sort((a, b) => a.volgnr - b.volgnr)) plaats(item);
  return rij;
}

function plek<T extends Geplaatst>(rij: readonly T[], item: T, voorganger: T | undefined): number {
  if (item.na === null) return 0;
  const na = voorganger ? rij.indexOf(voorganger) : -1;
  if (na >= 0) return na + 1;
  const { van } = item;
  if (!van) return rij.length;
  const laatste = rij.findLastIndex((ander) => ander.van && ander.van <= van);
  if (laatste >= 0) return laatste + 1;
  const eersteLater = rij.findIndex((ander) => ander.van ?? ander.na === undefined);
  return eersteLater >= 0 ? eersteLater : rij.length;
}
