/** What stands around something in prose that has the shape of a time: an address, a name, a mark, a decree. */
import { cijfersOp, isTeken, isWoord, vastOp, woordOp, type Tekst } from './tokens.js';
import { isLidwoord } from './woorden.js';

const STRAAT =
  /(?:straat|laan|plein|weg|lei|dreef|baan|kaai|markt|hof|pad|park|singel|vest|wijk|dijk|ring|kouter|poort|brug|steeg|gang|square)$/;

/** A sentence, a clause or what stands in brackets begins at token `i`. */
export const isBegin = (tekst: Tekst, i: number): boolean =>
  i <= 0 || isTeken(tekst, i - 1, '.', '!', '?', ':', ';', '(', '-', '\u2022', '*', '"', '\u201c');

const isNaam = ({ tokens }: Tekst, i: number): boolean => tokens[i]?.hoofd === true;

/** 'Dorpsstraat 12/3', 'op de Grote Markt 5/6' */
export const naStraat = (tekst: Tekst, i: number): boolean => {
  const k = isTeken(tekst, i - 1, ',') ? i - 2 : i - 1;
  if (STRAAT.test(woordOp(tekst, k))) return true;
  return k === i - 1 && isNaam(tekst, k) && !isBegin(tekst, k);
};

const SCORE =
  /^(?:scoor|scoort|scoorde|scoorden|scoren|gescoord|scores?|punten?|punt|cijfers?|quotering|beoordeling|beoordeeld|beoordeelden?|waardering|gemiddelden?|gemiddelde|quoteerden?|gequoteerd|rapport|slaagden?|geslaagd)$/;
const VER_GENOEG = 6;

/** The words before a token, nearest first, as far as the clause goes. */
function* woordenVoor(tekst: Tekst, i: number, hoogstens: number): Generator<string> {
  for (let k = i - 1; k >= Math.max(0, i - hoogstens); k -= 1) {
    if (isTeken(tekst, k, '.', '!', '?', ':', ';')) return;
    yield woordOp(tekst, k);
  }
}

const staatErvoor = (tekst: Tekst, i: number, hoogstens: number, woord: RegExp): boolean => {
  for (const ervoor of woordenVoor(tekst, i, hoogstens)) if (woord.test(ervoor)) return true;
  return false;
};

/** 'scoorde op 8/10', 'kreeg een 7/10', '4/5 sterren' */
export const isScore = (tekst: Tekst, van: number, tot: number): boolean => {
  if (isWoord(tekst, tot, 'sterren', 'punten')) return true;
  return isWoord(tekst, van - 1, 'een') || staatErvoor(tekst, van, VER_GENOEG, SCORE);
};

const REGELGEVING =
  /(?:decreet|decreten|ordonnantie|omzendbrief|richtlijn|verordening|reglement|^wet|^wetten|wetboek|besluit|^kb|^mb|^bvr)$/;
const VER_GENOEG_VOOR_EEN_WET = 9;

/** 'het decreet van 4 maart 2022', 'besluit van de Vlaamse Regering van 3 mei': its date is its name. */
export const isRegelgeving = (tekst: Tekst, van: number): boolean => {
  const dd = isTeken(tekst, van - 1, '.') && isWoord(tekst, van - 2, 'd') ? van - 4 : van;
  const benoemt =
    dd < van || isWoord(tekst, van - 1, 'van', 'dd') || REGELGEVING.test(woordOp(tekst, van - 1));
  return benoemt && staatErvoor(tekst, dd, VER_GENOEG_VOOR_EEN_WET, REGELGEVING);
};

const AANSPREKING =
  'mevrouw mevr mw meneer mijnheer heer dhr juffrouw dokter dr meester familie gezin collega buurvrouw buurman'.split(
    ' ',
  );

const naAanspreking = (tekst: Tekst, i: number): boolean =>
  isWoord(tekst, isTeken(tekst, i - 1, '.') ? i - 2 : i - 1, ...AANSPREKING);

/** 'mevrouw Augustus', 'Mei-Li', 'April Janssens': the month is somebody's name. */
export const isPersoonsnaam = (tekst: Tekst, van: number, tot: number): boolean => {
  if (naAanspreking(tekst, van)) return true;
  if (vastOp(tekst, tot)?.waarde === '-' && vastOp(tekst, tot + 1)?.soort === 'woord') return true;
  if (!isNaam(tekst, van)) return false;
  return isNaam(tekst, tot) || (isNaam(tekst, van - 1) && !isBegin(tekst, van - 1));
};

/** Places whose postcode could be a year. */
const POSTCODES: Record<string, readonly string[]> = {
  1910: ['kampenhout', 'berg', 'nederokkerzeel'],
  1930: ['zaventem', 'nossegem'],
  1932: ['sint'],
  1933: ['sterrebeek'],
  1950: ['kraainem'],
  1970: ['wezembeek'],
  1980: ['zemst', 'eppegem'],
  1981: ['hofstade'],
  1982: ['elewijt', 'weerde'],
  2000: ['antwerpen'],
  2018: ['antwerpen'],
  2020: ['antwerpen'],
  2030: ['antwerpen'],
};
const VER_VOORUIT = 10;

/** 'In 2060 Antwerpen', 'te 2018 Antwerpen' */
export const isPostcode = (tekst: Tekst, van: number, tot: number): boolean => {
  if (!isNaam(tekst, tot)) return false;
  const cijfers = cijfersOp(tekst, van);
  const plaatsen = Object.hasOwn(POSTCODES, cijfers) ? POSTCODES[cijfers] : undefined;
  if (plaatsen?.includes(woordOp(tekst, tot))) return true;
  return Number(cijfers) > tekst.werkjaar + VER_VOORUIT;
};

/** The place of the word before token `i`, an article not counted. */
export const naArtikel = ({ tokens }: Tekst, i: number): number => {
  const woord = tokens[i - 1];
  return woord?.soort === 'woord' && isLidwoord(woord.waarde) ? i - 1 : i;
};

export const voorafgegaan = (tekst: Tekst, i: number, woorden: readonly string[]): boolean =>
  isWoord(tekst, naArtikel(tekst, i) - 1, ...woorden);
