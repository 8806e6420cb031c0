/** Finds the times that are told in running prose. */
import { isAannemelijk } from './aannemelijk.js';
import { zonderAdressen } from './adressen.js';
import { metJaarVan } from './gedeeld-jaar.js';
import { isRegelgeving } from './omgeving.js';
import { ontleed, type Ontleding } from './ontleed.js';
import { alsTekst, type Tekst } from './tokens.js';
import { type GevondenTijd, plaatsVan, gevonden } from './gevonden-tijd.js';
import { ingevuld } from './invullen.js';
import type { Weigering } from '../weigering.js';

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

/** The expressions in tokens, from left to right. */
const ontleedAlle = (tekst: Tekst): Ontleding[] => {
  const alle: Ontleding[] = [];
  let i = 0;
  while (i < tekst.tokens.length) {
    const ontleding = middenInEenKeten(tekst, i) ? undefined : ontleed(tekst, i);
    const naam = ontleding && isRegelgeving(tekst, ontleding.delen[0].van);
    const telt = ontleding && !naam && isAannemelijk(tekst, ontleding);
    if (telt) alle.push(ontleding);
    // Of the date in a decree's name not even the year is a time.
    i = telt || naam ? ontleding.tot : i + 1;
  }
  return alle;
};

/** As `vindTijdsaanduidingen`, in a text that was cut already. @param bron what it was cut from */
export const vindIn = (bron: string, tekst: Tekst): GevondenTijd[] =>
  metGedeeldJaar(bron, tekst, ontleedAlle(tekst)).flatMap((ontleding) =>
    gevonden(bron, tekst, ontleding),
  );

/**
 * The times told in a text, in the order in which they stand there. A list of days gives each day, with the month and the
 * year that they share; quarters and years that stand together are one time. `werkjaar` is the year where none is written,
 * and what 'vorig jaar' is seen from: in an old report nothing else is relative.
 *
 * What only looks like a time (addresses, names, postcodes, marks, decrees, counts) is passed over. Linear in the text, and
 * never throws.
 */
export const vindTijdsaanduidingen = (tekst: string, werkjaar: number): GevondenTijd[] =>
  vindIn(tekst, alsTekst(zonderAdressen(tekst), { proza: true, werkjaar }));

/** Why days and weeks that are told in a text do not exist ('31 april', '29/2' in a year without), each once. */
export const vindOnbestaande = (bron: string, werkjaar: number): Weigering[] => {
  const tekst = alsTekst(zonderAdressen(bron), { proza: true, werkjaar });
  const redenen = metGedeeldJaar(bron, tekst, ontleedAlle(tekst)).flatMap((ontleding) => {
    const delen = ingevuld(ontleding, werkjaar, '');
    return 'weigering' in delen ? [delen] : [];
  });
  return [...new Map(redenen.map((reden) => [JSON.stringify(reden), reden])).values()];
};
