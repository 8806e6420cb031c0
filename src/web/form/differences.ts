import { alle, single, type FormInput } from './input.js';
import type { Field, Single } from './fields.js';
import { said } from './said.js';
import type { Form } from './form.js';
import { rowsIn } from './values.js';

/** One field of which two people wrote something else. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The fields that differ, by their label: the same text may stand in another row of the form. */
export function differences(
  form: Form,
  around: unknown,
  both: { mine: FormInput; theirs: FormInput },
): Difference[] {
  const mine = legible(form, around, both.mine);
  const theirs = legible(form, around, both.theirs);
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((label) => ({ label, mine: mine.get(label) ?? '', theirs: theirs.get(label) ?? '' }))
    .filter((one) => same(one.mine) !== same(one.theirs));
}

/** A browser sends line ends of its own. */
const same = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Label → what stands in the field, in words. */
const legible = (form: Form, around: unknown, values: FormInput): Map<string, string> =>
  new Map(
    Object.entries(form.fields).flatMap(([name, field]) =>
      words(field, { name, around, values, told: values }),
    ),
  );

interface Here {
  readonly name: string;
  readonly around: unknown;
  readonly values: FormInput;
  readonly told: FormInput;
}

function words(field: Field<never>, here: Here): [string, string][] {
  if (field.kind === 'rows')
    return rowsIn(field.fields, here.name, here.values).flatMap(({ prefix, values }) =>
      Object.entries(field.fields).flatMap(([part, own]) =>
        words(own, { ...here, name: prefix + part, told: values }),
      ),
    );
  return 'label' in field
    ? [[said(field.label, here.around as never, here.told), chosen(field, here)]]
    : [];
}

function chosen(field: Single<never>, { name, around, values, told }: Here): string {
  if (!('options' in field)) return single(values, name);
  const options = said(field.options, around as never, told);
  return alle(values, name)
    .map((value) => options.find((option) => option.value === value)?.label ?? value)
    .join(', ');
}
