/** What becomes of a step. `deel` is the step's id. */
import {
  HoudStap,
  MeldStapNietDoorgegaan,
  StelStapUit,
  VerplaatsStap,
} from '../../../domain/traject/stappen/stapverloop.js';
import { EvalueerStap } from '../../../domain/traject/stappen/evaluatie.js';
import { sleutel } from '../../../domain/staat.js';
import type { DeelVan } from '../../../domain/traject/traject-delen.js';
import { stapnaam } from '../../../wording/stap-zin.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, choice, line, list, screen } from '../../form/fields.js';
import { inWords, keepWords, REASONS, REPORT, timeOf } from '../../stap/step-fields.js';
import { TrajectScene, type AroundTraject, type AtTraject } from '../traject.scene.js';
import { partElement } from '../../addresses.js';

const form = formIn(TrajectScene);

const stepAt = ({ stand: { delen } }: AroundTraject, { deel }: AtTraject) =>
  delen.geef('STAP', deel);

export const stepName = (around: AroundTraject, at: AtTraject): string =>
  stapnaam(stepAt(around, at).deel.gegevens);

/** What a step's forms have in common: which step, and as it was when they were opened. */
const revision = (around: AroundTraject, at: AtTraject): { revisie: number } => ({
  revisie: stepAt(around, at).bij.revisie,
});
const STEP = {
  anchor: (_values: unknown, { deel }: AtTraject): string => partElement('STAP', deel),
  parts: (_values: unknown, { deel }: AtTraject): string[] => [sleutel('STAP', deel)],
  unsaved: 'onbewaarde stap',
};

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
  'stap-evalueren': form({
    command: EvalueerStap,
    title: (around, at) => `${stepName(around, at)} evalueren`,
    button: 'Evaluatie bewaren',
    intro: () =>
      'Een evaluatie komt niet in het verslag: ze staat in de geschiedenis. Wat jullie eruit leerden, noteer je als les.',
    fields: {
      'antwoord.0': screen(area('Hoe is het geweest?', { optional: true }), 'antwoorden'),
      'antwoord.1': screen(area('Wat liep goed?', { optional: true }), 'antwoorden'),
      'antwoord.2': screen(area('Wat kan anders?', { optional: true }), 'antwoorden'),
      baat: screen(
        area('Wat hadden mensen eraan?', { optional: true, hint: 'Eén ding per regel.' }),
        'ervarenBaat',
      ),
    },
    begin: (around, at) => {
      const { evaluatie } = stepAt(around, at).deel;
      const [eerste = '', tweede = '', derde = ''] = QUESTIONS.map((vraag) =>
        answerTo(vraag, evaluatie),
      );
      return {
        ...{ 'antwoord.0': eerste, 'antwoord.1': tweede, 'antwoord.2': derde },
        baat: evaluatie?.ervarenBaat.join('\n') ?? '',
        ...revision(around, at),
      };
    },
    make: (values, { deel }) => {
      const given = [values['antwoord.0'], values['antwoord.1'], values['antwoord.2']];
      const antwoorden = given
        .map((antwoord, index) => ({ vraag: QUESTIONS[index]!, antwoord }))
        .filter(({ antwoord }) => antwoord.trim());
      const ervarenBaat = values.baat
        .split('\n')
        .map((regel) => regel.trim())
        .filter(Boolean);
      return antwoorden.length || ervarenBaat.length
        ? { stapId: deel, antwoorden, ervarenBaat }
        : wrong('antwoord.0', 'Vul minstens één antwoord in.');
    },
    ...STEP,
  }),
};

const QUESTIONS = ['Hoe is het geweest?', 'Wat liep goed?', 'Wat kan anders?'];

const answerTo = (question: string, evaluatie: DeelVan<'STAP'>['evaluatie']): string =>
  evaluatie?.antwoorden.find(({ vraag }) => vraag === question)?.antwoord ?? '';
