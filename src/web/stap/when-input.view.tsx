import type { VNode } from 'preact';
import { errorsOf, FieldError, type FormFaults } from '../form/errors.view.js';
import { single, type FormInput } from '../form/input.js';
import { WanneerRegel } from './preview.view.js';
import type { Wanneer as Gelezen } from './when-input.js';

interface Props {
  readonly waarden: FormInput;
  readonly fouten: FormFaults;
  readonly wanneer: Gelezen;
}

/** Day and month may stay empty; the first field carries the id that an error links to. */
export const Wanneer = ({ waarden, fouten, wanneer }: Props): VNode => {
  const fout = errorsOf(fouten, 'wanneer').length > 0;
  return (
    <fieldset
      class={fout ? 'veld veld-fout' : 'veld'}
      aria-describedby={fout ? 'wanneer-hint wanneer-fout' : 'wanneer-hint'}
    >
      <legend>Wanneer?</legend>
      <p class="hint" id="wanneer-hint">
        Weet je de dag of de maand niet meer? Laat ze leeg.
      </p>
      <FieldError fouten={fouten} veld="wanneer" />
      <div class="rij">
        <Deel naam="dag" label="Dag" id="wanneer" waarden={waarden} />
        <Deel naam="maand" label="Maand" waarden={waarden} />
        <Deel naam="jaar" label="Jaar" waarden={waarden} />
        <div class="deelveld rek">
          <label for="woorden">of in woorden</label>
          <input
            type="text"
            id="woorden"
            name="woorden"
            value={single(waarden, 'woorden')}
            aria-describedby="woorden-hint"
          />
        </div>
      </div>
      <p class="hint" id="woorden-hint">
        Bijvoorbeeld "gisteren", "half mei", "5, 12 en 19 mei" of "Q1". Woorden gaan voor.
      </p>
      <WanneerRegel wanneer={wanneer} waarden={waarden} gezegd={fout} />
    </fieldset>
  );
};

const Deel = (props: { naam: string; label: string; id?: string; waarden: FormInput }): VNode => {
  const { naam, label, id = naam, waarden } = props;
  return (
    <div class={`deelveld ${naam}`}>
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        name={naam}
        value={single(waarden, naam)}
        inputMode={naam === 'maand' ? undefined : 'numeric'}
        autocomplete="off"
      />
    </div>
  );
};
