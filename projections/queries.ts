/** Every question that can be put to the read models, a line each. */
import { VraagJaartabelHandler } from './jaartabel/jaartabel.query.js';
import { VraagProcesverloopHandler } from './procesverloop/procesverloop.query.js';
import { VraagAlleTrajectenHandler, VraagTrajectenHandler } from './trajecten/trajecten.query.js';
import {
  VraagJarenVanTrajectHandler,
  VraagWerkjaarHandler,
  VraagWerkjarenHandler,
} from './werkjaar/werkjaar.query.js';

export const QUERY_HANDLERS = [
  VraagWerkjaarHandler,
  VraagWerkjarenHandler,
  VraagJarenVanTrajectHandler,
  VraagTrajectenHandler,
  VraagAlleTrajectenHandler,
  VraagProcesverloopHandler,
  VraagJaartabelHandler,
];
