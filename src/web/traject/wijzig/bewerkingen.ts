/** Every form that changes a traject, a line each: `/trajecten/<id>/wijzig/<naam>`. */
import type { Bewerking } from './bewerking.js';
import { OVER_DEELTRAJECT } from './over-deeltraject.js';
import { OVER_DOEL } from './over-doel.js';
import { OVER_PROCESVERLOOP } from './over-procesverloop.js';
import { OVER_STAP } from './over-stap.js';
import { OVER_TEKSTEN } from './over-teksten.js';
import { OVER_TRAJECT } from './over-traject.js';
import { STAP_KOPPELEN } from './stap-koppelen.js';
import { STAP_VERBETEREN } from './stap-verbeteren.js';

const ALLE = {
  ...OVER_TRAJECT,
  ...OVER_DEELTRAJECT,
  ...OVER_DOEL,
  ...OVER_TEKSTEN,
  ...OVER_STAP,
  ...STAP_VERBETEREN,
  ...STAP_KOPPELEN,
  ...OVER_PROCESVERLOOP,
};

export type Bewerkingsnaam = keyof typeof ALLE;

/** Undefined for a name that does not exist. */
export const bewerkingMet = (naam: string): Bewerking | undefined =>
  Object.hasOwn(ALLE, naam) ? ALLE[naam as Bewerkingsnaam] : undefined;

export interface Waar {
  readonly trajectId: string;
  readonly jaar: number;
  readonly deel?: string;
}

/** Where a form stands. */
export function wijzigAdres(naam: Bewerkingsnaam, { trajectId, jaar, deel }: Waar): string {
  const over = deel ? `&deel=${encodeURIComponent(deel)}` : '';
  return `/trajecten/${trajectId}/wijzig/${naam}?jaar=${String(jaar)}${over}`;
}
