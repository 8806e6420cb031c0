/**
 * Parts that are added, revised, withdrawn and given back as a whole, with one fact each: what such a kind declares, and
 * everything that follows from it. An aggregate of nothing but such parts is made here from their declarations.
 */
import type { Beslissing, Context, DomainEvent } from './aggregate.js';
import type { Dag, Geheel, Uuid, VrijeTekst } from './dag.js';
import { intrekbaar, type Deelsoort } from './deelsoort.js';
import type { Benoemd, Staat } from './staat.js';
import type { Weigering } from './weigering.js';
import { voegToe, herzie } from './heel-deel-besluiten.js';
import { type Vouw, vouwen } from './heel-deel-vouwen.js';

export interface HeelDeel extends Benoemd {
  readonly id: Uuid;
  readonly ingetrokken: boolean;
  /** Revision at which it was added: the order of what has no other. */
  readonly volgnr: Geheel;
}

/** What its facts say of it. */
export type Gegevens<D extends HeelDeel> = Omit<D, keyof HeelDeel>;

/** The four facts of a kind with this stem: `PartnerToegevoegd`, `PartnerHerzien`, `PartnerIngetrokken`, `PartnerHersteld`. */
export type HeelFeit<N extends string, D extends HeelDeel> =
  | { type: `${N}Toegevoegd` | `${N}Herzien`; data: { id: Uuid } & Gegevens<D> }
  | { type: `${N}Ingetrokken`; data: { id: Uuid; reden?: VrijeTekst } }
  | { type: `${N}Hersteld`; data: { id: Uuid } };

/** What a kind declares. @typeParam Alle the parts of its aggregate; V the fields of its commands */
export interface Declaratie<D extends HeelDeel, Alle extends Benoemd, V> extends Omit<
  Deelsoort<D>,
  'ingetrokken' | 'hersteld'
> {
  readonly soort: D['soort'];
  /** Stem of its facts' names. */
  readonly stam: string;
  /** What the fields of a command say, or why they cannot. */
  lees(this: void, velden: V, context: Pick<Context, 'vandaag'>): Gegevens<D> | Weigering;
  /** Why it, as the state has it, does not fit with the others; asked whatever was done to it, also withdrawing. */
  pastNiet?(this: void, staat: Staat<Alle>, deel: D): Weigering | undefined;
  /** It as it stood on a day, or undefined where it did not; left out where it has no days. */
  opDag?(this: void, deel: D, dag: Dag): D | undefined;
}

type Beslis<C, Alle, E extends DomainEvent> = (
  staat: Staat<Alle>,
  command: C,
  context: Pick<Context, 'vandaag'>,
) => Beslissing<E>;
export type Velden<V> = V & { readonly id: string };
export type Herzien<V> = Velden<V> & { readonly revisie: number };

export interface HeleSoort<D extends HeelDeel, Alle extends Benoemd, V, E extends DomainEvent>
  extends Declaratie<D, Alle, V>, Deelsoort<D> {
  readonly voegToe: Beslis<Velden<V>, Alle, E>;
  readonly herzie: Beslis<Herzien<V>, Alle, E>;
  /** Event type → what the fact makes of the state. */
  readonly evolve: Readonly<Record<string, Vouw<Alle>>>;
}

/** @typeParam E the kind's four facts: with `HeelFeit` they cannot say anything else than the part holds */
export const heelDeel = <
  N extends string,
  D extends HeelDeel & Alle,
  Alle extends Benoemd,
  V,
  E extends HeelFeit<N, D>,
>(
  declaratie: Declaratie<D, Alle, V> & { readonly stam: N },
): HeleSoort<D, Alle, V, E> => ({
  ...declaratie,
  ...intrekbaar(declaratie.stam),
  voegToe: (staat, velden, context) => voegToe(declaratie, staat, velden, context) as Beslissing<E>,
  herzie: (staat, velden, context) => herzie(declaratie, staat, velden, context) as Beslissing<E>,
  evolve: vouwen(declaratie),
});
