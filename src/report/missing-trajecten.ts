/** Trajecten that have a place in a year and no row: what was logged in them could not be taken in, and their stream stands aside. */
import type { TrajectRij } from '../../projections/onderdelen/trajecten.query.js';
import type { WerkjaarRij } from '../../projections/werkjaar/werkjaar.table.js';

/** Why it is not there, for a reader of the report and of its page. */
export const WAAROM_ONTBREEKT =
  'Wat in dit traject gelogd werd, kan Trajectboek nu niet lezen: het staat opzij tot een beheerder het nakijkt. Er is niets verloren.';

/** The places of those in the report, in its order. */
export function missingTrajecten(rows: {
  readonly werkjaar: readonly WerkjaarRij[];
  readonly trajecten: readonly TrajectRij[];
}): WerkjaarRij[] {
  const known = new Set(rows.trajecten.map(({ streamId }) => streamId));
  return rows.werkjaar.filter(({ soort, id }) => soort === 'TRAJECT' && !known.has(id));
}
