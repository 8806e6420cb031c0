/** Whole expressions of time: one indication, a list that shares a month or a year, a range, or one that is open. */
import { leesAanhef, leesVoorzetsel, type Aanhef } from './aanhef.js';
import { leesOnderdeel } from './in-woorden.js';
import { dagnummerOp } from './dag-in-woorden.js';
import { naLidwoord, type Lezer } from './jaar.js';
import { leesVervolgQ } from './kwartaal.js';
import type { Onderdeel } from './onderdeel.js';
import { isTeken, isWoord, type Gelezen, type Tekst } from './tokens.js';
import { leesVoeg, type Voeg } from './verband.js';
import { leesVervolgWeek } from './week.js';

/** An indication with the tokens that it was read from, the last one not included. */
export interface Deel {
  onderdeel: Onderdeel;
  omstreeks: boolean;
  van: number;
  tot: number;
}

export interface Ontleding {
  delen: readonly [Deel, ...Deel[]];
  /** What stands between the parts: one less than there are parts. */
  voegen: readonly Voeg[];
  aanhef: Aanhef;
  /** Where the expression starts, 'van', 'tussen' and 'in de loop van' included. */
  van: number;
  tot: number;
}

/** A list of more is none that anybody reads; it also bounds the work. */
const MEESTE_DELEN = 60;

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

const leesDeel = (tekst: Tekst, i: number, vorige?: Deel): Deel | undefined => {
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

const JAREN: readonly string[] = ['JAAR', 'BEGIN_JAAR', 'MIDDEN_JAAR', 'EIND_JAAR'];
const MAANDEN: readonly string[] = ['MAAND', 'BEGIN_MAAND', 'MIDDEN_MAAND', 'EIND_MAAND'];

const soort = ({ onderdeel: { precisie } }: Deel): string => {
  if (JAREN.includes(precisie)) return 'JAAR';
  return MAANDEN.includes(precisie) ? 'MAAND' : precisie;
};

const zonderMaand = ({ onderdeel }: Deel): boolean =>
  onderdeel.precisie === 'DAG' && onderdeel.maand === undefined;

interface Reeks {
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

const leesReeks = (tekst: Tekst, eerste: Deel, tussen: boolean): Reeks => {
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

/** Undefined where nothing that follows names the month: a bare number is then no day. */
const metMaandVan = (deel: Deel, volgende: Deel): Deel | undefined => {
  if (!zonderMaand(deel)) return deel;
  const { onderdeel } = volgende;
  if (onderdeel.precisie !== 'DAG' || deel.onderdeel.precisie !== 'DAG') return undefined;
  const { weekdag: _weekdag, ...deelt } = onderdeel;
  return { ...deel, onderdeel: { ...deelt, ...deel.onderdeel } };
};

/** Numbers at the end that no month follows are no days: '9 april, 12 deelnemers'. */
const zonderStaart = ({ delen, voegen }: Reeks): Reeks => {
  const aantal = delen.findLastIndex((deel) => !zonderMaand(deel)) + 1;
  return { delen: delen.slice(0, aantal), voegen: voegen.slice(0, Math.max(aantal - 1, 0)) };
};

/** The 6 of '6 en 20 oktober' is in October; undefined where a bare number has no day after it. */
const metMaanden = (delen: readonly Deel[]): readonly [Deel, ...Deel[]] | undefined => {
  const laatste = delen.at(-1);
  if (!laatste) return undefined;
  const alle: [Deel, ...Deel[]] = [laatste];
  for (const deel of delen.slice(0, -1).reverse()) {
    const ingevuld = metMaandVan(deel, alle[0]);
    if (!ingevuld) return undefined;
    alle.unshift(ingevuld);
  }
  return alle;
};

/** 'zaal 3, 9 april' is no list of two days: one with bare numbers ends in 'en'. */
const isLosseOpsomming = ({ delen, voegen }: Reeks): boolean =>
  voegen.length > 0 &&
  delen.some(zonderMaand) &&
  voegen.every(({ verband }) => verband === 'komma');

const isBereik = ({ voegen }: Pick<Reeks, 'voegen'>): boolean =>
  voegen.length === 1 && voegen[0]?.verband === 'bereik';

/** 'tussen' asks for two; in prose 'van' belongs to the sentence unless it opens a range. */
const isLeesbaar = (tekst: Tekst, reeks: Reeks, aanhef: Aanhef): boolean =>
  !(aanhef === 'TUSSEN' && !isBereik(reeks)) && !(tekst.proza && isLosseOpsomming(reeks));

/** '2019 - heden', 'van 2019 tot nu': it goes on. */
const totNu = (tekst: Tekst, reeks: Reeks): number | undefined => {
  const [enige] = reeks.delen;
  if (tekst.proza || reeks.delen.length !== 1 || !enige) return undefined;
  const voeg = leesVoeg(tekst, enige.van, enige.tot);
  if (voeg?.waarde.verband !== 'bereik') return undefined;
  return isWoord(tekst, voeg.volgende, 'heden', 'nu') ? voeg.volgende + 1 : undefined;
};

const hoortAanhefErbij = (aanhef: Aanhef, reeks: Reeks): boolean =>
  aanhef === 'IN_DE_LOOP_VAN' || (aanhef !== 'GEEN' && isBereik(reeks));

/** The expression that starts at token `i`, or undefined where there is none. */
export const ontleed = (tekst: Tekst, i: number): Ontleding | undefined => {
  const { aanhef, begin } = leesAanhef(tekst, i);
  const eerste = leesDeel(tekst, begin);
  if (!eerste) return undefined;
  const reeks = zonderStaart(leesReeks(tekst, eerste, aanhef === 'TUSSEN'));
  const delen = isLeesbaar(tekst, reeks, aanhef) ? metMaanden(reeks.delen) : undefined;
  if (!delen) return undefined;
  const van = hoortAanhefErbij(aanhef, reeks) ? i : eerste.van;
  const { tot } = reeks.delen.at(-1) ?? eerste;
  const ontleding: Ontleding = { delen, voegen: reeks.voegen, aanhef, van, tot };
  const heden = totNu(tekst, reeks);
  return heden === undefined ? ontleding : { ...ontleding, aanhef: 'SINDS', tot: heden };
};

/** True where nothing but closing signs stands from token `i` on. */
export const isEinde = (tekst: Tekst, i: number): boolean =>
  tekst.tokens.slice(i).every((_, k) => isTeken(tekst, i + k, '.', ',', ';', ':', ')'));
