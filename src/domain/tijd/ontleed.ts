/** Whole expressions of time: one indication, a list that shares a month or a year, or a range. */
import { dagnummerOp, leesOnderdeel } from './in-woorden.js';
import { naLidwoord, type Lezer } from './jaar.js';
import type { Onderdeel } from './onderdeel.js';
import { isTeken, isWoord, type Tekst } from './tokens.js';
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

const kaleDag: Lezer = (tekst, i) => {
  const dag = dagnummerOp(tekst, i);
  return dag === undefined ? undefined : { waarde: { precisie: 'DAG', dag }, volgende: i + 1 };
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

/** Undefined where nothing that follows names the month: a bare number is then no day. */
const metMaandVan = (deel: Deel, volgende: Deel): Deel | undefined => {
  if (!zonderMaand(deel)) return deel;
  const { onderdeel } = volgende;
  if (onderdeel.precisie !== 'DAG') return undefined;
  return { ...deel, onderdeel: { ...onderdeel, ...deel.onderdeel } };
};

/** Numbers at the end that no month follows are no days: '9 april, 12 deelnemers'. */
const zonderStaart = ({ delen, voegen, verband }: Reeks): Reeks => {
  const aantal = delen.findLastIndex((deel) => !zonderMaand(deel)) + 1;
  return {
    delen: delen.slice(0, aantal),
    voegen: voegen.slice(0, Math.max(aantal - 1, 0)),
    verband: aantal > 1 ? verband : 'enkel',
  };
};

/** The 6 of '6 en 20 oktober' is in October; undefined where a bare number has no day after it. */
const metMaanden = (delen: readonly Deel[]): readonly [Deel, ...Deel[]] | undefined => {
  const laatste = delen.at(-1);
  if (!laatste) return undefined;
  let alle: [Deel, ...Deel[]] = [laatste];
  for (const deel of delen.slice(0, -1).reverse()) {
    const ingevuld = metMaandVan(deel, alle[0]);
    if (!ingevuld) return undefined;
    alle = [ingevuld, ...alle];
  }
  return alle;
};

/** 'zaal 3, 9 april' is no list of two days: one with bare numbers ends in 'en'. */
const isLosseOpsomming = (reeks: Reeks): boolean =>
  reeks.delen.some(zonderMaand) &&
  reeks.verband === 'lijst' &&
  reeks.voegen.every((voeg) => /[,;]/.test(voeg));

const naLoop = (tekst: Tekst, i: number): number | undefined => {
  const k = naLidwoord(tekst, isWoord(tekst, i, 'in') ? i + 1 : i);
  if (!isWoord(tekst, k, 'loop') || !isWoord(tekst, k + 1, 'van')) return undefined;
  return naLidwoord(tekst, k + 2);
};

const isLeesbaar = (tekst: Tekst, reeks: Reeks, tussen: boolean): boolean =>
  !(tussen && reeks.verband !== 'bereik') && !(tekst.proza && isLosseOpsomming(reeks));

interface Aanhef {
  inDeLoopVan: boolean;
  tussen: boolean;
  /** Where the first indication stands. */
  begin: number;
}

const leesAanhef = (tekst: Tekst, i: number): Aanhef => {
  const loop = naLoop(tekst, i);
  if (loop !== undefined) return { inDeLoopVan: true, tussen: false, begin: loop };
  const tussen = isWoord(tekst, i, 'tussen');
  const vooraf = tussen || isWoord(tekst, i, 'van');
  return { inDeLoopVan: false, tussen, begin: vooraf ? naLidwoord(tekst, i + 1) : i };
};

/** The expression that starts at token `i`, or undefined where there is none. */
export const ontleed = (tekst: Tekst, i: number): Ontleding | undefined => {
  const { inDeLoopVan, tussen, begin } = leesAanhef(tekst, i);
  const eerste = leesDeel(tekst, begin);
  if (!eerste) return undefined;
  const reeks = zonderStaart(leesReeks(tekst, eerste, tussen));
  const delen = isLeesbaar(tekst, reeks, tussen) ? metMaanden(reeks.delen) : undefined;
  if (!delen) return undefined;
  const van = inDeLoopVan || reeks.verband === 'bereik' ? i : begin;
  return { ...reeks, delen, inDeLoopVan, van, tot: delen.at(-1)?.tot ?? begin };
};

/** True where nothing but closing signs stands from token `i` on. */
export const isEinde = (tekst: Tekst, i: number): boolean =>
  tekst.tokens.slice(i).every((_, k) => isTeken(tekst, i + k, '.', ',', ';', ':', ')'));
