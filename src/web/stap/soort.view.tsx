import type { VNode } from 'preact';
import { foutenVan, Veldfout, type Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Opties } from '../formulier/velden.js';
import { ANDERE_SOORTEN, SOORTEN } from './stap-velden.js';

/** What it was: the usual ones as buttons, the others in a list, or in words of one's own. */
export const Soort = ({ waarden, fouten }: { waarden: Invoer; fouten: Fouten }): VNode => {
  const gekozen = een(waarden, 'type');
  const fout = ['type', 'typeTekst'].some((veld) => foutenVan(fouten, veld).length > 0);
  return (
    <fieldset class={fout ? 'veld veld-fout' : 'veld'}>
      <legend>Wat was het?</legend>
      <Veldfout fouten={fouten} veld="type" />
      <div class="keuzes">
        {SOORTEN.map(({ waarde, label }, index) => (
          <label class="keuze">
            <input
              type="radio"
              id={index ? `type-${String(index)}` : 'type'}
              name="type"
              value={waarde}
              checked={waarde === gekozen}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div class="rij bij-anders">
        <div class="deelveld">
          <label for="andertype">Wat dan?</label>
          <select id="andertype" name="andertype">
            <Opties opties={ANDERE_SOORTEN} gekozen={een(waarden, 'andertype')} />
          </select>
        </div>
        <div class="deelveld rek bij-eigen">
          <label for="typeTekst">In eigen woorden</label>
          <Veldfout fouten={fouten} veld="typeTekst" />
          <input
            type="text"
            id="typeTekst"
            name="typeTekst"
            value={een(waarden, 'typeTekst')}
            aria-describedby={foutenVan(fouten, 'typeTekst').length ? 'typeTekst-fout' : undefined}
          />
        </div>
      </div>
    </fieldset>
  );
};
