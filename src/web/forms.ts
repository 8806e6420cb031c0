/** Every form, with the path where it stands. */
import { formsUnder, type FormRoute } from './form/route.js';
import { TRAJECT_ITS_FORMS } from './traject/forms/all-forms.js';

export const FORM_ROUTES: readonly FormRoute[] = [
  ...formsUnder('trajecten/:trajectId/wijzig', TRAJECT_ITS_FORMS),
];
