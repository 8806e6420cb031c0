/** Weeks and school years: 'week 12', 'week 12 van 2022', '2022-W12', 'de week van 12 september', 'schooljaar 2021-2022'. */
import type { Dag } from '../dag.js';
import { getallenVanDag } from '../kalender.js';
import { geschrevenJaar, metJaar, naLidwoord, uitTweeCijfers, type Lezer } from './jaar.js';
import type { Onderdeel } from './onderdeel.js';
import { cijfersOp, isTeken, isWoord, vastOp, type Gelezen, type Tekst } from './tokens.js';
import { losGetal } from './losse-getallen.js';

const MEESTE_WEKEN = 53;

const weeknummer = (cijfers = ''): number | undefined => {
  const week = Number(cijfers);
  return cijfers.length <= 2 && week >= 1 && week <= MEESTE_WEKEN ? week : undefined;
};

const isoWeek: Lezer = (tekst, i) => {
  const jaar = cijfersOp(tekst, i) ? geschrevenJaar(tekst, i) : undefined;
  if (!jaar || !isTeken(tekst, i + 1, '-') || !isWoord(tekst, i + 2, 'w')) return undefined;
  const week = weeknummer(vastOp(tekst, i + 3)?.waarde);
  return week === undefined
    ? undefined
    : { waarde: { precisie: 'WEEK', week, jaar: jaar.waarde }, volgende: i + 4 };
};

/** The week of the day that `leesDag` finds behind 'week van'. */
export const leesWeekMet = (
  tekst: Tekst,
  i: number,
  leesDag: Lezer,
): Gelezen<Onderdeel> | undefined => {
  if (!isWoord(tekst, i, 'week') || !isWoord(tekst, i + 1, 'van')) return undefined;
  const dag = leesDag(tekst, naLidwoord(tekst, i + 2));
  if (dag?.waarde.precisie !== 'DAG') return undefined;
  const { dag: nummer, maand, jaar } = dag.waarde;
  if (maand === undefined) return undefined;
  const waarde = { precisie: 'WEEK_MET' as const, dag: nummer, maand };
  return { ...dag, waarde: jaar === undefined ? waarde : { ...waarde, jaar } };
};

export const leesWeek: Lezer = (tekst, i) => {
  if (!isWoord(tekst, i, 'week', 'weken', 'wk')) return isoWeek(tekst, i);
  const k = isTeken(tekst, i + 1, '.') ? i + 2 : i + 1;
  const week = weeknummer(losGetal(tekst, k)?.waarde);
  return week === undefined ? undefined : metJaar(tekst, { precisie: 'WEEK', week }, k + 1);
};

/** The 13 of 'week 12 en 13', after a week. */
export const leesVervolgWeek: Lezer = (tekst, i) => {
  const getal = losGetal(tekst, i);
  const week = getal?.rang ? undefined : weeknummer(getal?.waarde);
  const kaal = tekst.tokens[i + 1]?.soort !== 'woord' || isWoord(tekst, i + 1, 'en', 'of', 'van');
  return week === undefined || tekst.proza || !kaal
    ? undefined
    : metJaar(tekst, { precisie: 'WEEK', week }, i + 1);
};

/** The year in which a school year starts that a day lies in. */
export const beginVanSchooljaar = (dag: Dag): number => {
  const { jaar, maand } = getallenVanDag(dag);
  return maand >= 9 ? jaar : jaar - 1;
};

/** The '2022' of '2021-2022', in four digits, two, or with an apostrophe. */
const eindjaar = (tekst: Tekst, i: number): Gelezen<number> | undefined => {
  const voluit = geschrevenJaar(tekst, i);
  const kort = voluit ? undefined : uitTweeCijfers(losGetal(tekst, i)?.waarde ?? '');
  return voluit ?? (kort === undefined ? undefined : { waarde: kort, volgende: i + 1 });
};

export const leesSchooljaar: Lezer = (tekst, i) => {
  if (!isWoord(tekst, i, 'schooljaar')) return undefined;
  const begin = geschrevenJaar(tekst, i + 1);
  if (!begin) return undefined;
  const waarde = { precisie: 'SCHOOLJAAR' as const, jaar: begin.waarde };
  if (!isTeken(tekst, begin.volgende, '-', '/')) return { waarde, volgende: begin.volgende };
  const eind = eindjaar(tekst, begin.volgende + 1);
  return eind?.waarde === begin.waarde + 1 ? { waarde, volgende: eind.volgende } : undefined;
};
