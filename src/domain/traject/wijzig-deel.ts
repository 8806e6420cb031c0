/** How a fact changes one part of a traject. */
import type { Feit, Vastgelegd } from '../aggregate.js';
import { onderdeel, zet } from '../staat.js';
import type { Deel, DeelVan, SoortDeel, SoortIntrekbaar, Stap } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import { zetStap } from './verplaatsen.js';
import type { TrajectStaat } from './traject.js';

export type Hoe<E extends TrajectEvent> = (staat: TrajectStaat, feit: Feit<E>) => TrajectStaat;

/** How each of these facts changes the state. */
export type Hoes<E extends TrajectEvent> = { [T in E['type']]: Hoe<Extract<E, { type: T }>> };

/** The part changed by `wijzig`, where it exists: facts about what is not there change nothing. */
export function met<K extends SoortDeel>(
  staat: TrajectStaat,
  [soort, id]: readonly [K, string],
  bij: Vastgelegd,
  wijzig: (deel: DeelVan<K>) => DeelVan<K>,
): TrajectStaat {
  const huidig = onderdeel<Deel, K>(staat, soort, id);
  return huidig ? zet(staat, wijzig(huidig.deel as DeelVan<K>) as Deel, bij) : staat;
}

/** As `met`, for what may take a step to another day, year or deeltraject. */
export function metStap(
  staat: TrajectStaat,
  stapId: string,
  bij: Vastgelegd,
  wijzig: (deel: Stap) => Stap,
): TrajectStaat {
  const huidig = onderdeel<Deel, 'STAP'>(staat, 'STAP', stapId);
  return huidig ? zetStap(staat, wijzig(huidig.deel), bij) : staat;
}

/** A part is withdrawn, or given back. @param id of the part that the fact is about */
export const intrekking =
  <E extends TrajectEvent>(
    soort: SoortIntrekbaar,
    id: (data: E['data']) => string,
    ingetrokken: boolean,
  ): Hoe<E> =>
  (staat, { data, bij }) =>
    met(staat, [soort, id(data)], bij, (deel) => ({ ...deel, ingetrokken }));
