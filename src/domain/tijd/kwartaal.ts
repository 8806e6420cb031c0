/** Quarters and half years: 'Q1', 'Q1&2', '2022-Q1', 'derde kwartaal van 2022', 'eerste helft van 2022'. */
import { geschrevenJaar, metJaar, naLidwoord, type Lezer } from './jaar.js';
import type { Onderdeel } from './onderdeel.js';
import {
  cijfersOp,
  isTeken,
  isWoord,
  vastOp,
  woordOp,
  type Gelezen,
  type Tekst,
} from './tokens.js';
import { losGetal } from './losse-getallen.js';
import { maandVan, rangVan } from './woorden.js';

const kwartaal = (rang: number): Onderdeel => ({ precisie: 'KWARTAAL', rang });

const alsVierde = (cijfers = ''): number | undefined =>
  /^[1-4]$/.test(cijfers) ? Number(cijfers) : undefined;

/** The number of 'Q3' at `i`. */
const nummerVanQ = (tekst: Tekst, i: number): number | undefined =>
  isWoord(tekst, i, 'q', 'k') && vastOp(tekst, i + 2)?.soort !== 'woord'
    ? alsVierde(vastOp(tekst, i + 1)?.waarde)
    : undefined;

const leesKaleQ = (tekst: Tekst, i: number): Gelezen<Onderdeel> | undefined => {
  const rang = nummerVanQ(tekst, i);
  return rang === undefined ? undefined : { waarde: kwartaal(rang), volgende: i + 2 };
};

/** 'Q1', 'Q3 2022', 'Q3/2022', '2022-Q1'. */
export const leesQ: Lezer = (tekst, i) => {
  const jaar = cijfersOp(tekst, i) ? geschrevenJaar(tekst, i) : undefined;
  if (jaar) {
    const q = leesKaleQ(
      tekst,
      isTeken(tekst, jaar.volgende, '-') ? jaar.volgende + 1 : jaar.volgende,
    );
    return q && { ...q, waarde: { ...q.waarde, jaar: jaar.waarde } };
  }
  const q = leesKaleQ(tekst, i);
  if (!q) return undefined;
  const slash = isTeken(tekst, q.volgende, '/') && geschrevenJaar(tekst, q.volgende + 1);
  return metJaar(tekst, q.waarde, slash ? q.volgende + 1 : q.volgende);
};

/** The 2 of 'Q1&2', after a quarter and a sign. */
export const leesVervolgQ: Lezer = (tekst, i) => {
  const rang = isTeken(tekst, i - 1, '&', '/', '-', '+')
    ? alsVierde(losGetal(tekst, i)?.waarde)
    : undefined;
  if (rang === undefined || maandVan(woordOp(tekst, i + 1)) !== undefined) return undefined;
  return metJaar(tekst, kwartaal(rang), i + 1);
};

/** 'derde' and '3e' rank; a bare 3 counts. */
const rangOp = (tekst: Tekst, i: number): number | undefined =>
  tekst.tokens[i]?.rang ? alsVierde(tekst.tokens[i].waarde) : rangVan(woordOp(tekst, i));

/** 'eerste helft' is a time only with its year; a semester needs none. */
const leesHelft: Lezer = (tekst, i) => {
  const rang = rangOp(tekst, i) ?? 0;
  const helft = isWoord(tekst, i + 1, 'helft');
  if ((!helft && !isWoord(tekst, i + 1, 'jaarhelft', 'semester')) || rang < 1 || rang > 2)
    return undefined;
  const gelezen = metJaar(tekst, { precisie: 'HALFJAAR', rang }, i + 2);
  return helft && gelezen.waarde.jaar === undefined ? undefined : gelezen;
};

/** Where the next ranking word stands after a join: the 'tweede' of 'eerste en tweede kwartaal'. */
const volgendeRang = (tekst: Tekst, i: number): number | undefined => {
  const k = isTeken(tekst, i, ',') && isWoord(tekst, i + 1, 'en') ? i + 1 : i;
  const voeg = isWoord(tekst, k, 'en', 'of', 'tot') || isTeken(tekst, k, '&', ',', '-', '/');
  const plek = voeg ? naLidwoord(tekst, k + 1) : k;
  return voeg && rangOp(tekst, plek) !== undefined ? plek : undefined;
};

/** 'eerste' may stand alone where the word itself follows later: 'eerste en tweede kwartaal'. */
const deeltKwartaal = (tekst: Tekst, i: number): boolean => {
  let plek = volgendeRang(tekst, i + 1);
  for (let keer = 0; plek !== undefined && keer < 3; keer += 1) {
    if (isWoord(tekst, plek + 1, 'kwartaal', 'kwartalen')) return true;
    plek = volgendeRang(tekst, plek + 1);
  }
  return false;
};

/** 'derde kwartaal van 2022', '1e en 2e kwartaal', 'eerste helft van 2022', 'kwartaal 3'. */
export const leesKwartaal: Lezer = (tekst, i) => {
  if (isWoord(tekst, i, 'kwartaal')) {
    const nummer = alsVierde(losGetal(tekst, i + 1)?.waarde);
    return nummer === undefined ? undefined : metJaar(tekst, kwartaal(nummer), i + 2);
  }
  const rang = rangOp(tekst, i);
  if (rang === undefined) return undefined;
  if (isWoord(tekst, i + 1, 'kwartaal', 'kwartalen')) return metJaar(tekst, kwartaal(rang), i + 2);
  return deeltKwartaal(tekst, i)
    ? { waarde: kwartaal(rang), volgende: i + 1 }
    : leesHelft(tekst, i);
};
