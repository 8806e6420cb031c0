/** Quarters and half years: 'Q1&2', '2022-Q1', 'derde kwartaal van 2022', 'eerste helft van 2022'. */
import { geschrevenJaar, metJaar, naLidwoord, type Lezer } from './jaar.js';
import type { Onderdeel } from './onderdeel.js';
import { isTeken, isWoord, losGetal, vastOp, woordOp, type Tekst } from './tokens.js';
import { rangVan } from './woorden.js';

const kwartaal = (van: number, tot = van): Onderdeel => ({ precisie: 'KWARTAAL', van, tot });

const alsVierde = (cijfers = ''): number | undefined =>
  /^[1-4]$/.test(cijfers) ? Number(cijfers) : undefined;

/** The number of 'Q3' at `i`. */
const nummerVanQ = (tekst: Tekst, i: number): number | undefined =>
  isWoord(tekst, i, 'q', 'k') && vastOp(tekst, i + 2)?.soort !== 'woord'
    ? alsVierde(vastOp(tekst, i + 1)?.waarde)
    : undefined;

/** 'Q1' or 'Q1&2'. */
const leesQs: Lezer = (tekst, i) => {
  const van = nummerVanQ(tekst, i);
  if (van === undefined) return undefined;
  const samen = isTeken(tekst, i + 2, '&', '/', '-', '+');
  const tot = samen ? alsVierde(losGetal(tekst, i + 3)?.waarde) : undefined;
  return tot !== undefined && tot > van
    ? { waarde: kwartaal(van, tot), volgende: i + 4 }
    : { waarde: kwartaal(van), volgende: i + 2 };
};

/** 'Q1', 'Q1&2', 'Q3 2022', 'Q3/2022', '2022-Q1'. */
export const leesQ: Lezer = (tekst, i) => {
  const jaar = geschrevenJaar(tekst, i);
  if (jaar !== undefined) {
    const q = leesQs(tekst, isTeken(tekst, i + 1, '-') ? i + 2 : i + 1);
    return q && { ...q, waarde: { ...q.waarde, jaar } };
  }
  const q = leesQs(tekst, i);
  if (!q) return undefined;
  const slash =
    isTeken(tekst, q.volgende, '/') && geschrevenJaar(tekst, q.volgende + 1) !== undefined;
  return metJaar(tekst, q.waarde, slash ? q.volgende + 1 : q.volgende);
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
  const gelezen = metJaar(tekst, kwartaal(rang * 2 - 1, rang * 2), i + 2);
  return helft && gelezen.waarde.jaar === undefined ? undefined : gelezen;
};

/** 'derde kwartaal van 2022', '1e en 2e kwartaal', 'eerste helft van 2022', 'kwartaal 3'. */
export const leesKwartaal: Lezer = (tekst, i) => {
  if (isWoord(tekst, i, 'kwartaal')) {
    const nummer = alsVierde(losGetal(tekst, i + 1)?.waarde);
    return nummer === undefined ? undefined : metJaar(tekst, kwartaal(nummer), i + 2);
  }
  const van = rangOp(tekst, i);
  if (van === undefined) return undefined;
  const tweede = isWoord(tekst, i + 1, 'en') || isTeken(tekst, i + 1, '&');
  const k = tweede ? naLidwoord(tekst, i + 2) : i;
  const tot = rangOp(tekst, k) ?? 0;
  return isWoord(tekst, k + 1, 'kwartaal', 'kwartalen') && tot >= van
    ? metJaar(tekst, kwartaal(van, tot), k + 2)
    : leesHelft(tekst, i);
};
