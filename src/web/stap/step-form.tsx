/** Log a step: the form that is used most. */
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import { formOfSeveral } from '../form/declare.js';
import { STEP_FIELDS } from './step-form-fields.js';
import { stepOrders } from './step-orders.js';
import { previewOf } from './step-preview.js';
import { numberKey, proposal, type NextNumbers } from './next-number.js';
import { StepScene, type AroundNewStep, type AtNewStep } from './step.scene.js';
import { VoorbeeldZin, WanneerRegel } from './preview.view.js';
import { NEW_TRAJECT, partElement } from '../addresses.js';
import { StepFields } from './step-form.view.js';

/** The number of a meeting, since that is what the form begins with. */
function numbered(nummers: NextNumbers): { nummer: string; nummerVoor: string } {
  const key = numberKey('', 'BIJEENKOMST');
  return { nummer: String(nummers[key] ?? ''), nummerVoor: proposal(key, nummers) };
}

export const STEP_FORM = formOfSeveral<LogStap & PlanStap, AtNewStep, AroundNewStep>(StepScene)({
  commands: [LogStap, PlanStap],
  title: 'Stap toevoegen',
  button: 'Stap bewaren',
  another: 'Bewaren en nog een stap',
  unsaved: 'onbewaarde stap',
  intro: ({ traject, trajecten, plaats }) => (
    <>
      {!traject && !trajecten.length && (
        <p class="melding">
          Er is nog geen traject om een stap van te loggen.{' '}
          <a href={NEW_TRAJECT}>Begin er eerst een</a>.
        </p>
      )}
      {traject && (
        <p>
          Traject: <strong>{traject.titel}</strong>
        </p>
      )}
      {plaats && <p class="stil klein">{plaats}</p>}
    </>
  ),
  fields: STEP_FIELDS,
  begin: ({ traject, werkjaar, nummers }) => ({
    ...numbered(nummers),
    trajectId: traject?.streamId ?? '',
    werkjaar: String(werkjaar),
    jaar: String(werkjaar),
    type: 'BIJEENKOMST',
    toestand: 'gehouden',
    uitvoerder: 'BAZ',
  }),
  orders: stepOrders,
  anchor: ({ stapId }) => partElement('STAP', stapId),
  layout: (asked) => <StepFields {...asked} />,
  preview: (input, { vandaag }) => {
    const preview = previewOf(input, vandaag);
    return (
      <>
        <VoorbeeldZin voorbeeld={preview} />
        <WanneerRegel wanneer={preview.wanneer} waarden={input} los />
      </>
    );
  },
});
