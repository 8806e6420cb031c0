/** What decisions about a werkjaar ask first. */
import { benoem } from '../deelsoort.js';
import { onderdeel, type Onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { kinderenVan } from './boom.js';
import type { DeelVanWerkjaar, JaarDeel, Knoop } from './werkjaar-delen.js';
import type { WerkjaarStaat } from './werkjaar.js';
import { WERKJAARSOORTEN } from './werkjaar-soorten.js';

export const geopend = (staat: WerkjaarStaat, jaar: number): JaarDeel | Weigering =>
  onderdeel<DeelVanWerkjaar, 'JAAR'>(staat, 'JAAR', String(jaar))?.deel ??
  weiger('werkjaar-onbekend', { jaar });

/** A node that is there and was not withdrawn. */
export function knoopVan(
  staat: WerkjaarStaat,
  jaar: number,
  id: string,
): Onderdeel<Knoop> | Weigering {
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id);
  if (!knoop) return weiger('knoop-onbekend', { id });
  return knoop.deel.ingetrokken
    ? weiger('onderdeel-ingetrokken', { soort: 'KNOOP', naam: knoopNaam(knoop.deel) })
    : knoop;
}

export const knoopNaam = (knoop: Knoop): string => benoem(WERKJAARSOORTEN, knoop);

/** The nodes directly under a parent that were not withdrawn, in order. */
export const zichtbareKinderen = (staat: WerkjaarStaat, ouderId: string | null): Knoop[] =>
  kinderenVan(staat, ouderId).filter(({ ingetrokken }) => !ingetrokken);

/** Whether following a node from `na` to `na` leads back to it. */
export function inKring(staat: WerkjaarStaat, knoop: Knoop): boolean {
  const gezien = new Set<string>();
  for (let na = knoop.na; na && !gezien.has(na); na = naVan(staat, na)) {
    if (na === knoop.id) return true;
    gezien.add(na);
  }
  return false;
}

const naVan = (staat: WerkjaarStaat, id: string): string | null =>
  onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id)?.deel.na ?? null;

/** What stands under a node goes first. */
export function heeftInhoud(staat: WerkjaarStaat, knoop: Knoop): Weigering | undefined {
  const inhoud = zichtbareKinderen(staat, knoop.id).map(knoopNaam);
  return inhoud.length
    ? weiger('knoop-heeft-inhoud', { titel: knoopNaam(knoop), inhoud })
    : undefined;
}
