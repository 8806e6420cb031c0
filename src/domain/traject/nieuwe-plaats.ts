/** Where a step or an alinea stands that has just come. */
import type { Vastgelegd } from '../aggregate.js';
import type { Stap } from './traject-delen.js';
import type { StapGepland } from './traject-events.js';

/** Where something new stands. What an import places, stands in the order of the text that was imported. */
export const plaats = (
  data: Pick<StapGepland['data'], 'na'>,
  { revisie, door }: Vastgelegd,
): Pick<Stap, 'na' | 'volgnr' | 'plaatsUitVerslag'> => ({
  ...('na' in data ? { na: data.na } : {}),
  ...('na' in data && door.soort === 'import' ? { plaatsUitVerslag: true } : {}),
  volgnr: revisie,
});
