/** Finds the times that are told in running prose. */
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isAannemelijk } from './aannemelijk.js';
import { alsEen, ingevuld } from './invullen.js';
import { metJaarVan } from './gedeeld-jaar.js';
import { ontleed, type Ontleding } from './ontleed.js';
import { tokens, type Tekst } from './tokens.js';

export interface GevondenTijd {
  tijd: Tijdsaanduiding;
  /** Where it starts in the text, its preposition not included. */
  begin: number;
  /** The place after its last character. */
  eind: number;
}

/** Addresses hold numbers that are no times. */
const ADRES =
  /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:be|com|eu|nl|org|net)\b\S*/gi;

const zonderAdressen = (tekst: string): string =>
  tekst.replace(ADRES, (adres) => '\u00b7'.repeat(adres.length));

const plaatsVan = ({ tokens }: Tekst, van: number, tot: number) => ({
  begin: tokens[van]?.begin ?? 0,
  eind: tokens[tot - 1]?.eind ?? 0,
});

/** Years and quarters that stand together are one time; days, months and seasons in a list are one each. */
const isEenTijd = ({ delen, verband, inDeLoopVan }: Ontleding): boolean =>
  verband !== 'lijst' ||
  inDeLoopVan ||
  delen.every(({ onderdeel }) => onderdeel.precisie === 'JAAR') ||
  delen.every(({ onderdeel }) => onderdeel.precisie === 'KWARTAAL');

const gevonden = (bron: string, tekst: Tekst, ontleding: Ontleding, werkjaar: number) => {
  const delen = ingevuld(ontleding, werkjaar);
  if (!delen) return [];
  const metTekst = (
    tijd: Omit<Tijdsaanduiding, 'tekst'>,
    plaats: { begin: number; eind: number },
  ): GevondenTijd => ({
    tijd: { ...tijd, tekst: bron.slice(plaats.begin, plaats.eind).normalize('NFC') },
    ...plaats,
  });
  if (isEenTijd(ontleding))
    return [metTekst(alsEen(delen, ontleding), plaatsVan(tekst, ontleding.van, ontleding.tot))];
  return ontleding.delen.flatMap((deel, k) => {
    const een = delen[k];
    const los = { ...ontleding, voegen: [] };
    return een ? [metTekst(alsEen([een], los), plaatsVan(tekst, deel.van, deel.tot))] : [];
  });
};

/** '0472/12 34 56' and '2.1.4': a number in the middle of a chain starts nothing. */
const middenInEenKeten = ({ tokens }: Tekst, i: number): boolean => {
  const [token, teken, vorige] = [tokens[i], tokens[i - 1], tokens[i - 2]];
  if (token?.soort !== 'getal' || !token.vast) return false;
  if (teken?.soort === 'woord') return true;
  return teken?.vast === true && /^[-/.,:]$/.test(teken.waarde) && vorige?.soort === 'getal';
};

const metGedeeldJaar = (bron: string, tekst: Tekst, alle: readonly Ontleding[]): Ontleding[] =>
  alle.map((ontleding, k) => {
    const volgende = alle[k + 1];
    if (!volgende) return ontleding;
    const { eind } = plaatsVan(tekst, ontleding.van, ontleding.tot);
    const { begin } = plaatsVan(tekst, volgende.van, volgende.tot);
    return metJaarVan(ontleding, volgende, bron.slice(eind, begin));
  });

/**
 * The times told in a text, in the order in which they stand there. A list of days gives each day, with the month and the
 * year that they share; quarters and years that stand together are one time. `werkjaar` is the year where none is written.
 *
 * What only looks like a time (telephone numbers, fractions, addresses, counts) is passed over; never throws.
 */
export const vindTijdsaanduidingen = (tekst: string, werkjaar: number): GevondenTijd[] => {
  const gelezen: Tekst = { tokens: tokens(zonderAdressen(tekst)), proza: true };
  const alle: Ontleding[] = [];
  let i = 0;
  while (i < gelezen.tokens.length) {
    const ontleding = middenInEenKeten(gelezen, i) ? undefined : ontleed(gelezen, i);
    const telt = ontleding && isAannemelijk(gelezen, ontleding);
    if (telt) alle.push(ontleding);
    i = telt ? ontleding.tot : i + 1;
  }
  return metGedeeldJaar(tekst, gelezen, alle).flatMap((ontleding) =>
    gevonden(tekst, gelezen, ontleding, werkjaar),
  );
};
