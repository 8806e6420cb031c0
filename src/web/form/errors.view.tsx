/** What is wrong with a form: at the top with links, and beside each field in the same words. */
import type { VNode } from 'preact';
import { errorId, fieldId } from './element-ids.js';

export interface FormFault {
  /** Name of the field; absent where it is about the whole form. */
  readonly veld?: string;
  readonly zin: string;
  /** What the field is called: the summary names it, where beside the field its own label stands. */
  readonly label?: string;
}
export type FormFaults = readonly FormFault[];

/** Gets the focus (`script.js`); without script it is the first thing in the page. */
export const ErrorSummary = ({ fouten }: { fouten: FormFaults }): VNode | null =>
  fouten.length ? (
    <div class="foutoverzicht" role="alert" tabIndex={-1} data-focus>
      <h2>Er is een probleem</h2>
      <ul>
        {fouten.map((fout) => (
          <li>{fout.veld ? <a href={`#${fieldId(fout.veld)}`}>{metNaam(fout)}</a> : fout.zin}</li>
        ))}
      </ul>
    </div>
  ) : null;

/** 'Hoe vaak? Typ een getal.', 'Titel: Deze tekst is te lang.' */
const metNaam = ({ label, zin }: FormFault): string =>
  label ? `${label}${/[?:…]$/u.test(label) ? '' : ':'} ${zin}` : zin;

export const errorsOf = (fouten: FormFaults, veld: string): FormFaults =>
  fouten.filter((fout) => fout.veld === veld);

export const FieldError = ({
  fouten,
  veld,
}: {
  fouten: FormFaults;
  veld: string;
}): VNode | null => {
  const eigen = errorsOf(fouten, veld);
  return eigen.length ? (
    <p class="fout" id={errorId(veld)}>
      <span class="onzichtbaar">Fout: </span>
      {eigen.map(({ zin }) => zin).join(' ')}
    </p>
  ) : null;
};
