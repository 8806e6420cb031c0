/**
 * The order of what stands in one procesverloop (docs/decisions/0028). In words: what somebody put somewhere stands there;
 * what has a day stands by its day; what has only a number stands by its number; the rest comes last.
 */
import { bomenVan, opVolgnr, type Bomen } from '../schikking.js';
import { opNummer, type Genummerd, type OpNummer } from './nummervolgorde.js';

/** A stretch of the text of an imported report, which ends where a step of later may come in by its day. */
interface Stuk<T> {
  /** What it begins with is dated so; null = without a day. */
  readonly van: string | null;
  readonly items: readonly T[];
}

/** The items in their order, withdrawn ones among them. Takes n log n. */
export function volgordeVan<T extends Genummerd>(items: readonly T[]): T[] {
  const bomen = bomenVan(items);
  const nummers = opNummer(items, bomen);
  const over = bomen.wortels.filter((wortel) => !nummers.geplaatst.has(wortel));
  const opDag = over.filter(({ van }) => van !== null).sort(opDatum);
  const stukken = inStukken(uitgeschreven(omgekeerd(bomen.volgers.get(null)), bomen, nummers));
  const erna = plaatsen(stukken, opDag);
  const achteraan = over.filter(({ van }) => van === null);
  const blok = (wortels: readonly T[] = []): T[] => uitgeschreven(wortels, bomen, nummers);
  return [
    ...blok(erna.get(-1)),
    ...stukken.flatMap((stuk, plek) => [...stuk.items, ...blok(erna.get(plek))]),
    ...blok(achteraan),
  ];
}

const omgekeerd = <T>(lijst: readonly T[] = []): T[] => lijst.toReversed();

const opDatum = (a: Genummerd, b: Genummerd): number => {
  if (a.van === b.van) return opVolgnr(a, b);
  return a.van! < b.van! ? -1 : 1;
};

/** Each with what stands before it by its number, then what follows it, the latest nearest, then what comes after by number. */
function uitgeschreven<T extends Genummerd>(
  wortels: readonly T[],
  { volgers }: Bomen<T>,
  { ervoor, erachter }: OpNummer<T>,
): T[] {
  const uit: T[] = [];
  const open = new Set<T>();
  const wacht = omgekeerd(wortels);
  for (let item = wacht.pop(); item; item = wacht.pop()) {
    const eerst = ervoor.get(item.id);
    if (eerst && !open.has(item)) {
      open.add(item);
      wacht.push(item, ...omgekeerd(eerst));
      continue;
    }
    uit.push(item);
    wacht.push(...takken(volgers.get(item.id) ?? [], erachter.get(item.id) ?? []));
  }
  return uit;
}

/** What comes after an item, last first: a text that was taken over goes on behind what stands there by number. */
function takken<T extends Genummerd>(volgers: readonly T[], opNummers: readonly T[]): T[] {
  if (!opNummers.length) return [...volgers];
  const tekst = volgers.findLastIndex(({ vast }) => vast);
  return [...volgers.slice(0, tekst + 1), ...omgekeerd(opNummers), ...volgers.slice(tekst + 1)];
}

function inStukken<T extends Genummerd>(rij: readonly T[]): Stuk<T>[] {
  const stukken: { van: string | null; items: T[] }[] = [];
  for (const item of rij) {
    const laatste = stukken.at(-1);
    if (laatste && !item.vast) laatste.items.push(item);
    // What somebody put first has a place and no day that others go by.
    else stukken.push({ van: item.vast ? item.van : null, items: [item] });
  }
  return stukken;
}

/**
 * Per stretch (-1 = before them all) what comes after it by its day: after the last that is not later, wherever that
 * stands, else before the first dated one. So steps of later are in order whatever the order of the text was.
 */
function plaatsen<T extends Genummerd>(
  stukken: readonly Stuk<T>[],
  opDag: readonly T[],
): Map<number, T[]> {
  const gedateerd = stukken
    .flatMap(({ van }, plek) => (van === null ? [] : [{ van, plek }]))
    .sort((a, b) => (a.van < b.van ? -1 : Number(a.van > b.van)) || a.plek - b.plek);
  const eerste = stukken.findIndex(({ van }) => van !== null);
  let laatste = (eerste < 0 ? stukken.length : eerste) - 1;
  const erna = new Map<number, T[]>();
  let over = 0;
  for (const item of opDag) {
    for (; over < gedateerd.length && gedateerd[over]!.van <= item.van!; over += 1)
      laatste = Math.max(laatste, gedateerd[over]!.plek);
    const daar = erna.get(laatste);
    if (daar) daar.push(item);
    else erna.set(laatste, [item]);
  }
  return erna;
}
