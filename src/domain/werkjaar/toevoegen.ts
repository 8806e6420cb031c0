/** What is added to the report of a year: its chapters, headings and texts. */
import { Geheel } from '../invoer.js';
import { Id, Na } from '../invoer-id.js';
import { Regel, Tekst } from '../invoer-tekst.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import type { DeelVanWerkjaar, SoortKnoop } from './werkjaar-delen.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { WerkjaarOpdracht, type BeslisWerkjaar } from './werkjaar-opdracht.js';
import { geopend } from './werkjaar-regels.js';
import { alsNummersKloppen } from './knoopnummers.js';
import { magStaan } from './knoop-mag-staan.js';
import type { WerkjaarStaat } from './werkjaar.js';

/** A new node under a parent (null = the report itself), after a sibling (null = first). */
export abstract class NieuweKnoop extends WerkjaarOpdracht {
  @Id() id: string;
  @Na() ouderId: string | null = null;
  @Na() na: string | null = null;
}

export abstract class NieuweTitelknoop extends NieuweKnoop {
  @Regel() titel: string;
}

function nieuweKnoop(
  staat: WerkjaarStaat,
  { jaar, id, ouderId, na }: NieuweKnoop,
  soort: SoortKnoop,
  titel: string,
): Weigering | { id: string; ouderId: string | null; na: string | null } {
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  if (onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id))
    return weiger('onderdeel-bestaat-al', { soort, id });
  if (!titel) return weiger('tekst-leeg', { veld: soort === 'TEKSTBLOK' ? 'tekst' : 'titel' });
  return magStaan(staat, { id, soort, titel }, { ouderId, na }) ?? { id, ouderId, na };
}

export class VoegStrategischeDoelstellingToe extends NieuweTitelknoop {
  @Regel({ optioneel: true }) werktitel?: string;
}

export const voegStrategischeDoelstellingToe: BeslisWerkjaar<VoegStrategischeDoelstellingToe> = (
  staat,
  opdracht,
) => {
  const { titel, werktitel } = opdracht;
  const knoop = nieuweKnoop(staat, opdracht, 'STRATEGISCHE_DOELSTELLING', titel);
  if (isWeigering(knoop)) return knoop;
  const data = { ...knoop, titel, ...(werktitel ? { werktitel } : {}) };
  const feit: WerkjaarEvent = { type: 'StrategischeDoelstellingToegevoegd', data };
  return alsNummersKloppen(staat, knoop.ouderId, feit);
};

export class VoegHoofdstukToe extends NieuweTitelknoop {}

export const voegHoofdstukToe: BeslisWerkjaar<VoegHoofdstukToe> = (staat, opdracht) => {
  const knoop = nieuweKnoop(staat, opdracht, 'HOOFDSTUK', opdracht.titel);
  if (isWeigering(knoop)) return knoop;
  return alsNummersKloppen(staat, knoop.ouderId, {
    type: 'HoofdstukToegevoegd',
    data: { ...knoop, titel: opdracht.titel },
  });
};

export class VoegRubriekToe extends NieuweTitelknoop {}

export const voegRubriekToe: BeslisWerkjaar<VoegRubriekToe> = (staat, opdracht) => {
  const knoop = nieuweKnoop(staat, opdracht, 'RUBRIEK', opdracht.titel);
  if (isWeigering(knoop)) return knoop;
  return alsNummersKloppen(staat, knoop.ouderId, {
    type: 'RubriekToegevoegd',
    data: { ...knoop, titel: opdracht.titel },
  });
};

export class PlaatsTekstblok extends NieuweKnoop {
  @Regel({ optioneel: true }) kop?: string;
  @Geheel({ optioneel: true, min: 1, max: 3 }) niveau?: number;
  /** May be empty under a heading. */
  @Tekst() tekst: string;
}

export const plaatsTekstblok: BeslisWerkjaar<PlaatsTekstblok> = (staat, opdracht) => {
  const { kop, niveau, tekst } = opdracht;
  const knoop = nieuweKnoop(staat, opdracht, 'TEKSTBLOK', kop ?? tekst);
  if (isWeigering(knoop)) return knoop;
  const kopje = kop ? { kop, niveau: niveau ?? 1 } : {};
  return [{ type: 'TekstblokGeplaatst', data: { ...knoop, ...kopje, tekst } }];
};
