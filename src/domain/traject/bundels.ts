/** Steps that print in one sentence because somebody chose so, and those for which that can be offered. */
import type { Uuid } from '../dag.js';
import { alle, type Staat } from '../staat.js';
import type { Bundel, Deel, Stap } from './traject-delen.js';
import { zinVan } from './eigen-zin.js';

/** How the steps of one cell are told together. */
export interface Bundeling {
  /** Per step that shares its sentence: the bundle, and the first step of those in it. */
  readonly samen: ReadonlyMap<Uuid, Samen>;
  /** Per step that is the last of those that one sentence could tell, where they are not all in one yet. */
  readonly aanbod: ReadonlyMap<Uuid, Aanbod>;
}
export interface Samen {
  readonly bundelId: Uuid;
  /** Of one bundle not all steps may still be equal: those that are equal to this one share its sentence. */
  readonly eersteId: Uuid;
}
/** What could be told in one sentence. */
export interface Aanbod {
  /** The bundle that some of them are in; null = none is yet. */
  readonly bundelId: Uuid | null;
  /** At least two, in the order of the cell. */
  readonly stapIds: readonly Uuid[];
}

/**
 * A step that was withdrawn, is told by an alinea or is no longer equal is not in the sentence; it is again once it is as it was.
 * @param stappen those that print in one cell, in their order; takes time in proportion to their number
 */
export function bundelingVan(staat: Staat<Deel>, stappen: readonly Stap[]): Bundeling {
  const bundelVan = bundelPerStap(staat);
  const samen = new Map<Uuid, Samen>();
  const aanbod = new Map<Uuid, Aanbod>();
  for (const gelijken of gegroepeerd(stappen, zinVan)) {
    const gebundeld = gegroepeerd(gelijken, ({ id }) => bundelVan.get(id)?.id).filter(isMeer);
    for (const groep of gebundeld)
      for (const { id } of groep)
        samen.set(id, { bundelId: bundelVan.get(id)!.id, eersteId: groep[0]!.id });
    if (isMeer(gelijken) && gebundeld[0]?.length !== gelijken.length)
      aanbod.set(gelijken.at(-1)!.id, aanbodVan(gelijken, samen.get(gebundeld[0]?.[0]?.id ?? '')));
  }
  return { samen, aanbod };
}

const aanbodVan = (gelijken: readonly Stap[], al: Samen | undefined): Aanbod => ({
  bundelId: al?.bundelId ?? null,
  stapIds: gelijken.map(({ id }) => id),
});

const isMeer = (groep: readonly unknown[]): boolean => groep.length > 1;

/** In the order of the first of each; what has no name is in no group. */
function gegroepeerd<T>(items: readonly T[], naamVan: (item: T) => string | undefined): T[][] {
  const groepen = new Map<string, T[]>();
  for (const item of items) {
    const naam = naamVan(item);
    if (naam === undefined) continue;
    const groep = groepen.get(naam);
    if (groep) groep.push(item);
    else groepen.set(naam, [item]);
  }
  return [...groepen.values()];
}

/** Of a state that is still in use: each of its cells asks. */
const bekend = new WeakMap<Staat<Deel>, ReadonlyMap<Uuid, Bundel>>();

/** The bundle of each step that has one: of bundles that name the same step, the latest choice counts. */
export function bundelPerStap(staat: Staat<Deel>): ReadonlyMap<Uuid, Bundel> {
  const gekend = bekend.get(staat);
  if (gekend) return gekend;
  const bundels = alle<Deel, 'BUNDEL'>(staat, 'BUNDEL')
    .map(({ deel }) => deel)
    .filter(({ ingetrokken }) => !ingetrokken)
    .sort((a, b) => a.volgnr - b.volgnr);
  const perStap = new Map(
    bundels.flatMap((bundel) => bundel.stapIds.map((id) => [id, bundel] as const)),
  );
  bekend.set(staat, perStap);
  return perStap;
}
