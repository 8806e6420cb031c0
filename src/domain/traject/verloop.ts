/** The order of a procesverloop: alineas and steps of one year and deeltraject together (docs/domain.md, "Order"). */
import type { Jaar, Uuid } from '../dag.js';
import { schik } from '../schikking.js';
import { ordeVan } from '../tijd/orde.js';
import { teltIn } from '../tijd/tellen.js';
import { onderdeel, type Staat } from '../staat.js';
import type { Alinea, Deel, Stap } from './traject-delen.js';
import type { Genummerd } from './nummervolgorde.js';
import { volgordeVan } from './volgorde.js';
import { reeksVan } from './waarden.js';

/** One procesverloop of a traject. */
export interface Verloop {
  readonly jaar: Jaar;
  readonly deeltrajectId?: Uuid | undefined;
}

export type Item = Alinea | Stap;

/** The werkjaren in whose table a step stands: that of logging, and each in which it counts. */
export const jarenVan = ({ gegevens: { jaar, wanneer } }: Stap): readonly Jaar[] => [
  ...new Set([jaar, ...teltIn(wanneer, jaar)]),
];

/** Of a state that is still in use: more than one read model asks for the same order, which takes time to work out. */
const bekend = new WeakMap<Staat<Deel>, Verlopen>();

/** All procesverlopen of a state, by name: what stands in each, and its order where somebody asked. */
interface Verlopen {
  readonly plaatsen: ReadonlyMap<string, readonly Plaats[]>;
  readonly rijen: Map<string, readonly Item[]>;
}

const naamVan = ({ jaar, deeltrajectId }: Verloop): string => `${jaar}/${deeltrajectId ?? ''}`;

/** Items of one year and deeltraject in the order in which they print, withdrawn ones among them. */
export function verloopVan(
  staat: Staat<Deel>,
  jaar: Jaar,
  deeltrajectId: Uuid | undefined,
): readonly Item[] {
  const { plaatsen, rijen } = verlopenVan(staat);
  const naam = naamVan({ jaar, deeltrajectId });
  const rij = rijen.get(naam) ?? volgordeVan(plaatsen.get(naam) ?? []).map(({ item }) => item);
  rijen.set(naam, rij);
  return rij;
}

/** In one walk: a traject may have many deeltrajecten. */
function verlopenVan(staat: Staat<Deel>): Verlopen {
  const gekend = bekend.get(staat);
  if (gekend) return gekend;
  const plaatsen = new Map<string, Plaats[]>();
  // Not by an iterator: see `alle`.
  staat.forEach(({ deel }) => {
    if (deel.soort !== 'STAP' && deel.soort !== 'ALINEA') return;
    const plaats = plaatsVan(deel, staat);
    for (const naam of verlopenMet(deel).map(naamVan)) {
      const daar = plaatsen.get(naam);
      if (daar) daar.push(plaats);
      else plaatsen.set(naam, [plaats]);
    }
  });
  const verlopen = { plaatsen, rijen: new Map<string, readonly Item[]>() };
  bekend.set(staat, verlopen);
  return verlopen;
}

interface Plaats extends Genummerd {
  readonly item: Item;
}

function plaatsVan(item: Item, staat: Staat<Deel>): Plaats {
  const stappen = item.soort === 'STAP' ? [item] : verteldDoor(item, staat);
  const dagen = stappen.flatMap(({ gegevens: { wanneer } }) => ordeVan(wanneer) ?? []);
  return {
    id: item.id,
    na: item.na,
    volgnr: item.volgnr,
    vast: item.plaatsUitVerslag === true,
    telt: item.soort === 'STAP',
    // An alinea stands with the earliest of its steps.
    van: dagen.length ? dagen.reduce((a, b) => (a < b ? a : b)) : null,
    rang: eersteRang(stappen),
    item,
  };
}

const verteldDoor = ({ stapIds }: Alinea, staat: Staat<Deel>): Stap[] =>
  stapIds.flatMap((id) => onderdeel<Deel, 'STAP'>(staat, 'STAP', id)?.deel ?? []);

const eersteRang = (stappen: readonly Stap[]): Genummerd['rang'] =>
  stappen
    .flatMap(({ gegevens: { type, nummer } }) =>
      nummer === undefined ? [] : [{ reeks: reeksVan(type), nummer }],
    )
    .reduce<Genummerd['rang']>((a, b) => (a && a.nummer <= b.nummer ? a : b), undefined);

/** The procesverlopen in which an item stands. */
export const verlopenMet = (item: Item): readonly Verloop[] =>
  item.soort === 'ALINEA'
    ? [item]
    : jarenVan(item).map((jaar) => ({ jaar, deeltrajectId: item.gegevens.deeltrajectId }));

/** What an item stands right behind, where nothing that goes by its day or number comes between; null = it is first. */
export function buurVan(staat: Staat<Deel>, verloop: Verloop, item: Item): Uuid | null {
  const plaatsen = verlopenVan(staat).plaatsen.get(naamVan(verloop)) ?? [];
  const geplaatst = item.na === null || plaatsen.some(({ id }) => id === item.na);
  const rij = geplaatst ? schik(plaatsen) : verloopVan(staat, verloop.jaar, verloop.deeltrajectId);
  return rij[rij.findIndex(({ id }) => id === item.id) - 1]?.id ?? null;
}

/** Whether, in a procesverloop in which the item stands, following it from `na` to `na` leads back to it. */
export const inKring = (staat: Staat<Deel>, item: Item): boolean =>
  verlopenMet(item).some(({ jaar, deeltrajectId }) => {
    const rij = verloopVan(staat, jaar, deeltrajectId);
    const naVan = new Map(rij.map(({ id, na }) => [id, na]));
    const gezien = new Set<Uuid>();
    for (let na = item.na; na && !gezien.has(na); na = naVan.get(na)) {
      if (na === item.id) return true;
      gezien.add(na);
    }
    return false;
  });
