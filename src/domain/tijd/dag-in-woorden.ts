/** A day or a month in words: '9 maart', 'maandag 3 mei', 'in mei'. */
import { geschrevenJaar, metJaar, uitTweeCijfers, type Lezer } from './jaar.js';
import { leesNumeriek } from './numeriek.js';
import type { Onderdeel } from './onderdeel.js';
import { jaarMetAchtervoegsel } from './relatief.js';
import { isTeken, isWoord, woordOp, type Gelezen, type Tekst } from './tokens.js';
import { losGetal } from './losse-getallen.js';
import { maandVan, maandVoluit, weekdagMetNaam, weekdagVoluit } from './woorden.js';

interface Maandnaam {
  maand: number;
  voluit: boolean;
  volgende: number;
}

/** A month's name; the dot of an abbreviation belongs to it. */
const leesMaandnaam = (tekst: Tekst, i: number): Maandnaam | undefined => {
  const woord = woordOp(tekst, i);
  const maand = maandVan(woord);
  if (maand === undefined) return undefined;
  const voluit = maandVoluit(woord) !== undefined;
  return { maand, voluit, volgende: !voluit && isTeken(tekst, i + 1, '.') ? i + 2 : i + 1 };
};

const MEESTE_DAGEN = 31;

/** The number of a day that could exist: 1–31. */
export const dagnummerOp = (tekst: Tekst, i: number): number | undefined => {
  const dag = tweeCijfers(tekst, i);
  return dag !== undefined && dag >= 1 && dag <= MEESTE_DAGEN ? dag : undefined;
};

/** Somebody who types '32 mei' is told that there is none; in prose it is no time. */
const tweeCijfers = (tekst: Tekst, i: number): number | undefined => {
  const cijfers = losGetal(tekst, i)?.waarde ?? '';
  return cijfers.length === 1 || cijfers.length === 2 ? Number(cijfers) : undefined;
};

/** '9 april 22' is written in forms; in prose the 22 may count something. */
const kortJaar = (tekst: Tekst, i: number): number | undefined =>
  tekst.proza || tekst.tokens[i + 1] ? undefined : uitTweeCijfers(losGetal(tekst, i)?.waarde ?? '');

/** Where the month's name may stand: behind '9', '9.', '9-' or '9 de'. */
const naDagnummer = (tekst: Tekst, i: number): number =>
  isTeken(tekst, i, '.', '-') || isWoord(tekst, i, 'ste', 'de', 'e') ? i + 1 : i;

const leesDagEnMaand: Lezer = (tekst, i) => {
  const dag = tekst.proza ? dagnummerOp(tekst, i) : tweeCijfers(tekst, i);
  const naam = leesMaandnaam(tekst, naDagnummer(tekst, i + 1));
  if (dag === undefined || !naam) return undefined;
  const gelezen: Onderdeel = { precisie: 'DAG', dag, maand: naam.maand };
  const na = naam.volgende;
  // '12-mei-2022'
  const aaneen = isTeken(tekst, i + 1, '-') && isTeken(tekst, na, '-');
  const vast = aaneen ? geschrevenJaar(tekst, na + 1) : undefined;
  if (vast) return { waarde: { ...gelezen, jaar: vast.waarde }, volgende: vast.volgende };
  const jaar = kortJaar(tekst, na);
  if (jaar !== undefined) return { waarde: { ...gelezen, jaar }, volgende: na + 1 };
  return jaarMetAchtervoegsel(tekst, na, gelezen) ?? metJaar(tekst, gelezen, na);
};

/** The weekday before a day; 'zo' and 'do' are other words in prose, and say nothing about the day there. */
const leesWeekdag = (tekst: Tekst, i: number): Gelezen<number | undefined> | undefined => {
  const woord = woordOp(tekst, i);
  const weekdag = weekdagMetNaam(woord);
  if (weekdag === undefined) return undefined;
  const zeker = !tekst.proza || weekdagVoluit(woord) !== undefined;
  return {
    waarde: zeker ? weekdag : undefined,
    volgende: isTeken(tekst, i + 1, '.', ',') ? i + 2 : i + 1,
  };
};

export const leesDag: Lezer = (tekst, i) => {
  const weekdag = leesWeekdag(tekst, i);
  const k = weekdag?.volgende ?? i;
  const gelezen = leesDagEnMaand(tekst, k) ?? leesNumeriek(tekst, k);
  if (!weekdag || gelezen?.waarde.precisie !== 'DAG') return weekdag ? undefined : gelezen;
  return weekdag.waarde === undefined
    ? gelezen
    : { ...gelezen, waarde: { ...gelezen.waarde, weekdag: weekdag.waarde } };
};

export const leesMaand: Lezer = (tekst, i) => {
  const naam = leesMaandnaam(tekst, isWoord(tekst, i, 'maand') ? i + 1 : i);
  if (!naam) return undefined;
  const gelezen = metJaar(tekst, { precisie: 'MAAND', maand: naam.maand }, naam.volgende);
  // 'Jan' and 'Nov' in prose are also names.
  const misschienEenNaam = tekst.proza && !naam.voluit && gelezen.waarde.jaar === undefined;
  return misschienEenNaam ? undefined : gelezen;
};
