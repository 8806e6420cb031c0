/** What decisions about any part of any aggregate ask first. Each answers the thing asked for, or the refusal. */
import type { Beslissing, DomainEvent, Vastgelegd } from './aggregate.js';
import { benoem, soortVan, type Deelsoorten } from './deelsoort.js';
import { sleutel, type Benoemd, type Onderdeel, type Staat } from './staat.js';
import { isWeigering, weiger, type Weigering } from './weigering.js';

/** A part of an aggregate, by kind and id. */
export interface Deelnaam<D extends Benoemd> {
  readonly soort: D['soort'];
  readonly id: string;
}

interface MogelijkIngetrokken extends Benoemd {
  readonly ingetrokken?: boolean;
}

/** The part with its last registration, where it is there and was not withdrawn. */
export function aanwezigDeel<D extends MogelijkIngetrokken>(
  staat: Staat<D>,
  soorten: Deelsoorten<D>,
  { soort, id }: Deelnaam<D>,
): Onderdeel<D> | Weigering {
  const gevonden = staat.get(sleutel(soort, id));
  if (!gevonden) return weiger('onderdeel-onbekend', { soort, id });
  return gevonden.deel.ingetrokken
    ? weiger('onderdeel-ingetrokken', { soort, naam: benoem(soorten, gevonden.deel) })
    : gevonden;
}

/** Refused where such a part is there already, withdrawn or not: an id is made once. */
export const nieuwId = <D extends Benoemd>(
  staat: Staat<D>,
  soort: D['soort'],
  id: string,
): Weigering | undefined =>
  staat.has(sleutel(soort, id)) ? weiger('onderdeel-bestaat-al', { soort, id }) : undefined;

/** Refused where somebody changed the part after the author saw it; -1 = the author saw nothing. */
export function ongezien(
  [soort, id]: readonly [string, string],
  gevonden: Onderdeel<unknown> | undefined,
  revisie: number,
): Weigering | undefined {
  const { door, op, revisie: nu } = gevonden?.bij ?? NIETS;
  return nu === revisie
    ? undefined
    : weiger('intussen-gewijzigd', { soort, id, door, op, revisie: nu });
}

const NIETS: Pick<Vastgelegd, 'door' | 'op' | 'revisie'> = {
  door: { id: '00000000-0000-0000-0000-000000000000', soort: 'systeem' },
  op: '',
  revisie: -1,
};

/** What an aggregate says of its parts, for what is done to any of them. */
export interface Huisregels<D extends Benoemd> {
  readonly soorten: Deelsoorten<D>;
  /** Why a part, as `staat` has it, does not fit with the others. */
  pastNiet(this: void, staat: Staat<D>, deel: Deelnaam<D>): Weigering | undefined;
}

/** The fact that takes a part away. Nothing is deleted: it can be given back. */
export function trekDeelIn<D extends MogelijkIngetrokken, E extends DomainEvent>(
  staat: Staat<D>,
  { soorten, pastNiet }: Huisregels<D>,
  { soort, id, reden }: Deelnaam<D> & { readonly reden?: string },
): Beslissing<E> {
  const gevonden = aanwezigDeel(staat, soorten, { soort, id });
  if (isWeigering(gevonden)) return gevonden;
  const { deel } = gevonden;
  const feit = soortVan(soorten, soort).ingetrokken?.(deel, reden);
  if (!feit) return weiger('onderdeel-onbekend', { soort, id });
  return pastNiet(met(staat, deel, true), { soort, id }) ?? [feit as E];
}

/** The fact that gives a withdrawn part back, where it still fits. */
export function herstelDeel<D extends MogelijkIngetrokken, E extends DomainEvent>(
  staat: Staat<D>,
  { soorten, pastNiet }: Huisregels<D>,
  { soort, id }: Deelnaam<D>,
): Beslissing<E> {
  const deel = staat.get(sleutel(soort, id))?.deel;
  const feit = deel && soortVan(soorten, soort).hersteld?.(deel);
  if (!deel || !feit) return weiger('onderdeel-onbekend', { soort, id });
  if (!deel.ingetrokken)
    return weiger('onderdeel-niet-ingetrokken', { soort, naam: benoem(soorten, deel) });
  return pastNiet(met(staat, deel, false), { soort, id }) ?? [feit as E];
}

/** As if the part were withdrawn, or given back. */
const met = <D extends MogelijkIngetrokken>(
  staat: Staat<D>,
  deel: D,
  ingetrokken: boolean,
): Staat<D> =>
  staat.update(sleutel(deel.soort, deel.id), (was) => ({
    ...was!,
    deel: { ...deel, ingetrokken },
  }));
