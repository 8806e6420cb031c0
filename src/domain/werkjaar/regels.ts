/** What decisions about a werkjaar ask first. */
import { onderdeel, type Onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { DIEPSTE_RUBRIEK, DRAAGT, kinderenVan } from './boom.js';
import type { DeelVanWerkjaar, JaarDeel, Knoop, SoortKnoop } from './delen.js';
import type { WerkjaarStaat } from './werkjaar.js';

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

export const knoopNaam = ({ titel, kop, tekst, id }: Knoop): string =>
  titel ?? kop ?? tekst?.slice(0, 60) ?? id;

const zichtbaar = (staat: WerkjaarStaat, id: string): Knoop | undefined => {
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id)?.deel;
  return knoop?.ingetrokken ? undefined : knoop;
};

/** A node and those above it, from itself upwards. */
export function lijnOmhoog(staat: WerkjaarStaat, id: string | null): Knoop[] {
  const knoop = id === null ? undefined : zichtbaar(staat, id);
  return knoop ? [knoop, ...lijnOmhoog(staat, knoop.ouderId)] : [];
}

interface Plaats {
  readonly ouderId: string | null;
  readonly na: string | null;
}

/** Whether a node of this kind may stand there. */
export function magStaan(
  staat: WerkjaarStaat,
  knoop: { id: string; soort: SoortKnoop; titel: string },
  { ouderId, na }: Plaats,
): Weigering | undefined {
  const lijn = lijnOmhoog(staat, ouderId);
  const ouder = lijn[0];
  if (ouderId !== null && !ouder) return weiger('ouder-onbekend', { ouderId });
  if (lijn.some(({ id }) => id === knoop.id))
    return weiger('knoop-onder-zichzelf', { titel: knoop.titel });
  if (!DRAAGT[ouder?.soortKnoop ?? 'VERSLAG']?.includes(knoop.soort))
    return weiger('ouder-draagt-niet', {
      ouder: ouder ? knoopNaam(ouder) : 'verslag',
      soort: knoop.soort,
    });
  const rubrieken = lijn.filter(({ soortKnoop }) => soortKnoop === 'RUBRIEK').length;
  if (knoop.soort === 'RUBRIEK' && rubrieken >= DIEPSTE_RUBRIEK)
    return weiger('rubrieken-te-diep', { titel: knoop.titel });
  if (na !== null && !kinderenVan(staat, ouderId).some(({ id }) => id === na))
    return weiger('knoop-onbekend', { id: na });
  return undefined;
}

/**
 * A forced number goes above those of all its earlier siblings (`domain.md` §5.2): counting goes on from it.
 * `voorgangers` are the siblings before it, in order.
 */
export function nummerHoger(
  voorgangers: readonly Knoop[],
  nummer: number | undefined,
): Weigering | undefined {
  if (nummer === undefined) return undefined;
  let hoogste = 0;
  for (const knoop of voorgangers) {
    if (knoop.ingetrokken || knoop.soortKnoop === 'TEKSTBLOK') continue;
    hoogste = knoop.nummer ?? hoogste + 1;
  }
  return nummer > hoogste ? undefined : weiger('nummer-niet-hoger', { nummer, hoogste });
}

/** The siblings before a place. */
export function voorgangersVan(
  staat: WerkjaarStaat,
  { ouderId, na }: Plaats,
  zelf?: string,
): Knoop[] {
  const rij = kinderenVan(staat, ouderId).filter(({ id }) => id !== zelf);
  return na === null ? [] : rij.slice(0, rij.findIndex(({ id }) => id === na) + 1);
}
