import type { AsOf } from '../../projections/as-of.js';
import { dagInWoorden } from '../wording/ogenblik.js';

/** Which past a page or a report shows: both clocks are always named. */
export function asOfInWoorden(asOf: AsOf): string {
  switch (asOf.klok) {
    case 'gebeurd':
      return `Zoals gebeurd tot en met ${dagInWoorden(asOf.dag)}`;
    case 'geregistreerd':
      return `Zoals geregistreerd tot en met ${dagInWoorden(asOf.dag)}`;
    case 'positie':
      return 'Zoals het in het logboek stond';
  }
}
