/** Where in a report a node may stand: what may stand under what, and how deep. */
import { onderdeel } from '../staat.js';
import { weiger, type Weigering } from '../weigering.js';
import { DIEPSTE_RUBRIEK, DRAAGT, kinderenVan } from './boom.js';
import type { DeelVanWerkjaar, Knoop, SoortKnoop } from './werkjaar-delen.js';
import type { WerkjaarStaat } from './werkjaar.js';
import { knoopNaam, zichtbareKinderen } from './werkjaar-regels.js';

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
