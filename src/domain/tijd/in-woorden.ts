/** Single indications in words: '9 april 2022', 'half mei', 'september', 'zomer van 2022', 'begin 2020'. */
import type { EnkelePrecisie } from '../tijdsaanduiding.js';
import { geschrevenJaar, metJaar, naLidwoord, uitTweeCijfers, type Lezer } from './jaar.js';
import { leesKwartaal, leesQ } from './kwartaal.js';
import { leesNumeriek } from './numeriek.js';
import type { Onderdeel } from './onderdeel.js';
import { jaarMetAchtervoegsel, leesRelatief } from './relatief.js';
import { isTeken, isWoord, losGetal, woordOp, type Gelezen, type Tekst } from './tokens.js';
import { leesSchooljaar, leesWeek, leesWeekMet } from './week.js';
import { maandVan, maandVoluit, seizoenVan, weekdagMetNaam, weekdagVoluit } from './woorden.js';

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

const leesDag: Lezer = (tekst, i) => {
  const weekdag = leesWeekdag(tekst, i);
  const k = weekdag?.volgende ?? i;
  const gelezen = leesDagEnMaand(tekst, k) ?? leesNumeriek(tekst, k);
  if (!weekdag || gelezen?.waarde.precisie !== 'DAG') return weekdag ? undefined : gelezen;
  return weekdag.waarde === undefined
    ? gelezen
    : { ...gelezen, waarde: { ...gelezen.waarde, weekdag: weekdag.waarde } };
};

const leesMaand: Lezer = (tekst, i) => {
  const naam = leesMaandnaam(tekst, isWoord(tekst, i, 'maand') ? i + 1 : i);
  if (!naam) return undefined;
  const gelezen = metJaar(tekst, { precisie: 'MAAND', maand: naam.maand }, naam.volgende);
  // 'Jan' and 'Nov' in prose are also names.
  const misschienEenNaam = tekst.proza && !naam.voluit && gelezen.waarde.jaar === undefined;
  return misschienEenNaam ? undefined : gelezen;
};

const leesSeizoen: Lezer = (tekst, i) => {
  const seizoen = seizoenVan(woordOp(tekst, i));
  if (!seizoen) return undefined;
  const gelezen = metJaar(tekst, { precisie: 'SEIZOEN', seizoen }, i + 1);
  const k = gelezen.volgende;
  const loopt = seizoen === 'winter' && isTeken(tekst, k, '-', '/');
  const volgend = loopt ? geschrevenJaar(tekst, k + 1) : undefined;
  return volgend && volgend.waarde - 1 === gelezen.waarde.jaar
    ? { ...gelezen, volgende: volgend.volgende }
    : gelezen;
};

const leesJaar: Lezer = (tekst, i) => {
  const k = isWoord(tekst, i, 'jaar', 'werkjaar') ? i + 1 : i;
  const jaar = geschrevenJaar(tekst, k);
  return jaar && { ...jaar, waarde: { precisie: 'JAAR', jaar: jaar.waarde } };
};

/** The 'jaar' of 'eind van het jaar'. */
const hetJaar: Lezer = (tekst, i) =>
  isWoord(tekst, i, 'jaar') ? { waarde: { precisie: 'JAAR' }, volgende: i + 1 } : undefined;

type Stuk = 'BEGIN' | 'MIDDEN' | 'EIND';

const STUKKEN: Record<string, Stuk> = {
  begin: 'BEGIN',
  eind: 'EIND',
  einde: 'EIND',
  midden: 'MIDDEN',
  mid: 'MIDDEN',
  half: 'MIDDEN',
  medio: 'MIDDEN',
};

const vanStuk = (stuk: Stuk, gelezen: Gelezen<Onderdeel> | undefined): ReturnType<Lezer> => {
  const precisie = gelezen?.waarde.precisie;
  if (!gelezen || (precisie !== 'MAAND' && precisie !== 'JAAR')) return undefined;
  const waarde = { ...gelezen.waarde, precisie: `${stuk}_${precisie}` satisfies EnkelePrecisie };
  return { ...gelezen, waarde: waarde as Onderdeel };
};

/** 'begin 2020', 'half mei', 'eind van het jaar'; 'eind van de zomer' has no bounds that we know. */
const leesStuk: Lezer = (tekst, i) => {
  const woord = woordOp(tekst, i);
  const stuk = Object.hasOwn(STUKKEN, woord) ? STUKKEN[woord] : undefined;
  if (!stuk) return undefined;
  const vanaf = isWoord(tekst, i + 1, 'van') || isTeken(tekst, i + 1, '-') ? i + 2 : i + 1;
  for (const k of new Set([vanaf, naLidwoord(tekst, vanaf)])) {
    const geheel =
      leesRelatief(tekst, k) ?? leesJaar(tekst, k) ?? leesMaand(tekst, k) ?? hetJaar(tekst, k);
    const gelezen = vanStuk(stuk, geheel);
    if (gelezen) return gelezen;
  }
  return undefined;
};

const LEZERS: readonly Lezer[] = [
  leesQ,
  leesWeek,
  (tekst, i) => leesWeekMet(tekst, i, leesDag),
  leesDag,
  leesStuk,
  leesRelatief,
  leesKwartaal,
  leesSchooljaar,
  leesSeizoen,
  leesMaand,
  leesJaar,
];

const leesEerste: Lezer = (tekst, i) => {
  for (const lees of LEZERS) {
    const gelezen = lees(tekst, i);
    if (gelezen) return gelezen;
  }
  return undefined;
};

/** The indication that starts at token `i`, without preposition or article; read once, however often it is asked. */
export const leesOnderdeel: Lezer = (tekst, i) => {
  if (tekst.gelezen.has(i)) return tekst.gelezen.get(i);
  const gelezen = leesEerste(tekst, i);
  tekst.gelezen.set(i, gelezen);
  return gelezen;
};
