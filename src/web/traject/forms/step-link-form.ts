/** A step is linked to another one, of this traject or of another. `deel` is the step's id. */
import { KoppelStap } from '../../../domain/traject/stappen/corrigeren.js';
import { RELATIES } from '../../../domain/traject/waarden.js';
import { RELATIE } from '../../../wording/namen.js';
import { formIn, wrong } from '../../form/declare.js';
import { choice, list, screen } from '../../form/fields.js';
import { optionsOf } from '../../form/choice-options.js';
import { StepsScene, type AroundSteps, type AtTraject } from '../traject.scene.js';
import { stepName } from './step-at.js';
import { partElement } from '../../addresses.js';

export const STEP_LINK_FORM = {
  'stap-koppelen': formIn<AtTraject, AroundSteps>(StepsScene)({
    command: KoppelStap,
    title: (around, at) => `${stepName(around, at)} koppelen`,
    button: 'Koppeling bewaren',
    intro: () =>
      'Zo blijft te volgen wat uit wat voortkwam. Een koppeling komt niet in de tekst van het verslag.',
    fields: {
      relatie: choice('Deze stap…', optionsOf(RELATIES, RELATIE)),
      /** '<traject>/<step>' */
      doel: screen(
        list<AroundSteps, string>(
          'Welke andere stap?',
          ({ doelen }) => [
            { value: '', label: 'Kies een stap' },
            ...doelen.map(({ trajectId, stapId, traject, naam }) => ({
              value: `${trajectId}/${stapId}`,
              label: `${traject}: ${naam}`,
            })),
          ],
          {
            hint: ({ doelen }) =>
              doelen.length
                ? 'Stappen van dit werkjaar en het vorige, van elk traject.'
                : 'Er is nog geen andere stap in dit werkjaar of het vorige: log die eerst.',
          },
        ),
        'doelTrajectId',
        'doelStapId',
      ),
    },
    begin: () => ({ relatie: 'VERVOLG_OP' }),
    make: ({ doel }, { deel }) => {
      const [doelTrajectId, doelStapId] = doel.split('/');
      if (!doelTrajectId || !doelStapId) return wrong('doel', 'Kies een stap.');
      return { stapId: deel, doelTrajectId, doelStapId };
    },
    anchor: (_values, { deel }) => partElement('STAP', deel),
  }),
};
