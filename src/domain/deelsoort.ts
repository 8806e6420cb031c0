/**
 * What every kind of part says of itself, and every aggregate of its parts. From this follow names in sentences, columns
 * of lists, and which part a text belongs to; nobody else asks of which kind a part is to know these.
 */
import type { Aggregate, Decide, DomainEvent } from './aggregate.js';
import type { Dag, Jaar, Uuid } from './dag.js';
import type { OngedaanGevraagd } from './ongedaan.js';
import type { Benoemd, Staat } from './staat.js';
import type { TekstGewist } from './tekst-gewist.js';

/** What lists sort and filter by, where the part has it; codes and days, but for `titel`. */
export interface Kolommen {
  /** Its own title or name, as a person typed it. */
  readonly titel?: string;
  readonly jaar?: Jaar;
  /** First and last day that it can be about. */
  readonly van?: Dag;
  readonly tot?: Dag;
  readonly eigenaar?: Uuid;
  /** A code of its state, such as GEPLAND. */
  readonly stand?: string;
}

export interface Deelsoort<D> {
  readonly lidwoord: 'de' | 'het';
  /** The noun, as in a sentence: 'stand van zaken'. */
  readonly naam: string;
  /** How this one is called, in a refusal or a list. Total and pure. */
  benoem(this: void, deel: D): string;
  /** Total and pure. */
  kolommen(this: void, deel: D): Kolommen;
  /** Whom it is about, where that is somebody whose name stands outside the log. */
  persoon?(this: void, deel: D): Uuid;
  /** The code of its state on a day, where that is not stored but follows from its days. */
  standOp?(this: void, deel: D, dag: Dag): string;
  /** The fact that takes it away, and the one that gives it back; left out where it cannot be withdrawn by itself. */
  ingetrokken?(this: void, deel: D, reden?: string): DomainEvent;
  hersteld?(this: void, deel: D): DomainEvent;
  /** What lifts a part that an undo stored in an earlier shape: the first from version 1 to 2, and so on. */
  readonly eerder?: readonly Lift[];
}

/** A stored part in the next shape. Pure; must not change what it gets. */
export type Lift = (deel: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The version of the shape that parts of this kind have now, from 1. */
export const deelVersie = ({ eerder = [] }: Pick<Deelsoort<never>, 'eerder'>): number =>
  eerder.length + 1;

/** Kind and id, as `sleutel()` makes it: 'LES/<id>'. */
export type DeelSleutel = string;

export type Deelsoorten<D extends Benoemd> = {
  readonly [K in D['soort']]: Deelsoort<Extract<D, { soort: K }>>;
};

/** A part as it stood before a command; null = it was not there. */
export interface TeruggezetDeel {
  readonly soort: string;
  readonly id: string;
  /** The version of the shape in which `was` is stored. */
  readonly deelVersie: number;
  readonly was: unknown;
}

/** A fact that gives parts back what they were: every aggregate has one. */
export interface Teruggezet {
  readonly data: { readonly onderdelen: readonly TeruggezetDeel[] };
}

/** Per event type the part that it is about: what a person typed in it belongs to that part. */
export type Tekstdelen<E extends DomainEvent> = {
  readonly [T in Exclude<E, Teruggezet | TekstGewist>['type']]: (
    data: Extract<E, { type: T }>['data'],
  ) => DeelSleutel;
};

/** An aggregate whose state is its parts, as it stands in the list of aggregates. */
export interface Aggregaat<D extends Benoemd, E extends DomainEvent> extends Aggregate<
  Staat<D>,
  E
> {
  readonly maakOngedaan: Decide<OngedaanGevraagd, Staat<D>, E>;
  readonly soorten: Deelsoorten<D>;
  readonly tekstDeel: Tekstdelen<E>;
}

/** The facts `<stam>Ingetrokken` and `<stam>Hersteld`, which name the part in their field `veld`. */
export const intrekbaar = (
  stam: string,
  veld = 'id',
): Required<Pick<Deelsoort<Benoemd>, 'ingetrokken' | 'hersteld'>> => ({
  ingetrokken: ({ id }, reden) => ({
    type: `${stam}Ingetrokken`,
    data: { [veld]: id, ...(reden ? { reden } : {}) },
  }),
  hersteld: ({ id }) => ({ type: `${stam}Hersteld`, data: { [veld]: id } }),
});

/** What the kind of a part says of it. */
export const soortVan = <D extends Benoemd>(
  soorten: Deelsoorten<D>,
  soort: D['soort'],
): Deelsoort<D> => soorten[soort];

/** How a part is called. */
export const benoem = <D extends Benoemd>(soorten: Deelsoorten<D>, deel: D): string =>
  soortVan(soorten, deel.soort).benoem(deel);

/** The beginning of a text that serves as a name. */
export const begin = (tekst: string): string => tekst.slice(0, 60);
