import type { FormFaults } from './errors.view.js';
import type { Field, Fields } from './fields.js';
import { said } from './said.js';
import type { Form } from './form.js';
import type { FormInput } from './input.js';
import { rowsIn } from './values.js';

/** What the form itself fills in, so that it can be sent twice, did not arrive. */
export const NOT_WHOLE: FormFaults = [
  {
    zin: 'Het formulier kwam niet volledig aan, en er is nog niets bewaard. Wat je schreef staat er nog: kijk het na en bewaar opnieuw.',
  },
];

/**
 * What is wrong, each beside the field that it is about; once a field, since the first reason is what to mend first.
 * @param asked names of the fields that are there to be filled in: a link to another one would lead nowhere
 * @param about the field of what names none
 */
export function beside(
  form: Form,
  asked: readonly string[],
  { wrong, about }: { wrong: FormFaults; about?: string | undefined },
): FormFaults {
  const placed = wrong.map(({ veld, zin }) => {
    const own = (veld && fieldFor(form, asked, veld)) ?? about;
    return own ? { veld: own, zin } : { zin };
  });
  return placed.filter(
    ({ veld, zin }, index) =>
      placed.findIndex((one) => (veld ? one.veld === veld : one.zin === zin)) === index,
  );
}

/** The same, each with what its field is called. */
export const named = (
  { fields }: Form,
  { around, values }: { readonly around: unknown; readonly values: FormInput },
  wrong: FormFaults,
): FormFaults =>
  wrong.map((one) => {
    const label = one.veld && labelOf(fields, one.veld, around, values);
    return label ? { ...one, label } : one;
  });

/** @param veld 'titel', or 'blokken.0.tekst' of a row */
function labelOf(fields: Fields<never>, veld: string, around: unknown, values: FormInput): string {
  const own = fields[veld];
  if (own) return labelIn(own, around, values);
  const [whole = '', row = '', part = ''] = veld.split('.');
  const field = fields[whole];
  if (field?.kind !== 'rows') return '';
  const here = rowsIn(field.fields, whole, values);
  const told = here.find(({ prefix }) => prefix === `${whole}.${row}.`)?.values ?? {};
  const inRow = field.fields[part];
  return inRow ? labelIn(inRow, around, told) : '';
}

const labelIn = (field: Field<never>, around: unknown, told: FormInput): string =>
  'label' in field ? said(field.label, around as never, told) : '';

/** The form's field that holds a field of a command: 'wanneer', 'blokken.0.tekst', 'volgende.type'. */
function fieldFor({ fields }: Form, asked: readonly string[], veld: string): string | undefined {
  const [whole] = veld.split('.');
  if (asked.includes(veld)) return veld;
  if (whole && asked.includes(whole) && fields[whole]!.kind === 'rows') return veld;
  return asked.find((name) =>
    fields[name]!.fills?.some((filled) => veld === filled || veld.startsWith(`${filled}.`)),
  );
}
