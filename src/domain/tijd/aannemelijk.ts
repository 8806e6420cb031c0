/**
 * Whether something in running prose that has the shape of a time is meant as one.
 *
 * A written-out day speaks for itself; a month, a bare '3/4', '2020' or 'zomer' needs a word before it that goes with a time:
 * names of people, fractions, house numbers, postcodes and festivals look the same.
 */
import {
  isBegin,
  isPersoonsnaam,
  isPostcode,
  isScore,
  naStraat,
  voorafgegaan,
} from './omgeving.js';
import type { Deel, Ontleding } from './ontleed.js';
import { isTeken, isWoord, vastOp, type Tekst } from './tokens.js';
import { weekdagMetNaam } from './woorden.js';

const VOORZETSELS =
  'op in tijdens gedurende rond omstreeks circa ca sinds vanaf tot tegen voor na per van uit naar tussen eind begin midden half werkjaar jaar jaarverslag jaarplan'.split(
    ' ',
  );

/** These go before a month whatever its first letter. */
const VOOR_EEN_MAAND =
  'in tijdens gedurende rond omstreeks sinds vanaf tot tegen tussen eind begin half'.split(' ');
const BIJ_EEN_MAAND = 'maand heel hele vorige volgende komende afgelopen'.split(' ');

/** A word that only goes before a day. */
const VOOR_EEN_DAG = ['op', 'tot', 'vanaf', 'sinds', 'tegen', 'datum'];

/** A house number, a score or a dial code before a bare number. */
const GEEN_DATUM =
  'nr nummer bus score cijfer tel pagina p hoofdstuk lokaal kamer zaal blok versie artikel'.split(
    ' ',
  );

const isNumeriekeDag = (tekst: Tekst, { onderdeel, van, tot }: Deel): boolean =>
  onderdeel.precisie === 'DAG' && isTeken(tekst, van + 1, '/') && tot === van + 3;

/** '3/4', '1/2' and '24/7' are read as numbers unless something says that they are days. */
const kanBreukZijn = (tekst: Tekst, { van }: Deel): boolean => {
  const [teller, noemer] = [
    Number(tekst.tokens[van]?.waarde),
    Number(tekst.tokens[van + 2]?.waarde),
  ];
  return teller < noemer || (teller === 24 && noemer === 7) || teller === noemer;
};

/** '03/12 34 56' goes on as a telephone number does. */
const gaatVerderInCijfers = ({ tokens }: Tekst, tot: number): boolean =>
  tokens[tot]?.soort === 'getal' && tokens[tot]?.waarde.length === 2;

/** What stands before a bare '12/3' that is a day: a preposition, a weekday, or nothing but the start of its clause. */
const staatAlsDag = (tekst: Tekst, van: number): boolean =>
  isBegin(tekst, van) ||
  isBegin(tekst, van - 1) ||
  isTeken(tekst, van - 1, ',', '/') ||
  weekdagMetNaam(tekst.tokens[van - 1]?.waarde ?? '') !== undefined ||
  voorafgegaan(tekst, van, [...VOORZETSELS, 'datum', 'en', 'dd']);

const kaleDagen = (tekst: Tekst, { delen, van, tot }: Ontleding): boolean => {
  if (gaatVerderInCijfers(tekst, tot) || isWoord(tekst, van - 1, ...GEEN_DATUM)) return false;
  if (naStraat(tekst, van) || isScore(tekst, van, tot)) return false;
  const breuken = delen.every((deel) => kanBreukZijn(tekst, deel));
  if (breuken) return voorafgegaan(tekst, van, VOOR_EEN_DAG);
  return delen.length > 1 || staatAlsDag(tekst, van);
};

/** '1 mei-viering' is the name of something. */
const isDeelVanWoord = (tekst: Tekst, { delen, tot }: Ontleding): boolean =>
  delen.length === 1 &&
  vastOp(tekst, tot)?.waarde === '-' &&
  vastOp(tekst, tot + 1)?.soort === 'woord';

const dagen = (tekst: Tekst, ontleding: Ontleding): boolean =>
  ontleding.delen.every((deel) => isNumeriekeDag(tekst, deel))
    ? kaleDagen(tekst, ontleding)
    : !isDeelVanWoord(tekst, ontleding);

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
