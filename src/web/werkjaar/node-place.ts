/** A place in the tree as one value of a form. */
import type { Option } from '../form/fields.js';
import type { OutlineTree, Plaats, TePlaatsen } from './outline-tree.js';

/** '<parent>/<sibling before it>', either of them empty. */
export const placeValue = ({ ouderId, na }: Plaats): string => `${ouderId ?? ''}/${na ?? ''}`;

export function placeIn(value: string): Plaats {
  const [ouderId, na] = value.split('/');
  return { ouderId: ouderId || null, na: na || null };
}

/** Fixed blanks per level: the options of a list cannot be nested deeper than once. */
const INDENT = '\u00a0\u00a0\u00a0';

export const placeOptions = (boom: OutlineTree, knoop: TePlaatsen): Option[] =>
  boom.plaatsen(knoop).map(({ naam, diepte, ...plaats }) => ({
    value: placeValue(plaats),
    label: INDENT.repeat(diepte) + naam,
  }));
