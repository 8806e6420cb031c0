/** What a command did to each part: as it was before, after it, and as it is now. */
import type { Uuid } from './dag.js';
import { gelijk } from './gelijk.js';
import type { Benoemd, Onderdeel, Staat } from './staat.js';

export interface Onderscheiden extends Benoemd {
  readonly na?: string | null;
  readonly plaatsUitVerslag?: true;
  readonly volgnr?: number;
  readonly ingetrokken?: boolean;
}

/** A part before the command, after it, and now; undefined = it was not there. */
export interface Geraakt<D> {
  readonly voor: D | undefined;
  readonly na: D | undefined;
  readonly nu: D | undefined;
  /** Whether a fact was about it, or whether it only gave way to another part. */
  readonly zelf: boolean;
}

/** The parts that differ between the states before and after a command. */
export function geraakteDelen<D extends Onderscheiden>(
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
export const eenVan = <D>({ voor, na }: Geraakt<D>): D => (na ?? voor)!;

/** Nothing of what the command did to it is left. */
export const isTerug = <D extends Onderscheiden>(deel: Geraakt<D>): boolean =>
  deel.voor ? gelijk(watHetWas(deel), deel.nu) : !deel.nu || deel.nu.ingetrokken === true;

/**
 * It is no longer what the command made of it. What was changed and changed back counts as unchanged, so that undo after
 * undo goes back step by step; that it gave way to another part is not a change of its own.
 */
export function laterGewijzigd<D extends Onderscheiden>({ na, nu, zelf }: Geraakt<D>): boolean {
  if (!na || !nu) return na !== nu;
  return zelf
    ? !gelijk({ ...nu, na: null }, { ...na, na: null })
    : nu.na !== na.na || nu.volgnr !== na.volgnr;
}

/**
 * Its place is today's where the command did not change it: a neighbour may have given way since. Of what only gave way,
 * nothing but the place goes back.
 */
export function watHetWas<D extends Onderscheiden>({ voor, na, nu, zelf }: Geraakt<D>): D | null {
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
