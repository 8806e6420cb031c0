/** Reads a time as a coordinator types it in one field. */
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { naLidwoord } from './jaar.js';
import { alsEen, ingevuld } from './invullen.js';
import { isEinde, ontleed, type Ontleding } from './ontleed.js';
import { isTeken, isWoord, tokens, type Tekst } from './tokens.js';

const ONBEKEND =
  /^(?:(?:(?:exacte )?datum |nog )*(?:niet (?:meer )?(?:bekend|gekend)|onbekend|ongekend)|onbekende datum|(?:nog )?geen datum|zonder datum|(?:datum )?(?:nog )?te bepalen|\?+|-+)?[.]?$/;

/** Only prepositions that leave the bounds as they are: 'vanaf 9 april' and 'voor de zomer' say something else. */
const VOORZETSELS = ['op', 'in', 'tijdens', 'gedurende', 'rond', 'omstreeks', 'te', 'ergens'];

const naAanloop = (tekst: Tekst, i: number): number => {
  if (isTeken(tekst, i, '(')) return naAanloop(tekst, i + 1);
  return isWoord(tekst, i, ...VOORZETSELS) ? naAanloop(tekst, i + 1) : naLidwoord(tekst, i);
};

/** 'in' opens 'in de loop van' and 'het' may belong to what follows, so every start up to the words themselves is tried. */
const heleOntleding = (tekst: Tekst): Ontleding | undefined => {
  const laatste = naAanloop(tekst, 0);
  for (let i = 0; i <= laatste; i += 1) {
    const ontleding = ontleed(tekst, i);
    if (ontleding && isEinde(tekst, ontleding.tot)) return ontleding;
  }
  return undefined;
};

const zonderBlancosRondSchuineStreep = (tekst: string): string => tekst.replace(/\s*\/\s*/g, '/');

/**
 * Reads what was typed as one time: '9 april 2022', '29/4', 'in september', 'Q1&2', 'begin 2020', 'van 2019 tot eind 2020',
 * 'onbekend' or nothing. A list ('6 en 20 oktober') is one range. `werkjaar` is the year where none is written.
 *
 * Undefined where it is not understood, impossible days included; never throws.
 */
export const leesTijdsaanduiding = (
  tekst: string,
  werkjaar: number,
): Tijdsaanduiding | undefined => {
  const getypt = tekst.normalize('NFC').trim();
  if (ONBEKEND.test(getypt.toLowerCase().replace(/\s+/g, ' ')))
    return { precisie: 'ONBEKEND', van: null, tot: null, tekst: getypt, jaarImpliciet: false };
  const gelezen = { tokens: tokens(zonderBlancosRondSchuineStreep(getypt)), proza: false };
  const ontleding = heleOntleding(gelezen);
  const delen = ontleding && ingevuld(ontleding, werkjaar);
  return delen && { ...alsEen(delen, ontleding), tekst: getypt };
};
