/**
 * Undo: what one command did to the parts of a stream, found by replay (`domain.md` §5.2, "Undo").
 *
 * A part that came is withdrawn, one that was withdrawn comes back, any other gets back what it was. Undoing an undo is
 * the same thing. Refused where a part was changed again later.
 */
import type { Aggregate, DomainEvent, Feit } from './aggregate.js';
import type { Uuid } from './dag.js';
import { gelijk } from './gelijk.js';
import type { Onderdeel, Staat } from './staat.js';
import { isWeigering, weiger, type Weigering } from './weigering.js';

interface Onderscheiden {
  readonly soort: string;
  readonly id: string;
  readonly na?: string | null;
  readonly volgnr?: number;
  readonly ingetrokken?: boolean;
}

/** A part before the command, after it, and now. */
interface Geraakt<D> {
  readonly voor: D | undefined;
  readonly na: D;
  readonly nu: D;
}

export interface Ongedaan<D, E extends DomainEvent> {
  /** The command itself only undid or withdrew: those parts come back. */
  naam(deel: D): string;
  /** The fact that takes an added part away, or undefined where it cannot be withdrawn. */
  ingetrokken(deel: D): E | undefined;
  hersteld(deel: D): E | undefined;
  gewijzigd(
    commandId: Uuid,
    onderdelen: { soort: D extends { soort: infer S } ? S : never; id: string; was: D | null }[],
  ): E;
}

/** The facts that undo a command, or why they cannot. */
export function maakOngedaanMet<D extends Onderscheiden, E extends DomainEvent>(
  aggregate: Aggregate<Staat<D>, E>,
  geschiedenis: readonly Feit<E>[],
  commandId: Uuid,
  hoe: Ongedaan<D, E>,
): readonly E[] | Weigering {
  const eerste = geschiedenis.findIndex(({ bij }) => bij.commandId === commandId);
  if (eerste < 0) return weiger('opdracht-onbekend', { commandId });
  const geraakt = geraakteDelen(aggregate, geschiedenis, commandId);
  if (isWeigering(geraakt)) return geraakt;
  const later = geraakt.filter(({ gewijzigd }) => gewijzigd).map(({ deel }) => hoe.naam(deel.na));
  if (later.length) return weiger('later-gewijzigd', { onderdelen: later });
  return feitenVoor(
    geraakt.map(({ deel }) => deel),
    commandId,
    hoe,
  );
}

interface Bevinding<D> {
  readonly deel: Geraakt<D>;
  readonly gewijzigd: boolean;
}

function geraakteDelen<D extends Onderscheiden, E extends DomainEvent>(
  aggregate: Aggregate<Staat<D>, E>,
  geschiedenis: readonly Feit<E>[],
  commandId: Uuid,
): Bevinding<D>[] | Weigering {
  const van = geschiedenis.findIndex(({ bij }) => bij.commandId === commandId);
  const tot = geschiedenis.findLastIndex(({ bij }) => bij.commandId === commandId) + 1;
  const vouw = (staat: Staat<D>, feiten: readonly Feit<E>[]): Staat<D> =>
    feiten.reduce((nu, feit) => aggregate.evolve(nu, feit), staat);
  const voor = vouw(aggregate.begin, geschiedenis.slice(0, van));
  const na = vouw(voor, geschiedenis.slice(van, tot));
  const nu = vouw(na, geschiedenis.slice(tot));

  const bevindingen: Bevinding<D>[] = [];
  for (const [sleutel, erna] of na) {
    const ervoor = voor.get(sleutel);
    if (ervoor === erna || (ervoor && gelijk(ervoor.deel, erna.deel))) continue;
    const heden = nu.get(sleutel);
    if (!heden) return weiger('later-gewijzigd', { onderdelen: [erna.deel.soort] });
    bevindingen.push({
      deel: { voor: ervoor?.deel, na: erna.deel, nu: heden.deel },
      gewijzigd: laterGewijzigd(erna, heden, commandId),
    });
  }
  const verdwenen = [...voor.keys()].filter((sleutel) => !na.has(sleutel));
  return bevindingen.length || verdwenen.length
    ? [...bevindingen, ...verdwenen.flatMap((sleutel) => teruggekomen(voor, nu, sleutel))]
    : weiger('opdracht-al-ongedaan', { commandId });
}

/** A part that the command (an undo) took away: it comes back as it was, unless it is there again. */
function teruggekomen<D extends Onderscheiden>(
  voor: Staat<D>,
  nu: Staat<D>,
  sleutel: string,
): Bevinding<D>[] {
  const deel = voor.get(sleutel)?.deel;
  return deel ? [{ deel: { voor: deel, na: deel, nu: deel }, gewijzigd: nu.has(sleutel) }] : [];
}

/** What the command changed itself was changed again; or what gave way to it differs in any way. */
const laterGewijzigd = <D>(erna: Onderdeel<D>, nu: Onderdeel<D>, commandId: Uuid): boolean =>
  erna.bij.commandId === commandId
    ? nu.bij.revisie !== erna.bij.revisie
    : !gelijk(nu.deel, erna.deel);

function feitenVoor<D extends Onderscheiden, E extends DomainEvent>(
  geraakt: readonly Geraakt<D>[],
  commandId: Uuid,
  hoe: Ongedaan<D, E>,
): E[] {
  const feiten: E[] = [];
  const terug: Parameters<Ongedaan<D, E>['gewijzigd']>[1] = [];
  const hoort = geraakt.some(({ voor, na }) => !voor && hoe.ingetrokken(na));
  for (const deel of geraakt) {
    const feit = omgekeerd(deel, hoe);
    if (feit) feiten.push(feit);
    else if (deel.voor !== undefined || !hoort)
      terug.push({ soort: deel.na.soort as never, id: deel.na.id, was: watHetWas(deel) });
  }
  return terug.length ? [...feiten, hoe.gewijzigd(commandId, terug)] : feiten;
}

function omgekeerd<D extends Onderscheiden, E extends DomainEvent>(
  { voor, na }: Geraakt<D>,
  hoe: Ongedaan<D, E>,
): E | undefined {
  if (!voor) return hoe.ingetrokken(na);
  if (voor.ingetrokken === na.ingetrokken) return undefined;
  return na.ingetrokken ? hoe.hersteld(na) : hoe.ingetrokken(na);
}

/** Its place is today's, where the command did not move it: a neighbour may have given way since. */
function watHetWas<D extends Onderscheiden>({ voor, na, nu }: Geraakt<D>): D | null {
  if (!voor) return null;
  if (voor.na !== na.na || voor.volgnr !== na.volgnr) return voor;
  const plaats = {
    ...(nu.na === undefined ? {} : { na: nu.na }),
    ...(nu.volgnr === undefined ? {} : { volgnr: nu.volgnr }),
  };
  return { ...voor, ...plaats };
}
