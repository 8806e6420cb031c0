/** Whether what has the shape of a day is meant as one: '12/3' may as well be a fraction, a score or a house number. */
import { isBegin, isScore, naStraat, voorafgegaan } from './omgeving.js';
import type { Ontleding } from './ontleed.js';
import type { Deel } from './lees-deel.js';
import { isTeken, isWoord, vastOp, type Tekst } from './tokens.js';
import { weekdagMetNaam } from './woorden.js';
import { VOORZETSELS } from './voorzetsels.js';

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

/** True where the words around a list of days, or one, allow it to be that. */
export const dagen = (tekst: Tekst, ontleding: Ontleding): boolean =>
  ontleding.delen.every((deel) => isNumeriekeDag(tekst, deel))
    ? kaleDagen(tekst, ontleding)
    : !isDeelVanWoord(tekst, ontleding);
