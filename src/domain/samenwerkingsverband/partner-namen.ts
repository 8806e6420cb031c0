/** What a partner was called through the years. */
import type { Dag, VrijeTekst } from '../dag.js';
import { Regel } from '../invoer-tekst.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { leesTijd } from './periode.js';
import type { Partner, PartnerVelden } from './partner.js';

/** A name, and since when it was called so. */
export interface NaamSinds {
  naam: VrijeTekst;
  vanaf: Tijdsaanduiding;
}

export class NaamSindsVelden {
  @Regel() naam: string;
  @Regel() vanaf: string;
}

/** Earliest first; the last one is what it is called now. */
export function leesNamen({ naam, namen }: PartnerVelden, vandaag: Dag): NaamSinds[] | Weigering {
  const gelezen: NaamSinds[] = [];
  for (const { naam: een, vanaf: tekst } of namen) {
    if (!een) return weiger('tekst-leeg', { veld: 'naam' });
    const vanaf = leesTijd('vanaf', tekst, vandaag);
    if (!vanaf) return weiger('tekst-leeg', { veld: 'vanaf' });
    if (isWeigering(vanaf)) return vanaf;
    if (!vanaf.van) return weiger('tijd-onbegrepen', { veld: 'vanaf', tekst });
    gelezen.push({ naam: een, vanaf });
  }
  gelezen.sort((a, b) => (a.vanaf.van! < b.vanaf.van! ? -1 : 1));
  const laatste = gelezen.at(-1)?.naam ?? naam;
  return laatste === naam ? gelezen : weiger('naam-niet-de-laatste', { naam, laatste });
}

/** What it was called on a day: before its first known name, that one. */
export const naamOp = ({ naam, namen }: Partner, dag: Dag): string =>
  (namen.findLast(({ vanaf }) => vanaf.van! <= dag) ?? namen[0])?.naam ?? naam;
