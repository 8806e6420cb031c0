/** How people met: one of the few ways that have a name, or somebody's own words. */
import type { VrijeTekst } from './dag.js';

export const MODI = ['ONLINE', 'TELEFONISCH', 'FYSIEK', 'HYBRIDE'] as const;
export type Moduscode = (typeof MODI)[number];
export type Modus = { code: Moduscode } | { code: 'ANDERS'; tekst: VrijeTekst };

/** As it was typed: 'online', 'Telefonisch', 'aan de keukentafel'. */
export const leesModus = (getypt: string): Modus => {
  const code = MODI.find((naam) => naam.toLowerCase() === getypt.toLowerCase());
  return code ? { code } : { code: 'ANDERS', tekst: getypt };
};
