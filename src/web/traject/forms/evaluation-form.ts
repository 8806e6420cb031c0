/** What a step brought: three questions, and what people had from it. `deel` is the step's id. */
import { EvalueerStap } from '../../../domain/traject/stappen/evaluatie.js';
import type { DeelVan } from '../../../domain/traject/traject-delen.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, screen } from '../../form/fields.js';
import { TrajectScene } from '../traject.scene.js';
import { revision, STEP, stepAt, stepName } from './step-at.js';

const QUESTIONS = ['Hoe is het geweest?', 'Wat liep goed?', 'Wat kan anders?'];

const answerTo = (question: string, evaluatie: DeelVan<'STAP'>['evaluatie']): string =>
  evaluatie?.antwoorden.find(({ vraag }) => vraag === question)?.antwoord ?? '';

export const EVALUATION_FORM = formIn(TrajectScene)({
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
});
