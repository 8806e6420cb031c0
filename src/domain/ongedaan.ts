/**
 * Undo: what one command did to the parts of a stream, found by replay.
 *
 * A part that came is withdrawn, one that was withdrawn comes back, any other gets back what it was. Undoing an undo is
 * the same thing. Refused where a part is no longer as the command left it, or no longer fits with what came since.
 */
import type { Aggregate, Decide, DomainEvent, Feit } from './aggregate.js';
import type { Uuid } from './dag.js';
import {
  benoem,
  deelVersie,
  soortVan,
  type Deelsoort,
  type Deelsoorten,
  type Teruggezet,
  type TeruggezetDeel,
} from './deelsoort.js';
import { gelijk } from './gelijk.js';
import { statenVan } from './staten.js';
import type { Benoemd, Onderdeel, Staat } from './staat.js';
import { isWeg } from './tekst-gewist.js';
import { weiger, type Weigering } from './weigering.js';

/** Which command of which stream. */
export interface OngedaanGevraagd {
  readonly aggregaatId: string;
  readonly commandId: Uuid;
}

interface Onderscheiden extends Benoemd {
  readonly na?: string | null;
  readonly plaatsUitVerslag?: true;
  readonly volgnr?: number;
  readonly ingetrokken?: boolean;
}

/** A part before the command, after it, and now; undefined = it was not there. */
interface Geraakt<D> {
  readonly voor: D | undefined;
  readonly na: D | undefined;
  readonly nu: D | undefined;
  /** Whether a fact was about it, or whether it only gave way to another part. */
  readonly zelf: boolean;
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

function geraakteDelen<D extends Onderscheiden>(
  [voor, na, nu]: readonly [Staat<D>, Staat<D>, Staat<D>],
  commandId: Uuid,
): Geraakt<D>[] {
  const sleutels = new Set([...na.keys(), ...voor.keys()]);
  const anders = (a: Onderdeel<D> | undefined, b: Onderdeel<D> | undefined): boolean =>
    a !== b && !(a && b && gelijk(a.deel, b.deel));
  return [...sleutels]
    .filter((sleutel) => anders(voor.get(sleutel), na.get(sleutel)))
    .map((sleutel) => ({
      voor: voor.get(sleutel)?.deel,
      na: na.get(sleutel)?.deel,
      nu: nu.get(sleutel)?.deel,
      zelf: na.get(sleutel)?.bij.commandId === commandId,
    }));
}

/** Every touched part was there before the command or after it. */
const eenVan = <D>({ voor, na }: Geraakt<D>): D => (na ?? voor)!;

/** A new part that cannot be withdrawn by itself: it goes along with the one that can. */
const hoortBij = <D extends Onderscheiden, E extends DomainEvent>(
  { voor, na }: Geraakt<D>,
  geraakt: readonly Geraakt<D>[],
  { soorten }: Ongedaan<D, E>,
): boolean =>
  !voor &&
  !!na &&
  !soortVan(soorten, na.soort).ingetrokken &&
  geraakt.some((ander) => !ander.voor && ander.na && soortVan(soorten, ander.na.soort).ingetrokken);

/** Nothing of what the command did to it is left. */
const isTerug = <D extends Onderscheiden>(deel: Geraakt<D>): boolean =>
  deel.voor ? gelijk(watHetWas(deel), deel.nu) : !deel.nu || deel.nu.ingetrokken === true;

/**
 * It is no longer what the command made of it. What was changed and changed back counts as unchanged, so that undo after
 * undo goes back step by step; that it gave way to another part is not a change of its own.
 */
function laterGewijzigd<D extends Onderscheiden>({ na, nu, zelf }: Geraakt<D>): boolean {
  if (!na || !nu) return na !== nu;
  return zelf
    ? !gelijk({ ...nu, na: null }, { ...na, na: null })
    : nu.na !== na.na || nu.volgnr !== na.volgnr;
}

function feitenVoor<D extends Onderscheiden, E extends DomainEvent>(
  geraakt: readonly Geraakt<D>[],
  commandId: Uuid,
  { soorten, type }: Ongedaan<D, E>,
): E[] {
  const feiten: DomainEvent[] = [];
  const onderdelen: TeruggezetDeel[] = [];
  for (const deel of geraakt) {
    const { soort, id } = eenVan(deel);
    const feit = omgekeerd(deel, soortVan(soorten, soort));
    const versie = deelVersie(soortVan(soorten, soort));
    if (feit) feiten.push(feit);
    else onderdelen.push({ soort, id, deelVersie: versie, was: watHetWas(deel) });
  }
  if (onderdelen.length) feiten.push({ type, data: { commandId, onderdelen } });
  return feiten as E[];
}

/** The fact that undoes a mere addition or withdrawal. */
function omgekeerd<D extends Onderscheiden>(
  { voor, na }: Geraakt<D>,
  { ingetrokken, hersteld }: Deelsoort<D>,
): DomainEvent | undefined {
  if (!na) return undefined;
  if (!voor) return ingetrokken?.(na);
  const alleenDat = gelijk({ ...voor, ingetrokken: null }, { ...na, ingetrokken: null });
  if (!alleenDat) return undefined;
  return na.ingetrokken ? hersteld?.(na) : ingetrokken?.(na);
}

/**
 * Its place is today's where the command did not change it: a neighbour may have given way since. Of what only gave way,
 * nothing but the place goes back.
 */
function watHetWas<D extends Onderscheiden>({ voor, na, nu, zelf }: Geraakt<D>): D | null {
  if (!voor) return null;
  if (!na || !nu) return voor;
  const verplaatst = voor.na !== na.na || voor.volgnr !== na.volgnr;
  if (!zelf) return metPlaatsVan(nu, voor);
  return verplaatst ? voor : metPlaatsVan(voor, nu);
}

function metPlaatsVan<D extends Onderscheiden>(deel: D, van: D): D {
  const { na: _na, plaatsUitVerslag: _tekst, volgnr: _volgnr, ...rest } = deel;
  const plaats = PLAATS.filter((veld) => van[veld] !== undefined).map((veld) => [veld, van[veld]]);
  return { ...rest, ...Object.fromEntries(plaats) } as D;
}
const PLAATS = ['na', 'plaatsUitVerslag', 'volgnr'] as const;
