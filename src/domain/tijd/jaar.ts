/** The year beside an indication, and the small words before it. */
import type { Onderdeel } from './onderdeel.js';
import { alsJaar, isTeken, isWoord, losGetal, type Gelezen, type Tekst } from './tokens.js';
import { isLidwoord } from './woorden.js';

/** Reads the indication that starts at token `i`. */
export type Lezer = (tekst: Tekst, i: number) => Gelezen<Onderdeel> | undefined;

/** The position after 'de', 'het', `'t`, … where they stand there. */
export const naLidwoord = (tekst: Tekst, i: number): number => {
  const k = isTeken(tekst, i, "'") && isWoord(tekst, i + 1, 't') ? i + 1 : i;
  const woord = tekst.tokens[k];
  return woord?.soort === 'woord' && isLidwoord(woord.waarde) ? k + 1 : i;
};

/** A year in four digits that stands on its own. */
export const geschrevenJaar = (tekst: Tekst, i: number): number | undefined => {
  const getal = losGetal(tekst, i);
  return getal && !getal.rang ? alsJaar(getal.waarde) : undefined;
};

/** 'van 2022', 'van het jaar 2022', '2022': the year that may follow a month or a season. */
export const metJaar = (tekst: Tekst, onderdeel: Onderdeel, i: number): Gelezen<Onderdeel> => {
  let k = isTeken(tekst, i, ',') ? i + 1 : i;
  if (isWoord(tekst, k, 'van', 'in')) k = naLidwoord(tekst, k + 1);
  if (isWoord(tekst, k, 'jaar')) k += 1;
  const jaar = geschrevenJaar(tekst, k);
  return jaar === undefined
    ? { waarde: onderdeel, volgende: i }
    : { waarde: { ...onderdeel, jaar }, volgende: k + 1 };
};
