import type { Vastgelegd } from '../../domain/aggregate.js';
import { dagVanOgenblik } from '../../wording/ogenblik.js';

/** Medewerker's id → name. */
export type Namen = ReadonlyMap<string, string>;

/** 'An', 'een import', 'iemand' */
export function wieIn({ door }: Vastgelegd, namen: Namen): string {
  if (door.soort === 'import') return 'overname uit een verslag';
  return namen.get(door.id) ?? 'iemand';
}

/** 'gelogd op 12 april 2022 door An' */
export const gelogd = (bij: Vastgelegd, namen: Namen): string =>
  `gelogd op ${dagVanOgenblik(bij.op)} door ${wieIn(bij, namen)}`;
