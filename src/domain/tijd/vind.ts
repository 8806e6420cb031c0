/** Finds the times that are told in running prose. */
import type { Tijdsaanduiding, Tijdvorm } from '../tijdsaanduiding.js';
import { isAannemelijk } from './aannemelijk.js';
import { zonderAdressen } from './adressen.js';
import { metJaarVan } from './gedeeld-jaar.js';
import { ingevuld, type IngevuldDeel } from './invullen.js';
import { isRegelgeving } from './omgeving.js';
import { ontleed, type Ontleding } from './ontleed.js';
import { alsTekst, type Tekst } from './tokens.js';
import { alsEen } from './vorm.js';

/** What was guessed: the year of what follows December, what 'vorig jaar' is seen from, which of weekday and day is meant. */
export type Twijfel = 'JAARWISSEL' | 'RELATIEF' | 'WEEKDAG';

export interface GevondenTijd {
  tijd: Tijdsaanduiding;
  /** Where it starts in the text, its preposition not included. */
  begin: number;
  /** The place after its last character. */
  eind: number;
  twijfel?: Twijfel;
}

interface Plaats {
  begin: number;
  eind: number;
}

const plaatsVan = ({ tokens }: Tekst, van: number, tot: number): Plaats => ({
  begin: tokens[van]?.begin ?? 0,
  eind: tokens[tot - 1]?.eind ?? 0,
});

/** Years and quarters that stand together are one time; days, months and seasons in a list are one each, unless it is 'of'. */
const isEenTijd = ({ delen, voegen, aanhef }: Ontleding): boolean => {
  const alle = (precisie: string): boolean =>
    delen.every(({ onderdeel }) => onderdeel.precisie === precisie);
  if (aanhef === 'IN_DE_LOOP_VAN' || alle('JAAR') || alle('KWARTAAL')) return true;
  return (
    voegen.every(({ verband }) => verband === 'bereik') ||
    voegen.some(({ verband }) => verband === 'of')
  );
};

const twijfelOver = (delen: readonly IngevuldDeel[]): Twijfel | undefined => {
  if (delen.some(({ weekdagFout }) => weekdagFout)) return 'WEEKDAG';
  if (delen.some(({ overJaarwissel }) => overJaarwissel)) return 'JAARWISSEL';
  return delen.some(({ relatief }) => relatief) ? 'RELATIEF' : undefined;
};

const gevonden = (bron: string, tekst: Tekst, ontleding: Ontleding): GevondenTijd[] => {
  const delen = ingevuld(ontleding, tekst.werkjaar, '');
  if ('weigering' in delen) return [];
  const hit = (vorm: Tijdvorm, uit: readonly IngevuldDeel[], plaats: Plaats): GevondenTijd => {
    const twijfel = twijfelOver(uit);
    const woorden = bron.slice(plaats.begin, plaats.eind).normalize('NFC');
    const jaarImpliciet = uit.every((deel) => deel.jaarImpliciet);
    return {
      tijd: { ...vorm, tekst: woorden, jaarImpliciet },
      ...plaats,
      ...(twijfel ? { twijfel } : {}),
    };
  };
  if (isEenTijd(ontleding)) {
    const vorm = alsEen(
      delen.map(({ tijd }) => tijd),
      ontleding,
    );
    if (vorm === 'achterstevoren') return [];
    if (vorm !== 'onduidelijk')
      return [hit(vorm, delen, plaatsVan(tekst, ontleding.van, ontleding.tot))];
  }
  return ontleding.delen.flatMap(({ van, tot }, k) => {
    const deel = delen[k];
    return deel ? [hit(deel.tijd, [deel], plaatsVan(tekst, van, tot))] : [];
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
