/** A time that was found in a text, with where it stands and what is doubtful about it. */
import type { Tijdsaanduiding, Tijdvorm } from '../tijdsaanduiding.js';
import { ingevuld, type IngevuldDeel } from './invullen.js';
import type { Ontleding } from './ontleed.js';
import type { Tekst } from './tokens.js';
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

export const plaatsVan = ({ tokens }: Tekst, van: number, tot: number): Plaats => ({
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

export const gevonden = (bron: string, tekst: Tekst, ontleding: Ontleding): GevondenTijd[] => {
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
