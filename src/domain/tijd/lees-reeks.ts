/** Indications of time that stand one after the other and are joined: a list, or a range. */
import type { Tekst } from './tokens.js';
import { leesVoeg, type Voeg } from './verband.js';
import { type Deel, leesDeel } from './lees-deel.js';

/** A list of more is none that anybody reads; it also bounds the work. */
const MEESTE_DELEN = 60;

const JAREN: readonly string[] = ['JAAR', 'BEGIN_JAAR', 'MIDDEN_JAAR', 'EIND_JAAR'];
const MAANDEN: readonly string[] = ['MAAND', 'BEGIN_MAAND', 'MIDDEN_MAAND', 'EIND_MAAND'];

const soort = ({ onderdeel: { precisie } }: Deel): string => {
  if (JAREN.includes(precisie)) return 'JAAR';
  return MAANDEN.includes(precisie) ? 'MAAND' : precisie;
};

export interface Reeks {
  delen: Deel[];
  voegen: Voeg[];
}

/** Whether a next part belongs to what was read: prose joins only what is alike, and a range has two parts. */
const hoortErbij = (
  tekst: Tekst,
  { delen, voegen }: Reeks,
  { verband }: Voeg,
  deel: Deel,
): boolean => {
  const naBereik = voegen.at(-1)?.verband === 'bereik';
  if (verband === 'bereik' && naBereik) return false;
  if (!tekst.proza) return true;
  if (naBereik || (voegen.length > 0 && verband === 'bereik')) return false;
  const vorige = delen.at(-1);
  return verband === 'bereik' || (vorige !== undefined && soort(vorige) === soort(deel));
};

/** What is joined to the first indication, as far as it goes. @param tussen whether 'tussen' stands before it, so that 'en' makes a range */
export const leesReeks = (tekst: Tekst, eerste: Deel, tussen: boolean): Reeks => {
  const reeks: Reeks = { delen: [eerste], voegen: [] };
  let vorige = eerste;
  while (reeks.delen.length < MEESTE_DELEN) {
    const gelezen = leesVoeg(tekst, vorige.van, vorige.tot);
    const deel = gelezen && leesDeel(tekst, gelezen.volgende, vorige);
    if (!deel) return reeks;
    const voeg: Voeg =
      tussen && gelezen.waarde.verband === 'en'
        ? { verband: 'bereik', teken: false }
        : gelezen.waarde;
    if (!hoortErbij(tekst, reeks, voeg, deel)) return reeks;
    reeks.delen.push(deel);
    reeks.voegen.push(voeg);
    vorige = deel;
  }
  return reeks;
};
