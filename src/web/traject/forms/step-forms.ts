/** What becomes of a step. `deel` is the step's id. */
import {
  HoudStap,
  MeldStapNietDoorgegaan,
  StelStapUit,
  VerplaatsStap,
} from '../../../domain/traject/stappen/stapverloop.js';
import { EVALUATION_FORM } from './evaluation-form.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, choice, line, list } from '../../form/fields.js';
import { inWords, keepWords, REASONS, REPORT, timeOf } from '../../stap/step-fields.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';
import { stepName, stepAt, revision, STEP } from './step-at.js';

const form = formIn(TrajectScene);

const WHY = line<AroundTraject>('Waarom?');

export const STEP_FORMS = {
  'stap-gehouden': form({
    command: HoudStap,
    title: (around, at) => `${stepName(around, at)}: gehouden`,
    button: 'Stap bewaren',
    fields: {
      wanneer: inWords('Wanneer was het?', false),
      zonderDatum: keepWords('wanneer'),
      verslag: REPORT,
      modus: line('Hoe?', { short: true, more: true }),
      aanwezigen: line('Wie was erbij?', { more: true }),
    },
    begin: (around, at) => {
      const { wanneer } = stepAt(around, at).deel.gegevens;
      return {
        ...timeOf(wanneer),
        ...revision(around, at),
      };
    },
    make: (_values, { deel }) => ({ stapId: deel }),
    ...STEP,
  }),
  'stap-verplaatsen': form({
    command: VerplaatsStap,
    title: (around, at) => `${stepName(around, at)} verplaatsen`,
    button: 'Stap verplaatsen',
    fields: {
      naar: inWords('Naar wanneer?', false),
      zonderDatum: keepWords('naar'),
      reden: WHY,
    },
    begin: revision,
    make: ({ naar }, { deel }) =>
      naar.trim() ? { stapId: deel } : wrong('naar', 'Vul in naar wanneer de stap verplaatst is.'),
    ...STEP,
  }),
  'stap-uitstellen': form({
    command: StelStapUit,
    title: (around, at) => `${stepName(around, at)} uitstellen`,
    button: 'Stap uitstellen',
    fields: { tot: inWords('Tot wanneer?', true), zonderDatum: keepWords('tot'), reden: WHY },
    begin: revision,
    make: (_values, { deel }) => ({ stapId: deel }),
    ...STEP,
  }),
  'stap-niet-doorgegaan': form({
    command: MeldStapNietDoorgegaan,
    title: (around, at) => `${stepName(around, at)}: niet doorgegaan`,
    button: 'Stap bewaren',
    fields: {
      redencode: list('Waarom ging het niet door?', REASONS, { optional: false }),
      toelichting: area('In je eigen woorden'),
      definitief: choice('Komt het er nog van?', [
        { value: 'ja', label: 'Nee' },
        { value: 'nee', label: 'Misschien: voorlopig niet' },
      ]),
    },
    begin: (around, at) => ({ definitief: 'ja', ...revision(around, at) }),
    make: (_values, { deel }) => ({ stapId: deel }),
    ...STEP,
  }),
  'stap-evalueren': EVALUATION_FORM,
};
