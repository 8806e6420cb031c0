/** A traject with everything that is asked of every aggregate. */
import type { Aggregaat } from '../deelsoort.js';
import type { Deel } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import { maakTrajectOngedaan } from './traject-ongedaan.js';
import { traject } from './traject.js';
import { TRAJECTSOORTEN } from './traject-soorten.js';
import { TRAJECTTEKSTEN } from './traject-teksten.js';

export const trajectAggregaat: Aggregaat<Deel, TrajectEvent> = {
  ...traject,
  maakOngedaan: maakTrajectOngedaan,
  soorten: TRAJECTSOORTEN,
  tekstDeel: TRAJECTTEKSTEN,
};
