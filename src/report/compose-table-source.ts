import type { Celdeel } from '../../projections/jaartabel/jaartabel.table.js';
import type { Source } from './document.js';

/** Which logged thing a piece of a cell is. */
export const sourceOf = (streamId: string, { soort, id }: Celdeel): Source => ({
  stream: 'traject',
  streamId,
  kind: soort,
  id,
});
