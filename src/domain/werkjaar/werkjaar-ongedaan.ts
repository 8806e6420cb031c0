import { maakOngedaanMet } from '../ongedaan.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { huisregels } from './knoop-past.js';
import { werkjaar } from './werkjaar.js';
import { WERKJAARSOORTEN } from './werkjaar-soorten.js';

export const maakWerkjaarOngedaan = maakOngedaanMet<DeelVanWerkjaar, WerkjaarEvent>(werkjaar, {
  soorten: WERKJAARSOORTEN,
  type: 'WerkjaarWijzigingOngedaanGemaakt',
  pastNiet: (staat, deel, jaar) => huisregels(Number(jaar)).pastNiet(staat, deel),
});
