/** Every read model, a line each: the runner, the command line and the tests start from this list. */
import { jaartabel } from './jaartabel/jaartabel.projection.js';
import { procesverloop } from './procesverloop/procesverloop.projection.js';
import { onderdelen } from './onderdelen/onderdelen.projection.js';
import type { AnyProjection } from './projection.js';
import { voorvallen } from './voorvallen/voorvallen.projection.js';
import { werkjaar } from './werkjaar/werkjaar.projection.js';
import { zoek } from './zoek/zoek.projection.js';

export const PROJECTIONS: readonly AnyProjection[] = [
  werkjaar,
  onderdelen,
  procesverloop,
  jaartabel,
  voorvallen,
  zoek,
];
