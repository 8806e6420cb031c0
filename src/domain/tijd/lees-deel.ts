/** One indication within an expression of time. */
import { leesVoorzetsel } from './aanhef.js';
import { leesOnderdeel } from './in-woorden.js';
import { dagnummerOp } from './dag-in-woorden.js';
import { naLidwoord, type Lezer } from './jaar.js';
import { leesVervolgQ } from './kwartaal.js';
import type { Onderdeel } from './onderdeel.js';
import { isTeken, type Gelezen, type Tekst } from './tokens.js';
import { leesVervolgWeek } from './week.js';

/** An indication with the tokens that it was read from, the last one not included. */
export interface Deel {
  onderdeel: Onderdeel;
  omstreeks: boolean;
  van: number;
  tot: number;
}

const kaleDag: Lezer = (tekst, i) => {
  const dag = dagnummerOp(tekst, i);
  return dag === undefined ? undefined : { waarde: { precisie: 'DAG', dag }, volgende: i + 1 };
};

/** What a bare number means after a quarter or a week. */
const leesVervolg = (tekst: Tekst, i: number, vorige: Deel | undefined) => {
  if (vorige?.onderdeel.precisie === 'KWARTAAL') return leesVervolgQ(tekst, i);
  return vorige?.onderdeel.precisie === 'WEEK' ? leesVervolgWeek(tekst, i) : undefined;
};

const leesOp = (
  tekst: Tekst,
  i: number,
  vorige: Deel | undefined,
): Gelezen<Onderdeel> | undefined =>
  leesOnderdeel(tekst, i) ?? leesVervolg(tekst, i, vorige) ?? kaleDag(tekst, i);

/** The indication that starts at token `i`. @param vorige what stands before it in the same expression */
export const leesDeel = (tekst: Tekst, i: number, vorige?: Deel): Deel | undefined => {
  // '1- op 9 april' is no range.
  const naTeken = vorige && isTeken(tekst, i - 1, '-', '&', '+', '/');
  const { omstreeks, begin } = naTeken ? { begin: i } : leesVoorzetsel(tekst, i);
  for (const van of new Set([begin, naTeken ? begin : naLidwoord(tekst, begin)])) {
    const gelezen = leesOp(tekst, van, vorige);
    const rond = omstreeks ?? vorige?.omstreeks ?? false;
    if (gelezen) return { onderdeel: gelezen.waarde, omstreeks: rond, van, tot: gelezen.volgende };
  }
  return undefined;
};
