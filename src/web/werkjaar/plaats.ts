/** A place in the tree as one value of a form. */
import type { Optie } from '../formulier/velden.js';
import type { Boom, Plaats, TePlaatsen } from './boom.js';

/** '<parent>/<sibling before it>', either of them empty. */
export const plaatsWaarde = ({ ouderId, na }: Plaats): string => `${ouderId ?? ''}/${na ?? ''}`;

export function plaatsUit(waarde: string): Plaats {
  const [ouderId, na] = waarde.split('/');
  return { ouderId: ouderId || null, na: na || null };
}

/** Two fixed blanks per level: the options of a list cannot be nested deeper than once. */
const INSPRINGING = '\u00a0\u00a0\u00a0';

export const plaatsOpties = (boom: Boom, knoop: TePlaatsen): Optie[] =>
  boom.plaatsen(knoop).map(({ naam, diepte, ...plaats }) => ({
    waarde: plaatsWaarde(plaats),
    label: INSPRINGING.repeat(diepte) + naam,
  }));
