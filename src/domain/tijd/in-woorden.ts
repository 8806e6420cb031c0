/** Single indications in words: '9 april 2022', 'september', 'Q1', 'derde kwartaal', 'zomer van 2022', 'begin 2020'. */
import type { Onderdeel } from './onderdeel.js';
import { leesNumeriek } from './numeriek.js';
import { alsJaar, isTeken, isWoord, losGetal, type Gelezen, type Tekst } from './tokens.js';
import { isLidwoord, isWeekdag, maandVan, maandVoluit, rangVan, seizoenVan } from './woorden.js';

type Lezer = (tekst: Tekst, i: number) => Gelezen<Onderdeel> | undefined;

/** The position after 'de', 'het', `'t`, … where they stand there. */
export const naLidwoord = (tekst: Tekst, i: number): number => {
  const k = isTeken(tekst, i, "'") && isWoord(tekst, i + 1, 't') ? i + 1 : i;
  const woord = tekst.tokens[k];
  return woord?.soort === 'woord' && isLidwoord(woord.waarde) ? k + 1 : i;
};

const geschrevenJaar = (tekst: Tekst, i: number): number | undefined => {
  const getal = losGetal(tekst, i);
  return getal && !getal.rang ? alsJaar(getal.waarde) : undefined;
};

/** 'van 2022', 'van het jaar 2022', '2022': the year that may follow a month or a season. */
const metJaar = (tekst: Tekst, onderdeel: Onderdeel, i: number): Gelezen<Onderdeel> => {
  let k = isTeken(tekst, i, ',') ? i + 1 : i;
  if (isWoord(tekst, k, 'van', 'in')) k = naLidwoord(tekst, k + 1);
  if (isWoord(tekst, k, 'jaar')) k += 1;
  const jaar = geschrevenJaar(tekst, k);
  return jaar === undefined
    ? { waarde: onderdeel, volgende: i }
    : { waarde: { ...onderdeel, jaar }, volgende: k + 1 };
};

const leesDag: Lezer = (tekst, i) => {
  const eerste = tekst.tokens[i];
  if (eerste?.soort === 'woord' && isWeekdag(eerste.waarde)) {
    const k = isTeken(tekst, i + 1, '.', ',') ? i + 2 : i + 1;
    return leesDag(tekst, k) ?? leesNumeriek(tekst, k);
  }
  const getal = losGetal(tekst, i);
  if (!getal || getal.waarde.length > 2 || Number(getal.waarde) < 1 || Number(getal.waarde) > 31)
    return undefined;
  let k = isTeken(tekst, i + 1, '.') ? i + 2 : i + 1;
  const maand = maandVan(tekst.tokens[k]?.waarde ?? '');
  if (maand === undefined) return undefined;
  if (maandVoluit(tekst.tokens[k]?.waarde ?? '') === undefined && isTeken(tekst, k + 1, '.'))
    k += 1;
  const dag = { precisie: 'DAG' as const, dag: Number(getal.waarde), maand };
  const kort = losGetal(tekst, k + 1);
  // '9 april 22' is written in forms; in prose the 22 may count something.
  if (!tekst.proza && kort?.waarde.length === 2 && !tekst.tokens[k + 2])
    return { waarde: { ...dag, jaar: 2000 + Number(kort.waarde) }, volgende: k + 2 };
  return metJaar(tekst, dag, k + 1);
};

const leesMaand: Lezer = (tekst, i) => {
  const k = isWoord(tekst, i, 'maand') ? i + 1 : i;
  const woord = tekst.tokens[k]?.waarde ?? '';
  const maand = maandVan(woord);
  if (maand === undefined) return undefined;
  const volgende = maandVoluit(woord) === undefined && isTeken(tekst, k + 1, '.') ? k + 2 : k + 1;
  const gelezen = metJaar(tekst, { precisie: 'MAAND', maand }, volgende);
  // 'Jan' and 'Nov' in prose are also names.
  const afgekort = maandVoluit(woord) === undefined;
  return tekst.proza && afgekort && gelezen.waarde.jaar === undefined ? undefined : gelezen;
};

const leesSeizoen: Lezer = (tekst, i) => {
  const seizoen = seizoenVan(tekst.tokens[i]?.waarde ?? '');
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
  const woord = tekst.tokens[i]?.waarde ?? '';
  if (isWoord(tekst, i + 1, 'jaar', 'werkjaar') && Object.hasOwn(RELATIEVE_JAREN, woord))
    return {
      waarde: { precisie: 'JAAR', verschuiving: RELATIEVE_JAREN[woord] ?? 0 },
      volgende: i + 2,
    };
  const k = isWoord(tekst, i, 'jaar', 'werkjaar') ? i + 1 : i;
  const jaar = geschrevenJaar(tekst, k);
  return jaar === undefined ? undefined : { waarde: { precisie: 'JAAR', jaar }, volgende: k + 1 };
};

