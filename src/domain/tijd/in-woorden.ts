/** Single indications in words: '9 april 2022', 'september', 'Q1', 'derde kwartaal', 'zomer van 2022', 'begin 2020'. */
import type { Onderdeel } from './onderdeel.js';
import { geschrevenJaar, metJaar, naLidwoord, type Lezer } from './jaar.js';
import { leesKwartaal, leesQ } from './kwartaal.js';
import { leesNumeriek } from './numeriek.js';
import { isTeken, isWoord, losGetal, woordOp, type Tekst } from './tokens.js';
import { isWeekdag, maandVan, maandVoluit, seizoenVan } from './woorden.js';

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

/** The number of a day that could exist: 1–31. */
export const dagnummerOp = (tekst: Tekst, i: number): number | undefined => {
  const cijfers = losGetal(tekst, i)?.waarde ?? '';
  const dag = Number(cijfers);
  return cijfers.length <= 2 && dag >= 1 && dag <= 31 ? dag : undefined;
};

/** '9 april 22' is written in forms; in prose the 22 may count something. */
const kortJaar = (tekst: Tekst, i: number): number | undefined => {
  const cijfers = tekst.proza || tekst.tokens[i + 1] ? '' : losGetal(tekst, i)?.waarde;
  return cijfers?.length === 2 ? 2000 + Number(cijfers) : undefined;
};

const leesDag: Lezer = (tekst, i) => {
  if (isWeekdag(woordOp(tekst, i))) {
    const k = isTeken(tekst, i + 1, '.', ',') ? i + 2 : i + 1;
    return leesDag(tekst, k) ?? leesNumeriek(tekst, k);
  }
  const dag = dagnummerOp(tekst, i);
  const naam = leesMaandnaam(tekst, isTeken(tekst, i + 1, '.') ? i + 2 : i + 1);
  if (dag === undefined || !naam) return undefined;
  const gelezen = { precisie: 'DAG' as const, dag, maand: naam.maand };
  const jaar = kortJaar(tekst, naam.volgende);
  return jaar === undefined
    ? metJaar(tekst, gelezen, naam.volgende)
    : { waarde: { ...gelezen, jaar }, volgende: naam.volgende + 1 };
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
  return volgend !== undefined && volgend - 1 === gelezen.waarde.jaar
    ? { ...gelezen, volgende: k + 2 }
    : gelezen;
};

const RELATIEVE_JAREN: Record<string, number> = { dit: 0, vorig: -1, volgend: 1, komend: 1 };

const leesJaar: Lezer = (tekst, i) => {
  const woord = woordOp(tekst, i);
  if (isWoord(tekst, i + 1, 'jaar', 'werkjaar') && Object.hasOwn(RELATIEVE_JAREN, woord))
    return {
      waarde: { precisie: 'JAAR', verschuiving: RELATIEVE_JAREN[woord] ?? 0 },
      volgende: i + 2,
    };
  const k = isWoord(tekst, i, 'jaar', 'werkjaar') ? i + 1 : i;
  const jaar = geschrevenJaar(tekst, k);
  return jaar === undefined ? undefined : { waarde: { precisie: 'JAAR', jaar }, volgende: k + 1 };
};

/** The 'jaar' of 'eind van het jaar'. */
const hetJaar: Lezer = (tekst, i) =>
  isWoord(tekst, i, 'jaar')
    ? { waarde: { precisie: 'JAAR', verschuiving: 0 }, volgende: i + 1 }
    : undefined;

const JAARDELEN: Record<string, 'BEGIN_JAAR' | 'EIND_JAAR' | 'JAAR'> = {
  begin: 'BEGIN_JAAR',
  eind: 'EIND_JAAR',
  einde: 'EIND_JAAR',
  midden: 'JAAR',
  half: 'JAAR',
  medio: 'JAAR',
};

/** 'begin 2020' has bounds of its own; 'begin mei' can be any day of May. */
const leesBeginOfEind: Lezer = (tekst, i) => {
  const woord = woordOp(tekst, i);
  const precisie = Object.hasOwn(JAARDELEN, woord) ? JAARDELEN[woord] : undefined;
  if (!precisie) return undefined;
  const vanaf = isWoord(tekst, i + 1, 'van') ? i + 2 : i + 1;
  const k = naLidwoord(tekst, vanaf);
  const jaar = leesJaar(tekst, vanaf) ?? leesJaar(tekst, k) ?? hetJaar(tekst, k);
  if (jaar) return { ...jaar, waarde: { ...jaar.waarde, precisie } as Onderdeel };
  return leesMaand(tekst, k) ?? leesSeizoen(tekst, k);
};

const LEZERS: readonly Lezer[] = [
  leesQ,
  leesNumeriek,
  leesDag,
  leesBeginOfEind,
  leesKwartaal,
  leesSeizoen,
  leesMaand,
  leesJaar,
];

/** The indication that starts at token `i`, without preposition or article. */
export const leesOnderdeel: Lezer = (tekst, i) => {
  for (const lees of LEZERS) {
    const gelezen = lees(tekst, i);
    if (gelezen) return gelezen;
  }
  return undefined;
};
