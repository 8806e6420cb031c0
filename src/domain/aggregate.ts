/** The shape of every aggregate: pure functions over one stream. */
import type { Dag, Uuid } from './dag.js';
import type { Rol } from './rol.js';
import type { Weigering } from './weigering.js';

export interface Actor {
  readonly id: Uuid;
  readonly soort: 'mens' | 'import' | 'systeem';
}

export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** When and by whom a fact was registered, as the log tells it. */
export interface Vastgelegd {
  /** Revision of the event in its stream, from 0. */
  readonly revisie: number;
  readonly commandId: Uuid;
  /** Registration instant, ISO 8601 in UTC milliseconds. */
  readonly op: string;
  readonly door: Actor;
}

/** A domain event with its registration. */
export type Feit<E extends DomainEvent = DomainEvent> = E & { readonly bij: Vastgelegd };

/** What a decision may know beside its own stream. Clock and actor come from the handler, never from the caller. */
export interface Context<E extends DomainEvent = DomainEvent, F = unknown> {
  /** Today in Europe/Brussels. */
  readonly vandaag: Dag;
  readonly actor: Actor;
  /** The actor's, where who may do it depends on the state; the lists of commands say who may at all. */
  readonly rollen: readonly Rol[];
  /** All facts of the stream, oldest first; for undo, which computes by replay. */
  readonly geschiedenis: readonly Feit<E>[];
  /** Plain answers from other streams, read just before. */
  readonly feiten: F;
}

export interface Aggregate<S, E extends DomainEvent> {
  /** Prefix of the stream names: `traject` in `traject-<id>`. */
  readonly categorie: string;
  readonly begin: S;
  /** Total: an event that it has no use for leaves the state as it is. Never throws. */
  evolve(staat: S, feit: Feit<E>): S;
  /**
   * The state as it stood on a day, by when things happened, with all that is known today; left out where nothing in it
   * has a day of its own.
   */
  opDag?(staat: S, dag: Dag): S;
}

/** One or more events, or the reason why not. An empty list never occurs: what changes nothing is refused. */
export type Beslissing<E extends DomainEvent> = readonly E[] | Weigering;

export type Decide<C, S, E extends DomainEvent, F = unknown> = (
  staat: S,
  command: C,
  context: Context<E, F>,
) => Beslissing<E>;
