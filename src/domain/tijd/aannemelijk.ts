/**
 * Whether something in running prose that has the shape of a time is meant as one.
 *
 * A written-out day speaks for itself; a month, a bare '3/4', '2020' or 'zomer' needs a word before it that goes with a time:
 * names of people, fractions, house numbers, postcodes and festivals look the same.
 */
import { isBegin, isPersoonsnaam, isPostcode, voorafgegaan } from './omgeving.js';
import type { Ontleding } from './ontleed.js';
import { isTeken, isWoord, type Tekst } from './tokens.js';
import { VOORZETSELS } from './voorzetsels.js';
import { dagen } from './aannemelijke-dag.js';

/** These go before a month whatever its first letter. */
const VOOR_EEN_MAAND =
  'in tijdens gedurende rond omstreeks sinds vanaf tot tegen tussen eind begin half'.split(' ');
const BIJ_EEN_MAAND = 'maand heel hele vorige volgende komende afgelopen'.split(' ');

const losseMaand = (tekst: Tekst, van: number, tot: number): boolean => {
  if (isPersoonsnaam(tekst, van, tot)) return false;
  if (voorafgegaan(tekst, van, VOOR_EEN_MAAND)) return true;
  const hoofd = tekst.tokens[van]?.hoofd === true;
  if (isBegin(tekst, van)) return !hoofd || isTeken(tekst, tot, ':', ',', '(', ')');
  return !hoofd && voorafgegaan(tekst, van, [...VOORZETSELS, ...BIJ_EEN_MAAND]);
};

const maand = (tekst: Tekst, { delen, van, tot, aanhef }: Ontleding): boolean => {
  const vast = delen.length > 1 || delen[0].onderdeel.jaar !== undefined;
  if (vast || aanhef === 'IN_DE_LOOP_VAN' || isWoord(tekst, van, 'maand')) return true;
  return losseMaand(tekst, van, tot);
};

/** 'de zomer van Herentals' is a name, and 'de zomer' without a preposition says no time. */
const seizoen = (tekst: Tekst, { delen, van, tot, aanhef }: Ontleding): boolean => {
  if (delen.some(({ onderdeel }) => onderdeel.jaar !== undefined)) return true;
  if (aanhef === 'IN_DE_LOOP_VAN') return true;
  if (isWoord(tekst, tot, 'van')) return false;
  const bepaald = isWoord(tekst, van - 1, 'dit', 'deze', 'komend', 'komende', 'afgelopen');
  return bepaald || van === 0 || voorafgegaan(tekst, van, VOORZETSELS);
};

const kaalJaar = (tekst: Tekst, { delen, van, tot, voegen }: Ontleding): boolean => {
  if (delen.length === 1 && isPostcode(tekst, van, tot)) return false;
  const rond = Number(delen[0].onderdeel.jaar) % 100 === 0;
  if (isTeken(tekst, van - 1, '(') && isTeken(tekst, tot, ')')) return true;
  if (isTeken(tekst, tot, ':') || (voegen[0]?.verband === 'bereik' && !rond)) return true;
  return voorafgegaan(tekst, van, rond ? ['in', 'sinds', 'vanaf', 'eind', 'begin'] : VOORZETSELS);
};

const jaar = (tekst: Tekst, ontleding: Ontleding): boolean =>
  ontleding.aanhef === 'IN_DE_LOOP_VAN' ||
  ontleding.delen.some(
    ({ onderdeel: { precisie, relatief } }) => precisie !== 'JAAR' || relatief,
  ) ||
  kaalJaar(tekst, ontleding);

/** True where the words around it allow the expression to be a time. */
export const isAannemelijk = (tekst: Tekst, ontleding: Ontleding): boolean => {
  switch (ontleding.delen[0].onderdeel.precisie) {
    case 'DAG':
      return dagen(tekst, ontleding);
    case 'MAAND':
      return maand(tekst, ontleding);
    case 'SEIZOEN':
      return seizoen(tekst, ontleding);
    case 'JAAR':
      return jaar(tekst, ontleding);
    default:
      return true;
  }
};
