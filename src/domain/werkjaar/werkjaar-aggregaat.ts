/** A werkjaar with everything that is asked of every aggregate. */
import type { Aggregaat } from '../deelsoort.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { maakWerkjaarOngedaan } from './werkjaar-ongedaan.js';
import { werkjaar } from './werkjaar.js';
import { WERKJAARSOORTEN } from './werkjaar-soorten.js';
import { WERKJAARTEKSTEN } from './werkjaar-teksten.js';

export const werkjaarAggregaat: Aggregaat<DeelVanWerkjaar, WerkjaarEvent> = {
  ...werkjaar,
  maakOngedaan: maakWerkjaarOngedaan,
  soorten: WERKJAARSOORTEN,
  tekstDeel: WERKJAARTEKSTEN,
};
