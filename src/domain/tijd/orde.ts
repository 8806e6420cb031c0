/** The order of times: by first day, then by last day. */
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';

type MetGrenzen = Pick<Tijdsaanduiding, 'van' | 'tot'>;

const dagen = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
};

/** For `sort`: negative where `a` comes first; a time without bounds (ONBEKEND) comes last. */
export const vergelijkTijden = (a: MetGrenzen, b: MetGrenzen): number =>
  dagen(a.van, b.van) || dagen(a.tot, b.tot);
