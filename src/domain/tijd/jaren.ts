/** The year of each part of an expression: its own, that of the nearest part that has one, or the werkjaar. */
import { maandenVan, type Onderdeel } from './onderdeel.js';
import type { Ontleding } from './ontleed.js';

export interface Jaarkeuze {
  jaar: number;
  /** Nothing in the expression says the year. */
  impliciet: boolean;
  /** It lies over the turn of a year that nobody wrote: 'december en januari'. */
  overJaarwissel: boolean;
}

/** From the tenth month on, to the third at most, a list goes on in the next year. */
const NAJAAR = 10;
const VOORJAAR = 3;

const HELE_JAREN: readonly string[] = ['JAAR', 'SCHOOLJAAR'];

/** How many years the second lies after the first where their months alone say so: 0 or 1. */
export const jarenErna = (eerste: Onderdeel, tweede: Onderdeel, bereik: boolean): number => {
  const [van, tot] = [maandenVan(eerste), maandenVan(tweede)];
  if (!van || !tot) return 0;
  if (bereik) return van[0] > tot[1] ? 1 : 0;
  if (HELE_JAREN.includes(eerste.precisie) || HELE_JAREN.includes(tweede.precisie)) return 0;
  return Math.max(...van) >= NAJAAR && tot[0] <= VOORJAAR ? 1 : 0;
};

/** Place of the nearest part with a year of its own; of two that are as near the later one. */
const naasteMetJaar = (onderdelen: readonly Onderdeel[], k: number): number | undefined => {
  const heeft = (plek: number): boolean => onderdelen[plek]?.jaar !== undefined;
  for (let afstand = 0; afstand < onderdelen.length; afstand += 1)
    for (const plek of [k + afstand, k - afstand]) if (heeft(plek)) return plek;
  return undefined;
};

/** The years of the parts, in their order. */
export const jarenVan = ({ delen, voegen }: Ontleding, werkjaar: number): Jaarkeuze[] => {
  const onderdelen = delen.map(({ onderdeel }) => onderdeel);
  // Years counted from the first part, by the months alone.
  const erna = [0];
  for (const [k, voeg] of voegen.entries()) {
    const [eerste, tweede] = [onderdelen[k], onderdelen[k + 1]];
    const meer = eerste && tweede ? jarenErna(eerste, tweede, voeg.verband === 'bereik') : 0;
    erna.push((erna[k] ?? 0) + meer);
  }
  return onderdelen.map(({ jaar }, k) => {
    const naaste = naasteMetJaar(onderdelen, k) ?? 0;
    const vast = onderdelen[naaste]?.jaar;
    const verschil = (erna[k] ?? 0) - (erna[naaste] ?? 0);
    return {
      jaar: jaar ?? (vast ?? werkjaar) + verschil,
      impliciet: vast === undefined,
      overJaarwissel: vast === undefined && verschil !== 0,
    };
  });
};
