/** The fields of the form of a step, in their places. */
import type { VNode } from 'preact';
import { MoreDetails } from '../form/field.view.js';
import type { Asked } from '../form/form.js';
import { Soort } from './step-type.view.js';
import { STEP_FIELDS } from './step-form-fields.js';
import { previewOf } from './step-preview.js';
import { DETAILS } from './step-fields.js';
import type { AroundNewStep, AtNewStep } from './step.scene.js';
import { VoorbeeldZin } from './preview.view.js';
import { isGeenTijd } from './when-input.js';
import { Wanneer } from './when-input.view.js';
import { single } from '../form/input.js';
import { STEP_PREVIEW } from '../addresses.js';

type StepAsked = Asked<keyof typeof STEP_FIELDS, AroundNewStep, AtNewStep>;

export const StepFields = (asked: StepAsked): VNode => {
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
        {isGeenTijd(single(values, 'volgendeWanneer')) && field('volgendeZonderDatum')}
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
