/**
 * Undo: what one command did to the parts of a stream, found by replay.
 *
 * A part that came is withdrawn, one that was withdrawn comes back, any other gets back what it was. Undoing an undo is
 * the same thing. Refused where a part is no longer as the command left it, or no longer fits with what came since.
 */
import type { Aggregate, Decide, DomainEvent, Feit } from './aggregate.js';
import type { Uuid } from './dag.js';
import { benoem, type Deelsoorten, type Teruggezet } from './deelsoort.js';
import { statenVan } from './staten.js';
import type { Benoemd, Staat } from './staat.js';
import { isWeg } from './tekst-gewist.js';
import { weiger, type Weigering } from './weigering.js';
import {
  type Onderscheiden,
  type Geraakt,
  eenVan,
  geraakteDelen,
  isTerug,
  watHetWas,
  laterGewijzigd,
} from './geraakt.js';
import { hoortBij, feitenVoor } from './ongedaan-feiten.js';

/** Which command of which stream. */
export interface OngedaanGevraagd {
  readonly aggregaatId: string;
  readonly commandId: Uuid;
}

export interface Ongedaan<D extends Benoemd, E extends DomainEvent> {
  readonly soorten: Deelsoorten<D>;
  /** The type of the fact that gives parts back what they were. */
  readonly type: Extract<E, Teruggezet>['type'];
  /** Why a part, as `staat` has it after the undo (it may be gone), does not fit with what came since. */
  pastNiet(
    staat: Staat<D>,
    deel: { readonly soort: D['soort']; readonly id: string },
    aggregaatId: string,
  ): Weigering | undefined;
}

/** How an aggregate undoes a command: the facts that do it, or why they cannot. */
export const maakOngedaanMet =
  <D extends Onderscheiden, E extends DomainEvent>(
    aggregate: Aggregate<Staat<D>, E>,
    hoe: Ongedaan<D, E>,
  ): Decide<OngedaanGevraagd, Staat<D>, E> =>
  (_staat, gevraagd, { geschiedenis }) =>
    ongedaan(aggregate, hoe, gevraagd, geschiedenis);

function ongedaan<D extends Onderscheiden, E extends DomainEvent>(
  aggregate: Aggregate<Staat<D>, E>,
  hoe: Ongedaan<D, E>,
  { aggregaatId, commandId }: OngedaanGevraagd,
  geschiedenis: readonly Feit<E>[],
): readonly E[] | Weigering {
  const van = geschiedenis.findIndex(({ bij }) => bij.commandId === commandId);
  if (van < 0) return weiger('opdracht-onbekend', { commandId });
  const tot = geschiedenis.findLastIndex(({ bij }) => bij.commandId === commandId) + 1;
  const staten = statenVan(aggregate, geschiedenis);
  const [voor, na, nu] = [staten[van]!, staten[tot]!, staten.at(-1)!];

  const namen = (delen: readonly Geraakt<D>[]): string[] =>
    delen.map((deel) => benoem(hoe.soorten, deel.nu ?? eenVan(deel)));
  const geraakt = geraakteDelen([voor, na, nu], commandId);
  const terugTeZetten = geraakt.filter((deel) => !hoortBij(deel, geraakt, hoe));
  if (terugTeZetten.every(isTerug)) return weiger('opdracht-al-ongedaan', { commandId });
  const weg = geraakt.filter((deel) =>
    isWeg(watHetWas(deel), eenVan(deel), geschiedenis.slice(van)),
  );
  if (weg.length) return weiger('tekst-gewist', { onderdelen: namen(weg) });
  const later = geraakt.filter(laterGewijzigd);
  if (later.length) return weiger('later-gewijzigd', { onderdelen: namen(later) });

  const feiten = feitenVoor(terugTeZetten, commandId, hoe);
  const bij = { ...geschiedenis.at(-1)!.bij, revisie: geschiedenis.length };
  const straks = feiten.reduce((staat, feit) => aggregate.evolve(staat, { ...feit, bij }), nu);
  for (const deel of terugTeZetten) {
    const weigering = hoe.pastNiet(straks, eenVan(deel), aggregaatId);
    if (weigering) return weigering;
  }
  return feiten;
}
