/** From when until when, as somebody wrote it: 'sinds 2015', 'tot juni 2022'. */
import type { Dag } from '../dag.js';
import { Regel } from '../invoer-tekst.js';
import { leesTijd as leesTijdIn } from '../tijd/lees.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';

export interface Periode {
  vanaf?: Tijdsaanduiding;
  tot?: Tijdsaanduiding;
}

/** The fields of a command that says a period; a year that is not named is today's. */
export abstract class PeriodeVelden {
  @Regel({ optioneel: true }) vanaf?: string;
  @Regel({ optioneel: true }) tot?: string;
}

/** A time in words, or nothing where nothing was said. */
export function leesTijd(
  veld: string,
  tekst: string | undefined,
  vandaag: Dag,
): Tijdsaanduiding | undefined | Weigering {
  if (!tekst) return undefined;
  return leesTijdIn(tekst, { werkjaar: Number(vandaag.slice(0, 4)), vandaag, veld });
}

/** Refused where a time is not understood, or the end lies before the beginning. */
export function leesPeriode(velden: PeriodeVelden, vandaag: Dag): Periode | Weigering {
  const vanaf = leesTijd('vanaf', velden.vanaf, vandaag);
  if (isGeweigerd(vanaf)) return vanaf;
  const tot = leesTijd('tot', velden.tot, vandaag);
  if (isGeweigerd(tot)) return tot;
  const periode = { ...(vanaf ? { vanaf } : {}), ...(tot ? { tot } : {}) };
  return isOmgekeerd(periode)
    ? weiger('tot-voor-vanaf', { vanaf: velden.vanaf!, tot: velden.tot! })
    : periode;
}

/** As `isWeigering`, for what may be nothing. */
export const isGeweigerd = (antwoord: object | undefined): antwoord is Weigering =>
  antwoord !== undefined && isWeigering(antwoord);

const isOmgekeerd = ({ vanaf, tot }: Periode): boolean =>
  Boolean(vanaf?.van && tot?.tot && tot.tot < vanaf.van);

/** Its first and last possible day, for lists. */
export const dagenVan = ({ vanaf, tot }: Periode): { van?: Dag; tot?: Dag } => ({
  ...(vanaf?.van ? { van: vanaf.van } : {}),
  ...(tot?.tot ? { tot: tot.tot } : {}),
});

/** Whether it covers a day: from the first day that `vanaf` can mean to the last of `tot`; what is not known is open. */
export const isBegonnen = ({ vanaf }: Periode, dag: Dag): boolean => (vanaf?.van ?? dag) <= dag;
export const isVoorbij = ({ tot }: Periode, dag: Dag): boolean => (tot?.tot ?? dag) < dag;
