/** The order of a procesverloop: alineas and steps of one year and deeltraject together (docs/domain.md, "Order"). */
import type { Vastgelegd } from '../aggregate.js';
import type { Jaar, Uuid } from '../dag.js';
import { schik, type Geplaatst } from '../schikking.js';
import { ordeVan } from '../tijd/orde.js';
import { teltIn } from '../tijd/tellen.js';
import { alle, onderdeel, sleutel, zet, type Staat } from '../staat.js';
import type { Alinea, Deel, Stap } from './delen.js';
import type { OnderdeelVerplaatst } from './events.js';

/** One procesverloop of a traject. */
interface Verloop {
  readonly jaar: Jaar;
  readonly deeltrajectId?: Uuid | undefined;
}

export type Item = Alinea | Stap;

/** The werkjaren in whose table a step stands: that of logging, and each in which it counts. */
export const jarenVan = ({ gegevens: { jaar, wanneer } }: Stap): readonly Jaar[] => [
  ...new Set([jaar, ...teltIn(wanneer, jaar)]),
];

/** Of a state that is still in use: more than one read model asks for the same order, which takes time to work out. */
const bekend = new WeakMap<Staat<Deel>, Map<string, readonly Item[]>>();

/** Items of one year and deeltraject in the order in which they print, withdrawn ones among them. */
export function verloopVan(
  staat: Staat<Deel>,
  jaar: Jaar,
  deeltrajectId: Uuid | undefined,
): readonly Item[] {
  const vanStaat = bekend.get(staat) ?? new Map<string, readonly Item[]>();
  bekend.set(staat, vanStaat);
  const naam = `${jaar}/${deeltrajectId ?? ''}`;
  const verloop = vanStaat.get(naam) ?? geschikt(staat, jaar, deeltrajectId);
  vanStaat.set(naam, verloop);
  return verloop;
}

function geschikt(staat: Staat<Deel>, jaar: Jaar, deeltrajectId: Uuid | undefined): Item[] {
  const stappen = alle<Deel, 'STAP'>(staat, 'STAP').map(({ deel }) => deel);
  const alineas = alle<Deel, 'ALINEA'>(staat, 'ALINEA')
    .map(({ deel }) => deel)
    .filter((alinea) => alinea.jaar === jaar && alinea.deeltrajectId === deeltrajectId);
  const inJaar = stappen.filter(
    (stap) => stap.gegevens.deeltrajectId === deeltrajectId && jarenVan(stap).includes(jaar),
  );
  const opId = new Map(stappen.map((stap) => [stap.id, stap]));
  const plaatsen = [
    ...inJaar.map((stap) => plaats(stap, ordeVan(stap.gegevens.wanneer))),
    ...alineas.map((alinea) => plaats(alinea, eersteDag(alinea, opId))),
  ];
  return schik(plaatsen).map(({ item }) => item);
}

interface Plaats extends Geplaatst {
  readonly item: Item;
}

/** @param van two days in one string, by which it sorts */
const plaats = (item: Item, van: string | null): Plaats => ({
  id: item.id,
  na: item.na,
  volgnr: item.volgnr,
  van,
  item,
});

function eersteDag(alinea: Alinea, stappen: ReadonlyMap<Uuid, Stap>): string | null {
  const dagen = alinea.stapIds.flatMap((id) => {
    const stap = stappen.get(id);
    return (stap && ordeVan(stap.gegevens.wanneer)) ?? [];
  });
  return dagen.length ? dagen.reduce((a, b) => (a < b ? a : b)) : null;
}

/** The procesverlopen in which an item stands. */
const verlopenMet = (item: Item): readonly Verloop[] =>
  item.soort === 'ALINEA'
    ? [item]
    : jarenVan(item).map((jaar) => ({ jaar, deeltrajectId: item.gegevens.deeltrajectId }));

const heeft = (verlopen: readonly Verloop[], { jaar, deeltrajectId }: Verloop): boolean =>
  verlopen.some((ander) => ander.jaar === jaar && ander.deeltrajectId === deeltrajectId);

const volgersVan = (staat: Staat<Deel>, id: Uuid): Item[] => {
  const volgers: Item[] = [];
  staat.forEach(({ deel }) => {
    if ((deel.soort === 'STAP' || deel.soort === 'ALINEA') && deel.na === id) volgers.push(deel);
  });
  return volgers;
};

/** What followed the item there stays where it stood: after the item's neighbour, unless `blijft` says that it goes along. */
function zonderVolgers(
  staat: Staat<Deel>,
  id: Uuid,
  verlopen: readonly Verloop[],
  blijft: (volger: Item) => boolean = () => false,
): Staat<Deel> {
  if (verlopen.length === 0) return staat;
  // Most items have no followers, and working out the order of a long procesverloop is what takes time here.
  const volgers = volgersVan(staat, id).filter((volger) => !blijft(volger));
  return verlopen.reduce((nu, hier) => {
    if (!volgers.some((volger) => heeft(verlopenMet(volger), hier))) return nu;
    const verloop = verloopVan(nu, hier.jaar, hier.deeltrajectId);
    const buur = verloop[verloop.findIndex((item) => item.id === id) - 1]?.id ?? null;
    return verloop
      .filter((item) => item.na === id && !blijft(item))
      .reduce((straks, volger) => herplaats(straks, volger, buur), nu);
  }, staat);
}

/**
 * The step as a fact changed it. Where another day, year or deeltraject takes it out of a procesverloop, it gives way
 * there; where it comes into others only, its date says where it goes.
 */
export function zetStap(staat: Staat<Deel>, wordt: Stap, bij: Vastgelegd): Staat<Deel> {
  const was = onderdeel<Deel, 'STAP'>(staat, 'STAP', wordt.id)!.deel;
  const straks = verlopenMet(wordt);
  const weg = verlopenMet(was).filter((verloop) => !heeft(straks, verloop));
  const plaats = zonderVolgers(staat, was.id, weg, (volger) =>
    verlopenMet(volger).some((verloop) => heeft(straks, verloop)),
  );
  const { na: _na, ...zonderPlaats } = wordt;
  const verhuisd = weg.length === verlopenMet(was).length;
  return zet<Deel>(plaats, verhuisd ? zonderPlaats : wordt, bij);
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

/** The item follows another one; what followed it stays where it stood, after the item's old neighbour. */
export function verplaatsInVerloop(
  staat: Staat<Deel>,
  { jaar, deeltrajectId, soort, id, na }: OnderdeelVerplaatst['data'],
  bij: Vastgelegd,
): Staat<Deel> {
  const huidig = onderdeel<Deel, 'STAP' | 'ALINEA'>(staat, soort, id);
  if (!huidig) return staat;
  const hier = { jaar, deeltrajectId };
  const elders = verlopenMet(huidig.deel).filter((verloop) => !heeft([hier], verloop));
  const ruimte = zonderVolgers(staat, id, [hier, ...elders]);
  return zet<Deel>(ruimte, { ...huidig.deel, na, volgnr: bij.revisie }, bij);
}

/** A neighbour gives way: its place changes, but nobody changed it, so its last registration stays. */
const herplaats = (staat: Staat<Deel>, item: Item, na: Uuid | null): Staat<Deel> =>
  staat.update(sleutel(item.soort, item.id), (was) => ({ ...was!, deel: { ...item, na } }));
