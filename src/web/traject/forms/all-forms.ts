/** Every form that changes a traject: `/trajecten/<id>/wijzig/<name>`. */
import { DOEL_FORM } from './doel-form.js';
import { PART_FORMS } from './part-forms.js';
import { SAMEN_FORMS } from './samen-forms.js';
import { STEP_FORMS } from './step-forms.js';
import { STEP_LINK_FORM } from './step-link-form.js';
import { STEP_MEND_FORM } from './step-mend-form.js';
import { TEXT_FORMS } from './text-forms.js';
import { TRAJECT_FORMS } from './traject-forms.js';
import { VERLOOP_FORMS } from './verloop-forms.js';

export const TRAJECT_ITS_FORMS = {
  ...TRAJECT_FORMS,
  ...PART_FORMS,
  ...DOEL_FORM,
  ...TEXT_FORMS,
  ...STEP_FORMS,
  ...STEP_MEND_FORM,
  ...STEP_LINK_FORM,
  ...VERLOOP_FORMS,
  ...SAMEN_FORMS,
};

export type TrajectFormName = keyof typeof TRAJECT_ITS_FORMS;
