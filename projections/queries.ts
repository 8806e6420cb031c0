/** Every question that can be put to the read models, a line each. */
import { VraagDelenHandler } from './delen/delen.query.js';
import { VraagJaartabelHandler } from './jaartabel/jaartabel.query.js';
import { VraagGeplandeStappenHandler } from './procesverloop/geplande-stappen.query.js';
import { VraagProcesverloopHandler } from './procesverloop/procesverloop.query.js';
import { VraagAlleTrajectenHandler, VraagTrajectenHandler } from './trajecten/trajecten.query.js';
import { VraagIngetrokkenHandler } from './werkjaar/ingetrokken.query.js';
import {
  VraagJarenVanTrajectHandler,
  VraagWerkjaarHandler,
  VraagWerkjarenHandler,
} from './werkjaar/werkjaar.query.js';

export const QUERY_HANDLERS = [
  VraagWerkjaarHandler,
  VraagWerkjarenHandler,
  VraagIngetrokkenHandler,
  VraagJarenVanTrajectHandler,
  VraagTrajectenHandler,
  VraagAlleTrajectenHandler,
  VraagProcesverloopHandler,
  VraagGeplandeStappenHandler,
  VraagJaartabelHandler,
  VraagDelenHandler,
];
