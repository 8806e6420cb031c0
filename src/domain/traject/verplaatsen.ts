/** How an item of a procesverloop gets another place, and what followed it keeps its own. */
import type { Vastgelegd } from '../aggregate.js';
import type { Uuid } from '../dag.js';
import { onderdeel, sleutel, zet, type Staat } from '../staat.js';
import type { Deel, Stap } from './traject-delen.js';
import type { OnderdeelOpDatumGezet, OnderdeelVerplaatst } from './traject-events.js';
import { buurVan, verlopenMet, type Item, type Verloop } from './verloop.js';

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
  was: Item,
  verlopen: readonly Verloop[],
  blijft: (volger: Item) => boolean = () => false,
): Staat<Deel> {
  if (verlopen.length === 0) return staat;
  // Most items have no followers, and working out the order of a long procesverloop is what takes time here.
  let over = volgersVan(staat, was.id).filter((volger) => !blijft(volger));
  return verlopen.reduce((nu, hier) => {
    const daar = over.filter((volger) => heeft(verlopenMet(volger), hier));
    if (!daar.length) return nu;
    over = over.filter((volger) => !daar.includes(volger));
    const buur = buurVan(nu, hier, was);
    return daar.reduce((straks, volger) => herplaats(straks, volger, buur), nu);
  }, staat);
}

/** A neighbour gives way: its place changes, but nobody changed it, so its last registration stays. */
const herplaats = (staat: Staat<Deel>, item: Item, na: Uuid | null): Staat<Deel> =>
  staat.update(sleutel(item.soort, item.id), (was) => ({ ...was!, deel: { ...item, na } }));

/**
 * The step as a fact changed it. Where another day, year or deeltraject takes it out of a procesverloop, it gives way
 * there; where it comes into others only, its date says where it goes.
 */
export function zetStap(staat: Staat<Deel>, wordt: Stap, bij: Vastgelegd): Staat<Deel> {
  const was = onderdeel<Deel, 'STAP'>(staat, 'STAP', wordt.id)!.deel;
  const straks = verlopenMet(wordt);
  const weg = verlopenMet(was).filter((verloop) => !heeft(straks, verloop));
  const plaats = zonderVolgers(staat, was, weg, (volger) =>
    verlopenMet(volger).some((verloop) => heeft(straks, verloop)),
  );
  const verhuisd = weg.length === verlopenMet(was).length;
  return zet<Deel>(plaats, verhuisd ? zonderPlaats(wordt) : wordt, bij);
}

function zonderPlaats<I extends Item>(item: I): I {
  const { na: _na, plaatsUitVerslag: _tekst, ...rest } = item;
  return rest as I;
}

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
  const ruimte = zonderVolgers(staat, huidig.deel, [hier, ...elders]);
  return zet<Deel>(ruimte, { ...zonderPlaats(huidig.deel), na, volgnr: bij.revisie }, bij);
}

/** Nobody's place any more; what followed it stays where it stood. */
export function weerOpDatum(
  staat: Staat<Deel>,
  { soort, id }: OnderdeelOpDatumGezet['data'],
  bij: Vastgelegd,
): Staat<Deel> {
  const huidig = onderdeel<Deel, 'STAP' | 'ALINEA'>(staat, soort, id);
  if (!huidig) return staat;
  const ruimte = zonderVolgers(staat, huidig.deel, verlopenMet(huidig.deel));
  return zet<Deel>(ruimte, { ...zonderPlaats(huidig.deel), volgnr: bij.revisie }, bij);
}
