import { maakOngedaanMet } from '../ongedaan.js';
import type { Deel } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import { pastNiet } from './geldig.js';
import { traject } from './traject.js';
import { TRAJECTSOORTEN } from './traject-soorten.js';

export const maakTrajectOngedaan = maakOngedaanMet<Deel, TrajectEvent>(traject, {
  soorten: TRAJECTSOORTEN,
  type: 'WijzigingOngedaanGemaakt',
  pastNiet,
});
