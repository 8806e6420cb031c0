/** Order by "follows that one": siblings in the outline, items in a procesverloop. */

export interface Geplaatst {
  readonly id: string;
  /** The item that it follows; null = first; undefined = nobody said. */
  readonly na?: string | null;
  /** When it got its place: later ones stand nearer to what they follow. */
  readonly volgnr: number;
}

/** Items by what they follow. Every item stands in it once, a circle too: it then begins with one of its items. */
export interface Bomen<T> {
  /** What follows an item, or nothing (null = first), oldest place first. */
  readonly volgers: ReadonlyMap<string | null, readonly T[]>;
  /** What follows nothing that is there, oldest first. */
  readonly wortels: readonly T[];
}

/** @param items all that stand in one order; an item follows only what is among them. Takes n log n. */
export function bomenVan<T extends Geplaatst>(items: readonly T[]): Bomen<T> {
  const opId = new Map(items.map((item) => [item.id, item]));
  const volgers = new Map<string | null, T[]>();
  const wortels: T[] = [];
  const gezien = new Set<string>();
  const hang = (aan: string | null, item: T): void => {
    const erbij = volgers.get(aan);
    if (erbij) erbij.push(item);
    else volgers.set(aan, [item]);
  };
  for (const item of items.toSorted(opVolgnr)) {
    const keten = ketenVan(item, opId, gezien);
    const top = keten.pop();
    if (!top) continue;
    if (hangtLos(top, keten, opId)) wortels.push(top);
    else hang(top.na ?? null, top);
    for (const een of keten.toReversed()) hang(een.na ?? null, een);
  }
  return { volgers, wortels };
}

/** What it follows gets its place first, however late that came to be there: the item, then what it follows, to the top. */
function ketenVan<T extends Geplaatst>(
  item: T,
  opId: ReadonlyMap<string, T>,
  gezien: Set<string>,
): T[] {
  const keten: T[] = [];
  let er: T | undefined = item;
  while (er && !gezien.has(er.id)) {
    gezien.add(er.id);
    keten.push(er);
    er = er.na == null ? undefined : opId.get(er.na);
  }
  return keten;
}

/** It follows nothing that is there, or what follows it. */
function hangtLos<T extends Geplaatst>(
  { id, na }: T,
  keten: readonly T[],
  opId: ReadonlyMap<string, T>,
): boolean {
  if (na === null) return false;
  return na === undefined || !opId.has(na) || na === id || keten.some((een) => een.id === na);
}

/** The oldest place first. */
export const opVolgnr = (a: Geplaatst, b: Geplaatst): number =>
  a.volgnr - b.volgnr || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The items in their order: what is first, then what nobody gave a place, oldest first; each directly followed by what
 * follows it, the latest nearest. What follows an item that is not among `items` counts as without a place.
 *
 * Keep withdrawn items in `items` and filter afterwards: then what followed them keeps its place.
 */
export function schik<T extends Geplaatst>(items: readonly T[]): T[] {
  const { volgers, wortels } = bomenVan(items);
  const uit: T[] = [];
  const wacht = [...wortels.toReversed(), ...(volgers.get(null) ?? [])];
  for (let item = wacht.pop(); item; item = wacht.pop()) {
    uit.push(item);
    for (const volger of volgers.get(item.id) ?? []) wacht.push(volger);
  }
  return uit;
}
