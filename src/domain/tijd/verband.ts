/** What joins two indications of time: 'en', 'of', or the 'tot' of a range. */
import { isTeken, isWoord, type Gelezen, type Tekst } from './tokens.js';

export type Verband = 'en' | 'of' | 'bereik';

export interface Voeg {
  /** A comma leaves open whether it is 'en' or 'of'. */
  verband: Verband | 'komma';
  /** '-', '/', …: a sign sticks to what it stands between. */
  teken: boolean;
}

/** 't/m' and 't.e.m.' are cut into signs and letters. */
const naTotEnMet = (tekst: Tekst, i: number): number | undefined => {
  if (isWoord(tekst, i, 'tem', 'tm')) return i + 1;
  if (!isWoord(tekst, i, 't')) return undefined;
  if (isTeken(tekst, i + 1, '/') && isWoord(tekst, i + 2, 'm')) return i + 3;
  const kort = isTeken(tekst, i + 1, '.') && isWoord(tekst, i + 2, 'e');
  if (!kort || !isWoord(tekst, i + 4, 'm')) return undefined;
  return isTeken(tekst, i + 5, '.') ? i + 6 : i + 5;
};

/** The place behind 'tot', 'tot en met', 't/m'. */
export const naTot = (tekst: Tekst, i: number): number | undefined => {
  if (!isWoord(tekst, i, 'tot')) return naTotEnMet(tekst, i);
  return isWoord(tekst, i + 1, 'en') && isWoord(tekst, i + 2, 'met') ? i + 3 : i + 1;
};

/** '2022-04-09/2022-05-01': the sign of a span between two that start with a year in four digits. */
const isIsoBereik = (tekst: Tekst, begin: number, i: number): boolean =>
  isTeken(tekst, i, '/') &&
  [begin, i + 1].every((plek) => /^\d{4}$/.test(tekst.tokens[plek]?.waarde ?? ''));

const leesKomma = (tekst: Tekst, i: number): Gelezen<Voeg> => {
  const of = isWoord(tekst, i + 1, 'of');
  if (!of && !isWoord(tekst, i + 1, 'en'))
    return { waarde: { verband: 'komma', teken: false }, volgende: i + 1 };
  return { waarde: { verband: of ? 'of' : 'en', teken: false }, volgende: i + 2 };
};

/**
 * The join at token `i` and where the next indication starts, its preposition included.
 * @param begin where the indication before it starts
 */
export const leesVoeg = (tekst: Tekst, begin: number, i: number): Gelezen<Voeg> | undefined => {
  const streep = isTeken(tekst, i, '-');
  if (streep || isIsoBereik(tekst, begin, i))
    return { waarde: { verband: 'bereik', teken: true }, volgende: i + 1 };
  const naBereik = naTot(tekst, i);
  if (naBereik !== undefined)
    return { waarde: { verband: 'bereik', teken: false }, volgende: naBereik };
  if (isTeken(tekst, i, ',', ';')) return leesKomma(tekst, i);
  if (isTeken(tekst, i, '&', '+', '/'))
    return { waarde: { verband: 'en', teken: true }, volgende: i + 1 };
  if (isWoord(tekst, i, 'of')) return { waarde: { verband: 'of', teken: false }, volgende: i + 1 };
  return isWoord(tekst, i, 'en', 'alsook')
    ? { waarde: { verband: 'en', teken: false }, volgende: i + 1 }
    : undefined;
};
