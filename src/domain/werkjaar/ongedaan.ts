import type { Decide } from '../aggregate.js';
import { maakOngedaanMet, type Ongedaan } from '../ongedaan.js';
import type { MaakOngedaan } from '../maak-ongedaan.js';
import type { DeelVanWerkjaar } from './delen.js';
import type { WerkjaarEvent } from './events.js';
import { knoopNaam } from './regels.js';
import { werkjaar, type WerkjaarStaat } from './werkjaar.js';

const hoe: Ongedaan<DeelVanWerkjaar, WerkjaarEvent> = {
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

export const maakWerkjaarOngedaan: Decide<MaakOngedaan, WerkjaarStaat, WerkjaarEvent> = (
  _staat,
  { commandId },
  { geschiedenis },
) => maakOngedaanMet(werkjaar, geschiedenis, commandId, hoe);
