import type { VNode } from 'preact';
import { errorsOf, FieldError, type FormFaults } from '../form/errors.view.js';
import { single, type FormInput } from '../form/input.js';
import { Options } from '../form/field-box.view.js';
import { OTHER_KINDS, USUAL_KINDS } from './step-fields.js';

/** What it was: the usual ones as buttons, the others in a list, or in words of one's own. */
export const Soort = ({ waarden, fouten }: { waarden: FormInput; fouten: FormFaults }): VNode => {
  const gekozen = single(waarden, 'type');
  const fout = ['type', 'typeTekst'].some((veld) => errorsOf(fouten, veld).length > 0);
  return (
    <fieldset class={fout ? 'veld veld-fout' : 'veld'}>
      <legend>Wat was het?</legend>
      <FieldError fouten={fouten} veld="type" />
      <div class="keuzes">
        {USUAL_KINDS.map(({ value, label }, index) => (
          <label class="keuze">
            <input
              type="radio"
              id={index ? `type-${String(index)}` : 'type'}
              name="type"
              value={value}
              checked={value === gekozen}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div class="rij bij-anders">
        <div class="deelveld">
          <label for="andertype">Wat dan?</label>
          <select id="andertype" name="andertype">
            <Options options={OTHER_KINDS} chosen={single(waarden, 'andertype')} />
          </select>
        </div>
        <div class="deelveld rek bij-eigen">
          <label for="typeTekst">In eigen woorden</label>
          <FieldError fouten={fouten} veld="typeTekst" />
          <input
            type="text"
            id="typeTekst"
            name="typeTekst"
            value={single(waarden, 'typeTekst')}
            aria-describedby={errorsOf(fouten, 'typeTekst').length ? 'typeTekst-fout' : undefined}
          />
        </div>
      </div>
    </fieldset>
  );
};
