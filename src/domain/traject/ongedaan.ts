import { maakOngedaanMet, type Ongedaan, type OngedaanGevraagd } from '../ongedaan.js';
import type { Deel } from './delen.js';
import type { TrajectEvent } from './events.js';
import { pastNiet } from './geldig.js';
import { hersteld, ingetrokken, isIntrekbaar } from './intrekken.js';
import type { Decide } from '../aggregate.js';
import { naamVan } from './regels.js';
import { traject, type TrajectStaat } from './traject.js';

const hoe: Ongedaan<Deel, TrajectEvent> = {
  naam: naamVan,
  ingetrokken: ({ soort, id }) => (isIntrekbaar(soort) ? ingetrokken(soort, id) : undefined),
  hersteld: ({ soort, id }) => (isIntrekbaar(soort) ? hersteld(soort, id) : undefined),
  gewijzigd: (commandId, onderdelen) => ({
    type: 'WijzigingOngedaanGemaakt',
    data: { commandId, onderdelen },
  }),
  pastNiet,
};

export const maakTrajectOngedaan: Decide<OngedaanGevraagd, TrajectStaat, TrajectEvent> = (
  _staat,
  { commandId },
  { geschiedenis },
) => maakOngedaanMet(traject, geschiedenis, commandId, hoe);
