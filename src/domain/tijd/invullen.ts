/** Gives the parts of an expression their year, and with it their bounds. */
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { grenzen, type Grenzen, type Onderdeel } from './onderdeel.js';
import type { Ontleding } from './ontleed.js';

export interface Ingevuld extends Grenzen {
  onderdeel: Onderdeel;
  jaarImpliciet: boolean;
}

interface Jaarkeuze {
  jaar: number;
  /** Written beside the part itself, taken from a neighbour that has one, or the werkjaar's. */
  bron: 'zelf' | 'buur' | 'werkjaar';
}

const HALF_JAAR = 6;

const maandVan = (onderdeel: Onderdeel): number => {
  if (onderdeel.precisie === 'DAG' || onderdeel.precisie === 'MAAND') return onderdeel.maand ?? 0;
  return 0;
};

/** 'december en januari 2023' starts in 2022, '5 mei en 9 april 2022' does not. */
const jarenErvoor = (deel: Onderdeel, volgende: Onderdeel): number =>
  maandVan(volgende) > 0 && maandVan(deel) - maandVan(volgende) >= HALF_JAAR ? 1 : 0;

const eigenJaar = ({ jaar, verschuiving }: Onderdeel, werkjaar: number): Jaarkeuze | undefined => {
  if (jaar !== undefined) return { jaar, bron: 'zelf' };
  return verschuiving === undefined
    ? undefined
    : { jaar: werkjaar + verschuiving, bron: 'werkjaar' };
};

/** A year written with a later part counts for the ones before it, else that of an earlier part, else the werkjaar. */
const jaren = (onderdelen: readonly Onderdeel[], werkjaar: number): Jaarkeuze[] => {
  const keuzes = onderdelen.map((onderdeel) => eigenJaar(onderdeel, werkjaar));
  for (let k = keuzes.length - 2; k >= 0; k -= 1) {
    const [deel, volgende, keuze] = [onderdelen[k], onderdelen[k + 1], keuzes[k + 1]];
    if (!keuzes[k] && keuze && deel && volgende)
      keuzes[k] = { jaar: keuze.jaar - jarenErvoor(deel, volgende), bron: 'buur' };
  }
  let vorig: Jaarkeuze = { jaar: werkjaar, bron: 'werkjaar' };
  return keuzes.map((keuze) => {
    const gekozen: Jaarkeuze =
      keuze ?? (vorig.bron === 'werkjaar' ? vorig : { jaar: vorig.jaar, bron: 'buur' });
    vorig = gekozen;
    return gekozen;
  });
};

const vulIn = (onderdeel: Onderdeel, { jaar, bron }: Jaarkeuze): Ingevuld | undefined => {
  const bepaald = grenzen(onderdeel, jaar);
  return bepaald && { ...bepaald, onderdeel, jaarImpliciet: bron === 'werkjaar' };
};

/** A range that runs backwards turned a year on the side whose year was not written: 'november tot februari 2022'. */
const rechtgezet = (van: Onderdeel, tot: Onderdeel, jaar: [Jaarkeuze, Jaarkeuze]) => {
  const [eerste, tweede] = [vulIn(van, jaar[0]), vulIn(tot, jaar[1])];
  if (!eerste || !tweede || eerste.van <= tweede.tot) return [eerste, tweede];
  if (maandVan(van) === maandVan(tot) && maandVan(van) > 0) return [undefined];
  if (jaar[1].bron !== 'zelf') return [eerste, vulIn(tot, { ...jaar[1], jaar: jaar[1].jaar + 1 })];
  if (jaar[0].bron !== 'zelf') return [vulIn(van, { ...jaar[0], jaar: jaar[0].jaar - 1 }), tweede];
  return [undefined];
};

const zijnAlle = (delen: readonly (Ingevuld | undefined)[]): delen is Ingevuld[] =>
  delen.every((deel) => deel !== undefined);

const alleDelen = ({ delen, verband }: Ontleding, werkjaar: number): (Ingevuld | undefined)[] => {
  const onderdelen = delen.map(({ onderdeel }) => onderdeel);
  const keuzes = jaren(onderdelen, werkjaar);
  const [van, tot] = onderdelen;
  const [eerste, tweede] = keuzes;
  if (verband === 'bereik' && van && tot && eerste && tweede)
    return rechtgezet(van, tot, [eerste, tweede]);
  return onderdelen.map((onderdeel, k) => keuzes[k] && vulIn(onderdeel, keuzes[k]));
};

/** The parts with their bounds; undefined where one of them does not exist ('31/2') or a range runs backwards. */
export const ingevuld = (ontleding: Ontleding, werkjaar: number): Ingevuld[] | undefined => {
  const delen = alleDelen(ontleding, werkjaar);
  if (!zijnAlle(delen)) return undefined;
  const [begin, einde] = [delen[0], delen.at(-1)];
  const achterstevoren = ontleding.verband === 'bereik' && begin && einde && begin.van > einde.tot;
  return achterstevoren ? undefined : delen;
};

/** The precision of several parts taken as one. */
const samen = (delen: readonly Ingevuld[], { inDeLoopVan, voegen }: Ontleding) => {
  const alle = (precisie: string): boolean =>
    delen.every(({ onderdeel }) => onderdeel.precisie === precisie);
  if (alle('JAAR')) {
    if (inDeLoopVan) return 'IN_DE_LOOP_VAN';
    return voegen.some((voeg) => voeg.startsWith('t')) ? 'BEREIK' : 'JAAR';
  }
  const jaartallen = delen.flatMap(({ van, tot }) => [van.slice(0, 4), tot.slice(0, 4)]);
  return alle('KWARTAAL') && new Set(jaartallen).size === 1 ? 'KWARTAAL' : 'BEREIK';
};

const precisieVan = (delen: readonly Ingevuld[], ontleding: Ontleding) => {
  const [enige] = delen;
  if (delen.length > 1 || !enige) return samen(delen, ontleding);
  return enige.onderdeel.precisie === 'JAAR' && ontleding.inDeLoopVan
    ? 'IN_DE_LOOP_VAN'
    : enige.onderdeel.precisie;
};

/** All parts as one time, from the earliest bound to the latest; `tekst` is left to the caller. */
export const alsEen = (
  delen: readonly Ingevuld[],
  ontleding: Ontleding,
): Omit<Tijdsaanduiding, 'tekst'> => ({
  precisie: precisieVan(delen, ontleding),
  van: delen.map(({ van }) => van).sort()[0] ?? null,
  tot:
    delen
      .map(({ tot }) => tot)
      .sort()
      .at(-1) ?? null,
  jaarImpliciet: delen.every(({ jaarImpliciet }) => jaarImpliciet),
});
