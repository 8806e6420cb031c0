/** The year beside an indication, and the small words before it. */
import type { Onderdeel } from './onderdeel.js';
import { isTeken, isWoord, type Gelezen, type Tekst } from './tokens.js';
import { alsJaar, losGetal } from './losse-getallen.js';
import { isLidwoord } from './woorden.js';

/** Reads the indication that starts at token `i`. */
export type Lezer = (tekst: Tekst, i: number) => Gelezen<Onderdeel> | undefined;

/** The position after 'de', 'het', `'t`, … where they stand there. */
export const naLidwoord = (tekst: Tekst, i: number): number => {
  const k = isTeken(tekst, i, "'") && isWoord(tekst, i + 1, 't') ? i + 1 : i;
  const woord = tekst.tokens[k];
  return woord?.soort === 'woord' && isLidwoord(woord.waarde) ? k + 1 : i;
};

const EEUW = 2000;
/** '98 is of the century before. */
const LAATSTE_VAN_DEZE_EEUW = 60;

/** The year of two digits. */
export const uitTweeCijfers = (cijfers: string): number | undefined => {
  if (cijfers.length !== 2) return undefined;
  const jaar = Number(cijfers);
  return jaar > LAATSTE_VAN_DEZE_EEUW ? EEUW - 100 + jaar : EEUW + jaar;
};

/** A year on its own, in four digits or as '22. */
export const geschrevenJaar = (tekst: Tekst, i: number): Gelezen<number> | undefined => {
  const kort = isTeken(tekst, i, "'");
  const getal = losGetal(tekst, kort ? i + 1 : i);
  if (!getal || getal.rang || (kort && !getal.vast)) return undefined;
  const waarde = kort ? uitTweeCijfers(getal.waarde) : alsJaar(getal.waarde);
  return waarde === undefined ? undefined : { waarde, volgende: kort ? i + 2 : i + 1 };
};

/** 'van 2022', 'van het jaar 2022', '2022': the year that may follow a month or a season. */
export const metJaar = (tekst: Tekst, onderdeel: Onderdeel, i: number): Gelezen<Onderdeel> => {
  let k = isTeken(tekst, i, ',') ? i + 1 : i;
  if (isWoord(tekst, k, 'van', 'in')) k = naLidwoord(tekst, k + 1);
  if (isWoord(tekst, k, 'jaar')) k += 1;
  const jaar = geschrevenJaar(tekst, k);
  return jaar
    ? { waarde: { ...onderdeel, jaar: jaar.waarde }, volgende: jaar.volgende }
    : { waarde: onderdeel, volgende: i };
};
