/** The fields of forms: label, hint, what is wrong and what was typed always come together. */
import type { ComponentChildren, VNode } from 'preact';
import { foutenVan, Veldfout, type Fouten } from './fouten.js';
import { foutId, hintId, veldId } from './ids.js';
import { alle, een, type Invoer } from './invoer.js';

export interface Optie {
  readonly waarde: string;
  readonly label: string;
}

export interface Veld {
  readonly naam: string;
  readonly label: string;
  /** `regel`: one line; `tekst`: several; `lijst`: a select; `keuze`: radio buttons; `vinkjes`: any number of them. */
  readonly soort: 'regel' | 'tekst' | 'lijst' | 'keuze' | 'vinkjes';
  readonly hint?: string;
  readonly optioneel?: boolean;
  readonly opties?: readonly Optie[];
  /** A narrow field, for a number or a few words. */
  readonly kort?: boolean;
}

export interface VeldProps {
  readonly veld: Veld;
  readonly waarden: Invoer;
  readonly fouten: Fouten;
}

export const VeldInvoer = (props: VeldProps): VNode => {
  const { veld, waarden, fouten } = props;
  const fout = foutenVan(fouten, veld.naam).length > 0;
  const klasse = fout ? 'veld veld-fout' : 'veld';
  const over = (
    <>
      {veld.hint && (
        <p class="hint" id={hintId(veld.naam)}>
          {veld.hint}
        </p>
      )}
      <Veldfout fouten={fouten} veld={veld.naam} />
    </>
  );
  if (veld.soort === 'keuze' || veld.soort === 'vinkjes')
    return (
      <fieldset class={klasse} aria-describedby={beschrijving(veld, fout)}>
        <legend>{labelVan(veld)}</legend>
        {over}
        <Keuzes veld={veld} waarden={waarden} />
      </fieldset>
    );
  return (
    <div class={klasse}>
      <label for={veldId(veld.naam)}>{labelVan(veld)}</label>
      {over}
      <Invulvak veld={veld} waarde={een(waarden, veld.naam)} fout={fout} />
    </div>
  );
};

export const labelVan = ({ label, optioneel }: Pick<Veld, 'label' | 'optioneel'>): string =>
  optioneel ? `${label} (niet verplicht)` : label;

const beschrijving = ({ naam, hint }: Veld, fout: boolean): string | undefined =>
  [hint && hintId(naam), fout && foutId(naam)].filter(Boolean).join(' ') || undefined;

const Invulvak = (props: { veld: Veld; waarde: string; fout: boolean }): VNode => {
  const { veld, waarde, fout } = props;
  const attributen = {
    id: veldId(veld.naam),
    name: veld.naam,
    'aria-describedby': beschrijving(veld, fout),
    'aria-invalid': fout ? ('true' as const) : undefined,
  };
  if (veld.soort === 'tekst')
    return (
      <textarea {...attributen} rows={5}>
        {/* A browser drops the first line end of a textarea: this one may go. */}
        {`\n${waarde}`}
      </textarea>
    );
  if (veld.soort === 'lijst')
    return (
      <select {...attributen}>
        <Opties opties={veld.opties ?? []} gekozen={waarde} />
      </select>
    );
  return (
    <input type="text" {...attributen} value={waarde} class={veld.kort ? 'kort' : undefined} />
  );
};

export const Opties = (props: { opties: readonly Optie[]; gekozen: string }): VNode => (
  <>
    {props.opties.map(({ waarde, label }) => (
      <option value={waarde} selected={waarde === props.gekozen}>
        {label}
      </option>
    ))}
  </>
);

/** The first one carries the field's own id, so that the error summary's link lands on it. */
const Keuzes = ({ veld, waarden }: Pick<VeldProps, 'veld' | 'waarden'>): VNode => {
  const gekozen = alle(waarden, veld.naam);
  return (
    <div class={veld.soort === 'vinkjes' ? 'keuzes keuzes-onder' : 'keuzes'}>
      {(veld.opties ?? []).map(({ waarde, label }, index) => (
        <label class="keuze">
          <input
            type={veld.soort === 'vinkjes' ? 'checkbox' : 'radio'}
            id={index ? `${veldId(veld.naam)}-${String(index)}` : veldId(veld.naam)}
            name={veld.naam}
            value={waarde}
            checked={gekozen.includes(waarde)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
};

/** A piece of a form that opens on demand; open from the start where something in it is filled in or wrong. */
export const MeerDetails = (props: {
  naam: string;
  open: boolean;
  children: ComponentChildren;
}): VNode => (
  <details class="meer-details" open={props.open}>
    <summary>{props.naam}</summary>
    {props.children}
  </details>
);
