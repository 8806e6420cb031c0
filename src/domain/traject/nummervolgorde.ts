/** Where a step without a day stands by its number: Bijeenkomst 4 between 3 and 5 (docs/decisions/0028). */
import { opVolgnr, type Bomen, type Geplaatst } from '../schikking.js';
import { Stammen } from './stammen.js';

export interface Genummerd extends Geplaatst {
  /** Of a step with a number, or an alinea that tells of one: which steps are counted together, and the number. */
  readonly rang?: { readonly reeks: string; readonly nummer: number } | undefined;
  /** What it sorts by; null = without a day. */
  readonly van: string | null;
  /** An alinea goes by the number of its step and has none of its own. */
  readonly telt: boolean;
  /** Its place is that which it had in the text of an imported report, not one that somebody gave it. */
  readonly vast: boolean;
}

/** What stands by its number: per item what comes directly before it, and what comes after it and all that follows it. */
export interface OpNummer<T> {
  readonly ervoor: ReadonlyMap<string, readonly T[]>;
  readonly erachter: ReadonlyMap<string, readonly T[]>;
  /** Roots that have a place by this. */
  readonly geplaatst: ReadonlySet<T>;
}

/**
 * Behind the one with the nearest lower number; before the next one where there is no lower, or where somebody put that one
 * behind the lower. What would come to stand around itself has no place by its number. Takes n log n.
 */
export function opNummer<T extends Genummerd>(items: readonly T[], bomen: Bomen<T>): OpNummer<T> {
  const ervoor = new Map<string, T[]>();
  const erachter = new Map<string, T[]>();
  const geplaatst = new Set<T>();
  const boom = new Stammen(bomen);
  const zoekt = new Set(bomen.wortels.filter(({ rang, van }) => rang && van === null));
  const zet = (waar: Map<string, T[]>, anker: T, item: T): void => {
    const daar = waar.get(anker.id);
    if (daar) daar.push(item);
    else waar.set(anker.id, [item]);
    geplaatst.add(item);
    boom.ent(item, anker);
  };
  for (const reeks of reeksen(items)) {
    const hoger = eersteHogere(reeks, zoekt);
    let lager: T | undefined;
    reeks.forEach((item, plek) => {
      const volgende = hoger[plek];
      if (zoekt.has(item)) {
        const tussen = lager && volgende && boom.volgt(volgende, lager);
        if (lager && !tussen && boom.van(lager) !== item.id) zet(erachter, lager, item);
        else if (volgende && boom.van(volgende) !== item.id) zet(ervoor, volgende, item);
      }
      if (item.telt) lager = item;
    });
  }
  return { ervoor, erachter, geplaatst };
}

/** Those that are counted together, by number. */
function reeksen<T extends Genummerd>(items: readonly T[]): T[][] {
  const opNaam = new Map<string, T[]>();
  for (const item of items) {
    if (!item.rang) continue;
    const reeks = opNaam.get(item.rang.reeks);
    if (reeks) reeks.push(item);
    else opNaam.set(item.rang.reeks, [item]);
  }
  return [...opNaam.values()].map((reeks) =>
    reeks.sort((a, b) => a.rang!.nummer - b.rang!.nummer || opVolgnr(a, b)),
  );
}

/** Per place in the row the nearest higher number that has a place of its own. */
function eersteHogere<T extends Genummerd>(
  reeks: readonly T[],
  zoekt: ReadonlySet<T>,
): (T | undefined)[] {
  const uit: (T | undefined)[] = [];
  let hoger: T | undefined;
  for (let plek = reeks.length - 1; plek >= 0; plek -= 1) {
    uit[plek] = hoger;
    const item = reeks[plek]!;
    if (item.telt && !zoekt.has(item)) hoger = item;
  }
  return uit;
}
