/** Whole expressions of time: one indication, a list that shares a month or a year, or a range. */
import { leesOnderdeel, naLidwoord } from './in-woorden.js';
import type { Onderdeel } from './onderdeel.js';
import { isTeken, isWoord, losGetal, type Gelezen, type Tekst } from './tokens.js';
import { leesVoeg, type Verband } from './verband.js';

/** An indication with the tokens that it was read from, the last one not included. */
export interface Deel {
  onderdeel: Onderdeel;
  van: number;
  tot: number;
}

export interface Ontleding {
  delen: readonly [Deel, ...Deel[]];
  verband: Verband | 'enkel';
  /** The signs and words between the parts. */
  voegen: readonly string[];
  /** 'in de loop van' stands before it. */
  inDeLoopVan: boolean;
  /** Where the expression starts, 'van', 'tussen' and 'in de loop van' included. */
  van: number;
  tot: number;
}

const kaleDag = (tekst: Tekst, i: number): Gelezen<Onderdeel> | undefined => {
  const getal = losGetal(tekst, i);
  const dag = Number(getal?.waarde);
  if (!getal || getal.waarde.length > 2 || dag < 1 || dag > 31) return undefined;
  return { waarde: { precisie: 'DAG', dag }, volgende: i + 1 };
};

const leesDeel = (tekst: Tekst, i: number): Deel | undefined => {
  const gelezen = leesOnderdeel(tekst, i) ?? kaleDag(tekst, i);
  return gelezen && { onderdeel: gelezen.waarde, van: i, tot: gelezen.volgende };
};

const JAREN: readonly string[] = ['JAAR', 'BEGIN_JAAR', 'EIND_JAAR'];
const soort = ({ onderdeel }: Deel): string =>
  JAREN.includes(onderdeel.precisie) ? 'JAAR' : onderdeel.precisie;

const zonderMaand = ({ onderdeel }: Deel): boolean =>
  onderdeel.precisie === 'DAG' && onderdeel.maand === undefined;

interface Reeks {
  delen: Deel[];
  voegen: string[];
  verband: Verband | 'enkel';
}

/** Whether a next part belongs to what was read: prose joins only what is alike, and a range has two parts. */
const hoortErbij = (tekst: Tekst, reeks: Reeks, verband: Verband, deel: Deel): boolean => {
  if (reeks.verband === 'bereik' || (reeks.verband === 'lijst' && verband === 'bereik'))
    return false;
  if (!tekst.proza || verband === 'bereik') return true;
  const vorige = reeks.delen.at(-1);
  return vorige !== undefined && soort(vorige) === soort(deel);
};

const leesReeks = (tekst: Tekst, eerste: Deel, tussen: boolean): Reeks => {
  const reeks: Reeks = { delen: [eerste], voegen: [], verband: 'enkel' };
  for (;;) {
    const voeg = leesVoeg(tekst, reeks.delen.at(-1)?.tot ?? 0);
    const deel = voeg && leesDeel(tekst, voeg.volgende);
    if (!deel) return reeks;
    const verband = tussen && voeg.waarde.teken === 'en' ? 'bereik' : voeg.waarde.verband;
    if (!hoortErbij(tekst, reeks, verband, deel)) return reeks;
    reeks.delen.push(deel);
    reeks.voegen.push(voeg.waarde.teken);
    reeks.verband = verband;
  }
};

/** The 6 of '6 en 20 oktober' is in October; a number that no month follows is no day. */
const deelMaanden = ({ delen, voegen, verband }: Reeks): Reeks | undefined => {
  let laatste = delen.length - 1;
  while (laatste >= 0 && delen[laatste] && zonderMaand(delen[laatste] as Deel)) laatste -= 1;
  const over = delen.slice(0, laatste + 1);
  if (over.length === 0) return undefined;
  for (let k = over.length - 2; k >= 0; k -= 1) {
    const [deel, volgende] = [over[k] as Deel, over[k + 1] as Deel];
    if (!zonderMaand(deel)) continue;
    if (volgende.onderdeel.precisie !== 'DAG' || deel.onderdeel.precisie !== 'DAG')
      return undefined;
    const { maand, jaar } = volgende.onderdeel;
    const gedeeld = { ...deel.onderdeel, ...(maand && { maand }), ...(jaar && { jaar }) };
    over[k] = { ...deel, onderdeel: gedeeld };
  }
  return {
    delen: over,
    voegen: voegen.slice(0, laatste),
    verband: over.length === 1 ? 'enkel' : verband,
  };
};

/** 'zaal 3, 9 april' is no list of two days: one with bare numbers ends in 'en'. */
const isLosseOpsomming = (reeks: Reeks): boolean =>
  reeks.delen.some(zonderMaand) &&
  reeks.verband === 'lijst' &&
  reeks.voegen.every((v) => v === ',');

const naLoop = (tekst: Tekst, i: number): number | undefined => {
  const k = naLidwoord(tekst, isWoord(tekst, i, 'in') ? i + 1 : i);
  if (!isWoord(tekst, k, 'loop') || !isWoord(tekst, k + 1, 'van')) return undefined;
  return naLidwoord(tekst, k + 2);
};

/** The expression that starts at token `i`, or undefined where there is none. */
export const ontleed = (tekst: Tekst, i: number): Ontleding | undefined => {
  const loop = naLoop(tekst, i);
  const tussen = isWoord(tekst, i, 'tussen');
  const vooraf = tussen || isWoord(tekst, i, 'van');
  const begin = loop ?? (vooraf ? naLidwoord(tekst, i + 1) : i);
  const eerste = leesDeel(tekst, begin);
  if (!eerste) return undefined;
  const gelezen = leesReeks(tekst, eerste, tussen);
  if (tekst.proza && isLosseOpsomming(gelezen)) return undefined;
  const reeks = deelMaanden(gelezen);
  const [deel, ...rest] = reeks?.delen ?? [];
  if (!reeks || !deel || (tussen && reeks.verband !== 'bereik')) return undefined;
  const hoortVoorafErbij = loop !== undefined || (vooraf && reeks.verband === 'bereik');
  return {
    ...reeks,
    delen: [deel, ...rest],
    inDeLoopVan: loop !== undefined,
    van: hoortVoorafErbij ? i : begin,
    tot: (rest.at(-1) ?? deel).tot,
  };
};

/** True where nothing but closing signs stands from token `i` on. */
export const isEinde = (tekst: Tekst, i: number): boolean =>
  tekst.tokens.slice(i).every((_, k) => isTeken(tekst, i + k, '.', ',', ';', ':', ')'));
