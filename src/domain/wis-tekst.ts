import { IsOptional } from 'class-validator';
import { AGGREGATEN, CATEGORIEEN, DEELSOORTEN, type Categorie } from './aggregaten.js';
import type { Aggregate, Decide, DomainEvent, Feit } from './aggregate.js';
import { EenVan, GenesteLijst } from './invoer.js';
import { Regel, Tekst } from './invoer-tekst.js';
import { sleutel, type Benoemd, type Onderdeel, type Staat } from './staat.js';
import {
  gewistDeel,
  GRONDEN_VAN_WISSEN,
  isTekstGewist,
  tekstenVan,
  type GrondVanWissen,
  type TekstGewist,
} from './tekst-gewist.js';
import { statenVan } from './staten.js';
import { weiger } from './weigering.js';

export class Vervanging {
  /** JSON pointer of the text in the part: '/tekst', '/blokken/0/kop'. */
  @Regel() veld: string;
  @Tekst() tekst: string;
}

/** Erases every text that a part has and had, for ever. That it was there, when and by whom, stays. */
export class WisTekst {
  @EenVan(CATEGORIEEN) aggregaat: Categorie;
  /** What stands behind the prefix in the stream's name: a traject's id, the year in digits. */
  @Regel() aggregaatId: string;
  @EenVan(DEELSOORTEN) soort: string;
  @Regel() id: string;
  @EenVan(GRONDEN_VAN_WISSEN) grond: GrondVanWissen;
  @IsOptional() @GenesteLijst(() => Vervanging) vervanging?: Vervanging[];
}

/** Never refused for how the part stands, withdrawn or closed: only where there is nothing to erase. */
export const wisTekst =
  (categorie: Categorie): Decide<WisTekst, Staat<Benoemd>, TekstGewist> =>
  (staat, { soort, id, grond, vervanging = [] }, { geschiedenis }) => {
    const deel = staat.get(sleutel(soort, id));
    if (!deel && !bestondOoit(categorie, geschiedenis, sleutel(soort, id)))
      return weiger('onderdeel-onbekend', { soort, id });
    if (isAlGewist(deel, sleutel(soort, id), geschiedenis))
      return weiger('tekst-al-gewist', { soort, id });
    const teksten = deel ? tekstenVan(deel.deel) : new Map<string, string>();
    if (vervanging.some(({ veld }) => !teksten.has(veld)))
      return weiger('tekstveld-onbekend', { soort, velden: [...teksten.keys()] });
    const nieuw = vervanging.map(({ veld, tekst }) => ({ veld, tekst }));
    return [
      {
        type: 'TekstGewist',
        data: { deel: { soort, id }, grond, ...(nieuw.length ? { vervanging: nieuw } : {}) },
      },
    ];
  };

/** Nothing was written in it since, nor put in the place of what was erased. */
function isAlGewist(
  deel: Onderdeel<Benoemd> | undefined,
  sleutelVanDeel: string,
  geschiedenis: readonly Feit<TekstGewist>[],
): boolean {
  const laatste = geschiedenis.findLast(
    (feit) => isTekstGewist(feit) && gewistDeel(feit.data) === sleutelVanDeel,
  );
  if (!laatste || laatste.data.vervanging) return false;
  return !deel || deel.bij.revisie === laatste.bij.revisie;
}

/** An undo may have taken it out again; its words still stand in the log. */
function bestondOoit(categorie: Categorie, geschiedenis: readonly Feit[], deel: string): boolean {
  const aggregaat = AGGREGATEN[categorie] as unknown as Aggregate<Staat<Benoemd>, DomainEvent>;
  return statenVan(aggregaat, geschiedenis).some((staat) => staat.has(deel));
}
