/**
 * Parts that are added, revised, withdrawn and given back as a whole, with one fact each: what such a kind declares, and
 * everything that follows from it. An aggregate of nothing but such parts is made here from their declarations.
 */
import type { Beslissing, Context, DomainEvent, Feit } from './aggregate.js';
import type { Dag, Geheel, Uuid, VrijeTekst } from './dag.js';
import { nieuwId, ongezien } from './deelregels.js';
import { intrekbaar, type Deelsoort } from './deelsoort.js';
import { gelijk } from './gelijk.js';
import { sleutel, zet, type Benoemd, type Staat } from './staat.js';
import { isWeigering, weiger, type Weigering } from './weigering.js';

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
type Velden<V> = V & { readonly id: string };
type Herzien<V> = Velden<V> & { readonly revisie: number };

export interface HeleSoort<D extends HeelDeel, Alle extends Benoemd, V, E extends DomainEvent>
  extends Declaratie<D, Alle, V>, Deelsoort<D> {
  readonly voegToe: Beslis<Velden<V>, Alle, E>;
  readonly herzie: Beslis<Herzien<V>, Alle, E>;
  /** Event type → what the fact makes of the state. */
  readonly evolve: Readonly<Record<string, Vouw<Alle>>>;
}

/** What a fact of a part makes of the state; a fact about what is not there changes nothing. */
export type Vouw<Alle> = (staat: Staat<Alle>, feit: Feit) => Staat<Alle>;

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

function voegToe<D extends HeelDeel & Alle, Alle extends Benoemd, V>(
  { soort, stam, lees, pastNiet }: Declaratie<D, Alle, V>,
  staat: Staat<Alle>,
  velden: Velden<V>,
  context: Pick<Context, 'vandaag'>,
): Beslissing<DomainEvent> {
  const { id } = velden;
  const gegevens = nieuwId<Alle>(staat, soort, id) ?? lees(velden, context);
  if (isWeigering(gegevens)) return gegevens;
  const deel = { ...gegevens, soort, id, ingetrokken: false, volgnr: 0 } as unknown as D;
  const feit = { type: `${stam}Toegevoegd`, data: { id, ...gegevens } };
  return pastNiet?.(straks(staat, deel), deel) ?? [feit];
}

function herzie<D extends HeelDeel & Alle, Alle extends Benoemd, V>(
  { soort, stam, naam, benoem, lees, pastNiet }: Declaratie<D, Alle, V>,
  staat: Staat<Alle>,
  velden: Herzien<V>,
  context: Pick<Context, 'vandaag'>,
): Beslissing<DomainEvent> {
  const { id, revisie } = velden;
  const gevonden = staat.get(sleutel(soort, id));
  if (!gevonden) return weiger('onderdeel-onbekend', { soort, id });
  const was = gevonden.deel as unknown as D;
  if (was.ingetrokken) return weiger('onderdeel-ingetrokken', { soort, naam: benoem(was) });
  const gegevens = ongezien([soort, id], gevonden, revisie) ?? lees(velden, context);
  if (isWeigering(gegevens)) return gegevens;
  const { ingetrokken, volgnr } = was;
  const deel = { ...gegevens, soort, id, ingetrokken, volgnr } as unknown as D;
  if (gelijk(was, deel)) return weiger('niets-gewijzigd', { wat: naam });
  const feit = { type: `${stam}Herzien`, data: { id, ...gegevens } };
  return pastNiet?.(straks(staat, deel), deel) ?? [feit];
}

/** As if the part were so already; nobody asks when that was registered. */
const straks = <D extends Alle, Alle extends Benoemd>(staat: Staat<Alle>, deel: D): Staat<Alle> =>
  zet<Alle>(staat, deel, {
    revisie: -1,
    commandId: '',
    op: '',
    door: { id: '', soort: 'systeem' },
  });

function vouwen<D extends HeelDeel & Alle, Alle extends Benoemd, V>({
  soort,
  stam,
}: Declaratie<D, Alle, V>): Record<string, Vouw<Alle>> {
  const ingetrokken =
    (weg: boolean): Vouw<Alle> =>
    (staat, { data, bij }) => {
      const deel = staat.get(sleutel(soort, idIn(data)))?.deel;
      return deel ? zet<Alle>(staat, { ...deel, ingetrokken: weg }, bij) : staat;
    };
  return {
    [`${stam}Toegevoegd`]: (staat, { data, bij }) =>
      zet<Alle>(staat, heel({ soort, ...data, ingetrokken: false, volgnr: bij.revisie }), bij),
    [`${stam}Herzien`]: (staat, { data, bij }) => {
      const was = staat.get(sleutel(soort, idIn(data)))?.deel as HeelDeel | undefined;
      const { ingetrokken: weg, volgnr } = was ?? {};
      return was
        ? zet<Alle>(staat, heel({ soort, ...data, ingetrokken: weg, volgnr }), bij)
        : staat;
    },
    [`${stam}Ingetrokken`]: ingetrokken(true),
    [`${stam}Hersteld`]: ingetrokken(false),
  };
}

const idIn = (data: object): Uuid => (data as { id: Uuid }).id;
const heel = <Alle>(deel: object): Alle => deel as Alle;
