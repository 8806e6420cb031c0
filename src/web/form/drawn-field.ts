/** A field with all that it says here worked out, ready to be drawn. */
import { errorsOf, type FormFaults } from './errors.view.js';
import { errorId, hintId } from './element-ids.js';
import type { FormInput } from './input.js';
import type { Option, Single } from './fields.js';
import { said } from './said.js';
import type { FieldProps } from './field.view.js';

type Visible = Exclude<Single<never>, { kind: 'hidden' | 'newId' }>;

/** What is to be drawn: nothing in it depends on anything any more. */
export interface Drawn {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly Option[];
  readonly short: boolean;
  /** In characters. */
  readonly maxLength: number | undefined;
  readonly values: FormInput;
  readonly wrong: FormFaults;
}

/** The field as it is drawn, its words worked out. */
export function drawn(props: FieldProps, field: Visible): Drawn {
  const { name, limits, values, wrong, told = values } = props;
  const { label, hint, optional = limits?.optional ?? false, short = false } = field;
  const around = props.around as never;
  const words = said(label, around, told);
  return {
    ...{ name, short, values, wrong },
    maxLength: limits?.maxLength,
    label: optional ? `${words} (niet verplicht)` : words,
    hint: hintIn(said(hint, around, told), props),
    options: 'options' in field ? said(field.options, around, told) : [],
  };
}

const hintIn = (hint: string | undefined, { name, erased }: FieldProps): string | undefined =>
  erased?.has(name)
    ? [hint, `Wat hier stond, is er niet meer: ${erased.get(name)!}.`].filter(Boolean).join(' ')
    : hint;

export const isWrong = ({ wrong, name }: Drawn): boolean => errorsOf(wrong, name).length > 0;

export const frameClass = (field: Drawn): string => (isWrong(field) ? 'veld veld-fout' : 'veld');

/** Ids of what is said about it. */
export const describedBy = (field: Drawn): string | undefined =>
  [field.hint && hintId(field.name), isWrong(field) && errorId(field.name)]
    .filter(Boolean)
    .join(' ') || undefined;
