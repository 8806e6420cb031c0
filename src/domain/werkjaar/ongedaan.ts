import type { Decide } from '../aggregate.js';
import { maakOngedaanMet, type Ongedaan, type OngedaanGevraagd } from '../ongedaan.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { knopenVan } from './boom.js';
import type { DeelVanWerkjaar } from './delen.js';
import type { WerkjaarEvent } from './events.js';
import { geopend, heeftInhoud, inKring, knoopNaam, magStaan, nummersKloppen } from './regels.js';
import { werkjaar, type WerkjaarStaat } from './werkjaar.js';

const hoe: Omit<Ongedaan<DeelVanWerkjaar, WerkjaarEvent>, 'pastNiet'> = {
  naam: (deel) => (deel.soort === 'KNOOP' ? knoopNaam(deel) : deel.id),
  ingetrokken: (deel) => {
    if (deel.soort !== 'KNOOP') return undefined;
    return deel.soortKnoop === 'TRAJECT'
      ? { type: 'TrajectUitgedeeld', data: { trajectId: deel.id } }
      : { type: 'KnoopIngetrokken', data: { id: deel.id } };
  },
  hersteld: (deel) =>
    deel.soort === 'KNOOP' ? { type: 'KnoopHersteld', data: { id: deel.id } } : undefined,
  gewijzigd: (commandId, onderdelen) => ({
    type: 'WerkjaarWijzigingOngedaanGemaakt',
    data: { commandId, onderdelen },
  }),
};

/** A year that holds something stays open. */
function jaarPastNiet(staat: WerkjaarStaat, jaar: number): Weigering | undefined {
  const knopen = knopenVan(staat).filter(({ ingetrokken }) => !ingetrokken);
  return isWeigering(geopend(staat, jaar)) && knopen.length
    ? weiger('later-gewijzigd', { onderdelen: knopen.map(knoopNaam) })
    : undefined;
}

/** The tree may have grown in another way since: then the node's old place is no place any more. */
function knoopPastNiet(staat: WerkjaarStaat, jaar: number, id: string): Weigering | undefined {
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id)?.deel;
  if (!knoop) return undefined;
  const titel = knoopNaam(knoop);
  if (inKring(staat, knoop)) return weiger('later-gewijzigd', { onderdelen: [titel] });
  if (knoop.ingetrokken) return heeftInhoud(staat, knoop);
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  const { ouderId, soortKnoop: soort } = knoop;
  return (
    magStaan(staat, { id, soort, titel }, { ouderId, na: null }) ?? nummersKloppen(staat, ouderId)
  );
}

export const maakWerkjaarOngedaan: Decide<OngedaanGevraagd, WerkjaarStaat, WerkjaarEvent> = (
  _staat,
  { aggregaatId, commandId },
  { geschiedenis },
) => {
  const jaar = Number(aggregaatId);
  return maakOngedaanMet(werkjaar, geschiedenis, commandId, {
    ...hoe,
    pastNiet: (staat, soort, id) =>
      soort === 'JAAR' ? jaarPastNiet(staat, jaar) : knoopPastNiet(staat, jaar, id),
  });
};
