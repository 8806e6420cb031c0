/** The number of a step among those of its kind. */
import { weiger, type Weigering } from '../../weigering.js';
import { stapNaam, stappenVan } from '../traject-regels.js';
import type { TrajectStaat } from '../traject.js';
import { reeksVan, type StapGegevens } from '../waarden.js';

/** A number is unique per deeltraject and type; gaps are allowed: what was planned third may be held second, or never. */
export function nummerBezet(
  { type, nummer, deeltrajectId }: StapGegevens,
  staat: TrajectStaat,
  stapId: string,
): Weigering | undefined {
  if (nummer === undefined) return undefined;
  const bezet = stappenVan(staat).find(
    ({ id, gegevens }) =>
      id !== stapId &&
      gegevens.nummer === nummer &&
      gegevens.deeltrajectId === deeltrajectId &&
      reeksVan(gegevens.type) === reeksVan(type),
  );
  return bezet && weiger('stapnummer-bezet', { stap: stapNaam(bezet), nummer });
}
