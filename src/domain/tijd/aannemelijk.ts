/**
 * Whether something in running prose that has the shape of a time is meant as one.
 *
 * A month, a season or a written-out day speaks for itself; a bare '3/4', '2020' or 'zomer' needs a word before it that
 * goes with a time: fractions, house numbers, postcodes and the names of festivals look the same.
 */
import type { Deel, Ontleding } from './ontleed.js';
import { isLidwoord } from './woorden.js';
import { isTeken, isWoord, type Tekst } from './tokens.js';

const VOORZETSELS =
  'op in tijdens gedurende rond omstreeks sinds vanaf tot tegen voor na per van uit naar eind begin begin midden werkjaar jaar jaarverslag jaarplan'.split(
    ' ',
  );

/** A word that only goes before a day. */
const VOOR_EEN_DAG = ['op', 'tot', 'vanaf', 'sinds', 'tegen', 'datum'];

/** A house number, a score or a dial code before a bare number. */
const GEEN_DATUM = ['nr', 'nummer', 'bus', 'score', 'cijfer', 'tel', 'pagina', 'p', 'hoofdstuk'];

const naArtikel = ({ tokens }: Tekst, i: number): number => {
  const woord = tokens[i - 1];
  return woord?.soort === 'woord' && isLidwoord(woord.waarde) ? i - 1 : i;
};

const voorafgegaan = (tekst: Tekst, i: number, woorden: readonly string[]): boolean =>
  isWoord(tekst, naArtikel(tekst, i) - 1, ...woorden);

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

const dagen = (tekst: Tekst, ontleding: Ontleding): boolean => {
  const { delen, van, tot } = ontleding;
  if (!delen.every((deel) => isNumeriekeDag(tekst, deel))) return true;
  if (gaatVerderInCijfers(tekst, tot) || isWoord(tekst, van - 1, ...GEEN_DATUM)) return false;
  if (delen.some((deel) => !kanBreukZijn(tekst, deel))) return true;
  return voorafgegaan(tekst, van, VOOR_EEN_DAG);
};

/** 'de zomer van Herentals' is a name, and 'de zomer' without a preposition says no time. */
const seizoen = (tekst: Tekst, { delen, van, tot, inDeLoopVan }: Ontleding): boolean => {
  if (delen.some(({ onderdeel }) => onderdeel.jaar !== undefined) || inDeLoopVan) return true;
  if (isWoord(tekst, tot, 'van')) return false;
  const bepaald = isWoord(tekst, van - 1, 'dit', 'deze', 'komend', 'komende', 'afgelopen');
  return bepaald || van === 0 || voorafgegaan(tekst, van, VOORZETSELS);
};

const jaar = (tekst: Tekst, { delen, van, tot, inDeLoopVan, verband }: Ontleding): boolean => {
  if (inDeLoopVan || delen.some(({ onderdeel }) => onderdeel.precisie !== 'JAAR')) return true;
  if (delen.some(({ onderdeel }) => onderdeel.verschuiving !== undefined)) return true;
  const [eerste] = delen;
  const rond = Number(eerste.onderdeel.jaar) % 100 === 0;
  if (isTeken(tekst, van - 1, '(') && isTeken(tekst, tot, ')')) return true;
  if (isTeken(tekst, tot, ':') || (verband === 'bereik' && !rond)) return true;
  return voorafgegaan(tekst, van, rond ? ['in', 'sinds', 'vanaf', 'eind', 'begin'] : VOORZETSELS);
};

/** True where the words around it allow the expression to be a time. */
export const isAannemelijk = (tekst: Tekst, ontleding: Ontleding): boolean => {
  const { onderdeel } = ontleding.delen[0];
  switch (onderdeel.precisie) {
    case 'DAG':
      return dagen(tekst, ontleding);
    case 'SEIZOEN':
      return seizoen(tekst, ontleding);
    case 'JAAR':
      return jaar(tekst, ontleding);
    default:
      return true;
  }
};