/** 'begin 2020' has bounds of its own; 'begin mei' can be any day of May. */
const leesBeginOfEind: Lezer = (tekst, i) => {
  const begin = isWoord(tekst, i, 'begin');
  const eind = isWoord(tekst, i, 'eind', 'einde');
  if (!begin && !eind && !isWoord(tekst, i, 'midden', 'half', 'medio')) return undefined;
  const k = naLidwoord(tekst, isWoord(tekst, i + 1, 'van') ? i + 2 : i + 1);
  const binnen =
    leesMaand(tekst, k) ?? leesSeizoen(tekst, k) ?? leesJaar(tekst, k - 1) ?? leesJaar(tekst, k);
  if (binnen?.waarde.precisie !== 'JAAR' || (!begin && !eind)) return binnen;
  const { jaar, verschuiving } = binnen.waarde;
  const precisie = begin ? 'BEGIN_JAAR' : 'EIND_JAAR';
  const waarde: Onderdeel = {
    precisie,
    ...(jaar !== undefined && { jaar }),
    ...(verschuiving !== undefined && { verschuiving }),
  };
  return { waarde, volgende: binnen.volgende };
};

const kwartaal = (van: number, tot = van): Onderdeel => ({ precisie: 'KWARTAAL', van, tot });

const vierde = (tekst: Tekst, i: number): number | undefined => {
  const getal = losGetal(tekst, i)?.waarde ?? '';
  return /^[1-4]$/.test(getal) ? Number(getal) : undefined;
};

/** 'Q1', 'Q1&2', 'Q1-Q2', 'Q3 2022', '2022-Q1'. */
const leesQ: Lezer = (tekst, i) => {
  const vooraf = geschrevenJaar(tekst, i);
  const q = vooraf === undefined ? i : isTeken(tekst, i + 1, '-') ? i + 2 : i + 1;
  const cijfer = tekst.tokens[q + 1];
  if (!isWoord(tekst, q, 'q', 'k') || !cijfer?.vast || !/^[1-4]$/.test(cijfer.waarde))
    return undefined;
  if (tekst.tokens[q + 2]?.vast && tekst.tokens[q + 2]?.soort === 'woord') return undefined;
  const nummer = Number(cijfer.waarde);
  const tweede = isTeken(tekst, q + 2, '&', '/', '-', '+') ? vierde(tekst, q + 3) : undefined;
  const [waarde, na] =
    tweede !== undefined && tweede > nummer
      ? [kwartaal(nummer, tweede), q + 4]
      : [kwartaal(nummer), q + 2];
  if (vooraf !== undefined) return { waarde: { ...waarde, jaar: vooraf }, volgende: na };
  const slash = isTeken(tekst, na, '/') && geschrevenJaar({ ...tekst }, na + 1) !== undefined;
  return metJaar(tekst, waarde, slash ? na + 1 : na);
};

/** 'derde kwartaal van 2022', '1e en 2e kwartaal', 'eerste helft van 2022', 'kwartaal 3'. */
const leesKwartaal: Lezer = (tekst, i) => {
  const rang = (k: number): number | undefined => {
    const token = tekst.tokens[k];
    if (token?.soort === 'getal' && token.rang && /^[1-4]$/.test(token.waarde))
      return Number(token.waarde);
    return rangVan(token?.waarde ?? '');
  };
  if (isWoord(tekst, i, 'kwartaal')) {
    const nummer = vierde(tekst, i + 1);
    return nummer === undefined ? undefined : metJaar(tekst, kwartaal(nummer), i + 2);
  }
  const van = rang(i);
  if (van === undefined) return undefined;
  const k =
    isWoord(tekst, i + 1, 'en') || isTeken(tekst, i + 1, '&') ? naLidwoord(tekst, i + 2) : i;
  const tot = rang(k);
  if (isWoord(tekst, k + 1, 'kwartaal', 'kwartalen') && tot !== undefined && tot >= van)
    return metJaar(tekst, kwartaal(van, tot), k + 2);
  const helft = isWoord(tekst, i + 1, 'helft', 'jaarhelft', 'semester');
  if (!helft || van > 2) return undefined;
  const gelezen = metJaar(tekst, kwartaal(van * 2 - 1, van * 2), i + 2);
  const vanEenJaar = gelezen.waarde.jaar !== undefined || !isWoord(tekst, i + 1, 'helft');
  return vanEenJaar ? gelezen : undefined;
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
