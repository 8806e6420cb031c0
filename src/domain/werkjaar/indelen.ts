/** A traject gets a place in a year's report, or loses it. */
import { Geheel } from '../invoer.js';
import { Id, Na } from '../invoer-id.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';
import { WerkjaarOpdracht, type BeslisWerkjaar } from './werkjaar-opdracht.js';
import { geopend, heeftInhoud } from './werkjaar-regels.js';
import { alsNummersKloppen } from './knoopnummers.js';
import { magStaan } from './knoop-mag-staan.js';

/** What the traject's own stream says of it, read just before. */
export interface TrajectFeit {
  readonly traject: 'onbekend' | 'ingetrokken' | 'bestaat';
}

export class DeelTrajectIn extends WerkjaarOpdracht {
  @Id() trajectId: string;
  @Na() ouderId: string | null = null;
  @Na() na: string | null = null;
  /** Forces the last segment of its number. */
  @Geheel({ optioneel: true, min: 1, max: 999 }) nummer?: number;
}

export const deelTrajectIn: BeslisWerkjaar<DeelTrajectIn, TrajectFeit> = (
  staat,
  { jaar, trajectId, ouderId, na, nummer },
  { feiten },
) => {
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  if (feiten.traject !== 'bestaat') return weiger('traject-onbekend', { trajectId });
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', trajectId)?.deel;
  if (knoop && knoop.soortKnoop !== 'TRAJECT')
    return weiger('onderdeel-bestaat-al', { soort: knoop.soortKnoop, id: trajectId });
  if (knoop && !knoop.ingetrokken) return weiger('traject-al-ingedeeld', { trajectId, jaar });
  const plaats = { ouderId, na };
  const weigering = magStaan(staat, { id: trajectId, soort: 'TRAJECT', titel: trajectId }, plaats);
  if (weigering) return weigering;
  const data = { trajectId, ...plaats, ...(nummer === undefined ? {} : { nummer }) };
  return alsNummersKloppen(staat, ouderId, { type: 'TrajectIngedeeld', data });
};

export class DeelTrajectUit extends WerkjaarOpdracht {
  @Id() trajectId: string;
}

export const deelTrajectUit: BeslisWerkjaar<DeelTrajectUit> = (staat, { jaar, trajectId }) => {
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', trajectId)?.deel;
  if (knoop?.soortKnoop !== 'TRAJECT' || knoop.ingetrokken)
    return weiger('traject-niet-ingedeeld', { trajectId, jaar });
  return heeftInhoud(staat, knoop) ?? [{ type: 'TrajectUitgedeeld', data: { trajectId } }];
};
