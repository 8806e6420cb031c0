/** Log a step: the form that is used most. */
import type { VNode } from 'preact';
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import { formOfSeveral } from '../form/declare.js';
import { MoreDetails } from '../form/field.view.js';
import type { Asked } from '../form/form.js';
import { Soort } from './step-type.view.js';
import { STEP_FIELDS } from './step-form-fields.js';
import { stepOrders } from './step-orders.js';
import { previewOf } from './step-preview.js';
import { DETAILS } from './step-fields.js';
import { numberKey, proposal, type NextNumbers } from './next-number.js';
import { StepScene, type AroundNewStep, type AtNewStep } from './step.scene.js';
import { VoorbeeldZin, WanneerRegel } from './preview.view.js';
import { isGeenTijd } from './when-input.js';
import { Wanneer } from './when-input.view.js';
import { een } from '../form/input.js';
import { NEW_TRAJECT, partElement, STEP_PREVIEW } from '../addresses.js';

/** The number of a meeting, since that is what the form begins with. */
function numbered(nummers: NextNumbers): { nummer: string; nummerVoor: string } {
  const key = numberKey('', 'BIJEENKOMST');
  return { nummer: String(nummers[key] ?? ''), nummerVoor: proposal(key, nummers) };
}

type StepAsked = Asked<keyof typeof STEP_FIELDS, AroundNewStep, AtNewStep>;

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

const StepFields = (asked: StepAsked): VNode => {
  const { field, values, wrong, around, at } = asked;
  const preview = previewOf(values, at.vandaag);
  return (
    <>
      {around.traject === undefined && field('trajectId')}
      <Soort waarden={values} fouten={wrong} />
      <div class="rij rij-kort" data-nummers={JSON.stringify(around.nummers)}>
        {field('nummer')}
        {field('modus')}
      </div>
      <Wanneer waarden={values} fouten={wrong} wanneer={preview.wanneer} />
      {field('toestand')}
      <div class="bij-niet">
        {field('redencode')}
        {field('toelichting')}
        {field('voorlopig')}
      </div>
      {field('verslag')}
      <Details {...asked} />
      <fieldset class="veld bij-gedaan">
        <legend>Volgende stap (niet verplicht)</legend>
        <p class="hint">Ze komt er als geplande stap bij.</p>
        <div class="rij">
          {field('volgendeType')}
          {field('volgendeWanneer')}
        </div>
        {isGeenTijd(een(values, 'volgendeWanneer')) && field('volgendeZonderDatum')}
      </fieldset>
      <div
        id="voorbeeld"
        class="voorbeeld"
        aria-live="polite"
        hx-post={STEP_PREVIEW}
        hx-trigger="input from:<closest form/> delay:400ms"
        hx-sync="this:replace"
      >
        <VoorbeeldZin voorbeeld={preview} />
      </div>
      <noscript>
        <p>
          <button type="submit" class="knop-licht" formAction={STEP_PREVIEW}>
            Toon voorbeeld
          </button>
        </p>
      </noscript>
    </>
  );
};

const Details = ({ field, isFilled, around }: StepAsked): VNode => {
  const names = (Object.keys(DETAILS) as (keyof typeof DETAILS)[]).filter(
    (name) => name !== 'deeltrajectId' || (around.traject?.deeltrajecten.length ?? 0) > 0,
  );
  return (
    <MoreDetails name="Meer details" open={names.some(isFilled)}>
      {names.map(field)}
    </MoreDetails>
  );
};
