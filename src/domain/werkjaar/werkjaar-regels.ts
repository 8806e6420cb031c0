/** What decisions about a werkjaar ask first. */
import type { Beslissing, Vastgelegd } from '../aggregate.js';
import { benoem } from '../deelsoort.js';
import { onderdeel, type Onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { DIEPSTE_RUBRIEK, DRAAGT, kinderenVan } from './boom.js';
import type { DeelVanWerkjaar, JaarDeel, Knoop, SoortKnoop } from './werkjaar-delen.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { werkjaar, type WerkjaarStaat } from './werkjaar.js';
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

const zichtbaar = (staat: WerkjaarStaat, id: string | null): Knoop | undefined => {
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id ?? '')?.deel;
  return knoop?.ingetrokken ? undefined : knoop;
};

/** A node and those above it, from itself upwards; a node that stands under itself comes once. */
function lijnOmhoog(staat: WerkjaarStaat, id: string | null): Knoop[] {
  const lijn = new Map<string, Knoop>();
  for (let knoop = zichtbaar(staat, id); knoop; knoop = zichtbaar(staat, knoop.ouderId)) {
    if (lijn.has(knoop.id)) break;
    lijn.set(knoop.id, knoop);
  }
  return [...lijn.values()];
}

/** The nodes directly under a parent that were not withdrawn, in order. */
export const zichtbareKinderen = (staat: WerkjaarStaat, ouderId: string | null): Knoop[] =>
  kinderenVan(staat, ouderId).filter(({ ingetrokken }) => !ingetrokken);

interface Plaats {
  readonly ouderId: string | null;
  readonly na: string | null;
}

const VERSLAG = ['VERSLAG', 'verslag'] as const;

/** Whether a node of this kind may stand there. */
export function magStaan(
  staat: WerkjaarStaat,
  knoop: { id: string; soort: SoortKnoop; titel: string },
  { ouderId, na }: Plaats,
): Weigering | undefined {
  const lijn = lijnOmhoog(staat, ouderId);
  if (ouderId !== null && !lijn.length) return weiger('ouder-onbekend', { ouderId });
  if (lijn.some(({ id }) => id === knoop.id))
    return weiger('knoop-onder-zichzelf', { titel: knoop.titel });
  const [drager, ouder] = lijn[0] ? [lijn[0].soortKnoop, knoopNaam(lijn[0])] : VERSLAG;
  if (!DRAAGT[drager]?.includes(knoop.soort))
    return weiger('ouder-draagt-niet', { ouder, soort: knoop.soort });
  if (knoop.soort === 'RUBRIEK' && diepte(lijn) + 1 + onder(staat, knoop.id) > DIEPSTE_RUBRIEK)
    return weiger('rubrieken-te-diep', { titel: knoop.titel });
  return na === null ? undefined : buurOnbekend(staat, { ouderId, na }, knoop.id);
}

function buurOnbekend(
  staat: WerkjaarStaat,
  { ouderId, na }: { ouderId: string | null; na: string },
  zelf: string,
): Weigering | undefined {
  const buren = kinderenVan(staat, ouderId).filter(({ id }) => id !== zelf);
  return buren.some(({ id }) => id === na) ? undefined : weiger('knoop-onbekend', { id: na });
}

/** How many rubrieken deep a line of nodes goes. */
const diepte = (lijn: readonly Knoop[]): number =>
  lijn.filter(({ soortKnoop }) => soortKnoop === 'RUBRIEK').length;

/** How many rubrieken deep it goes on under a node. */
function onder(staat: WerkjaarStaat, id: string): number {
  const rubrieken = zichtbareKinderen(staat, id).filter((knoop) => diepte([knoop]) > 0);
  return Math.max(0, ...rubrieken.map((rubriek) => 1 + onder(staat, rubriek.id)));
}

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

/**
 * A forced number stands above those of all its earlier siblings, so that no two nodes ever get the same
 * one. Answers the first that does not.
 */
export function nummersKloppen(
  staat: WerkjaarStaat,
  ouderId: string | null,
): Weigering | undefined {
  let hoogste = 0;
  for (const { soortKnoop, nummer = hoogste + 1 } of zichtbareKinderen(staat, ouderId)) {
    if (soortKnoop === 'TEKSTBLOK') continue;
    if (nummer <= hoogste) return weiger('nummer-niet-hoger', { nummer, hoogste });
    hoogste = nummer;
  }
  return undefined;
}

/** The fact, unless the numbers under `ouderId` would then not keep their rule: of the node itself, or of a later one. */
export function alsNummersKloppen(
  staat: WerkjaarStaat,
  ouderId: string | null,
  feit: WerkjaarEvent,
): Beslissing<WerkjaarEvent> {
  return nummersKloppen(werkjaar.evolve(staat, { ...feit, bij: STRAKS }), ouderId) ?? [feit];
}

/** As if it had been registered last of all: only the revision matters, which decides who stands nearest. */
const STRAKS: Vastgelegd = {
  revisie: Number.MAX_SAFE_INTEGER,
  commandId: '00000000-0000-0000-0000-000000000000',
  op: '',
  door: { id: '00000000-0000-0000-0000-000000000000', soort: 'systeem' },
};
