/** Every form, with the path where it stands. */
import { actionsUnder, formsUnder, type FormRoute } from './form/route.js';
import { registerRoutes } from './register/register.js';
import { ALL_REGISTERS } from './all-registers.js';
import { TRAJECT_ITS_FORMS } from './traject/forms/all-forms.js';
import { STEP_FORM } from './stap/step-form.js';
import { NEW_TRAJECT_FORM } from './traject/forms/new-traject-form.js';
import { UNDO_FORM } from './undo-form.js';
import { NEW_NODE_FORMS } from './werkjaar/forms/new-node-forms.js';
import { NODE_ACTIONS, NODE_FORMS } from './werkjaar/forms/node-forms.js';
import { YEAR_OPENING_FORM } from './werkjaar/forms/year-opening-form.js';

export const FORM_ROUTES: readonly FormRoute[] = [
  { path: 'ongedaan', form: UNDO_FORM, shownAt: [] },
  { path: 'trajecten/nieuw', form: NEW_TRAJECT_FORM },
  {
    path: 'stappen',
    form: STEP_FORM,
    shownAt: ['stappen/nieuw', 'trajecten/:trajectId/stappen/nieuw'],
  },
  { path: 'werkjaren/openen', form: YEAR_OPENING_FORM },
  ...formsUnder('werkjaren/:jaar/nieuw', NEW_NODE_FORMS),
  ...formsUnder('werkjaren/:jaar/knopen/:id', NODE_FORMS),
  ...actionsUnder('werkjaren/:jaar/knopen/:id', NODE_ACTIONS),
  ...formsUnder('trajecten/:trajectId/wijzig', TRAJECT_ITS_FORMS),
  ...registerRoutes(ALL_REGISTERS),
];
