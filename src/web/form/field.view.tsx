/** One field: label, hint, what is wrong and what was typed always come together. */
import type { ComponentChildren, VNode } from 'preact';
import type { Limits } from '../../commands/command-limits.js';
import { errorsOf, FieldError, type Fouten } from './errors.view.js';
import { errorId, hintId, fieldId } from './element-ids.js';
import { alle, een, type Invoer } from './input.js';
import { isAsked, said, type Field, type Option, type Single } from './fields.js';
import { rowsIn } from './values.js';

export interface FieldProps {
  readonly name: string;
  readonly field: Field<never>;
  /** As its command's decorators say. */
  readonly limits: Limits | undefined;
  readonly around: unknown;
  readonly values: Invoer;
  readonly wrong: Fouten;
  /** Name of a field → what is printed where its text was erased. */
  readonly erased?: ReadonlyMap<string, string> | undefined;
  /** What its label, hint and options may look at: of a row, the row; else all values. */
  readonly told?: Invoer;
}

export const FieldView = (props: FieldProps): VNode => {
  const { field, name, values } = props;
  switch (field.kind) {
    case 'rows':
      return (
        <>
          {rowsIn(field.fields, name, values).map((row) =>
            Object.entries(field.fields)
              .filter(([, own]) => isAsked(own, props.around, row.values))
              .map(([part, own]) => (
                <FieldView {...props} name={row.prefix + part} field={own} told={row.values} />
              )),
          )}
        </>
      );
    case 'hidden':
    case 'newId':
      return <input type="hidden" name={name} value={een(values, name)} />;
    case 'choice':
    case 'ticks':
      return <Choices {...drawn(props, field)} multiple={field.kind === 'ticks'} />;
    default:
      return <Box {...drawn(props, field)} kind={field.kind} />;
  }
};

type Visible = Exclude<Single<never>, { kind: 'hidden' | 'newId' }>;

/** What is to be drawn: nothing in it depends on anything any more. */
interface Drawn {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly Option[];
  readonly short: boolean;
  /** In characters. */
  readonly maxLength: number | undefined;
  readonly values: Invoer;
  readonly wrong: Fouten;
}

function drawn(props: FieldProps, field: Visible): Drawn {
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

const isWrong = ({ wrong, name }: Drawn): boolean => errorsOf(wrong, name).length > 0;

const frameClass = (field: Drawn): string => (isWrong(field) ? 'veld veld-fout' : 'veld');

/** Ids of what is said about it. */
const describedBy = (field: Drawn): string | undefined =>
  [field.hint && hintId(field.name), isWrong(field) && errorId(field.name)]
    .filter(Boolean)
    .join(' ') || undefined;

const About = ({ name, hint, wrong }: Drawn): VNode => (
  <>
    {hint && (
      <p class="hint" id={hintId(name)}>
        {hint}
      </p>
    )}
    <FieldError fouten={wrong} veld={name} />
  </>
);

const Box = (props: Drawn & { kind: 'line' | 'area' | 'list' }): VNode => (
  <div class={frameClass(props)}>
    <label for={fieldId(props.name)}>{props.label}</label>
    <About {...props} />
    <Input {...props} />
  </div>
);

const Input = (props: Drawn & { kind: 'line' | 'area' | 'list' }): VNode => {
  const { kind, name, options, short } = props;
  const value = een(props.values, name);
  const attributes = {
    id: fieldId(name),
    name,
    'aria-describedby': describedBy(props),
    'aria-invalid': isWrong(props) ? ('true' as const) : undefined,
  };
  // For the count in `script.js`. No `maxlength`: a browser cuts off what is pasted, in silence.
  const most = { 'data-hoogstens': props.maxLength };
  if (kind === 'area')
    return (
      <textarea {...attributes} {...most} rows={5}>
        {/* A browser drops the first line end of a textarea: this one may go. */}
        {`\n${value}`}
      </textarea>
    );
  if (kind === 'list')
    return (
      <select {...attributes}>
        <Options options={options} chosen={value} />
      </select>
    );
  const look = short ? 'kort' : undefined;
  return <input type="text" {...attributes} {...most} value={value} class={look} />;
};

export const Options = (props: { options: readonly Option[]; chosen: string }): VNode => (
  <>
    {props.options.map(({ value, label }) => (
      <option value={value} selected={value === props.chosen}>
        {label}
      </option>
    ))}
  </>
);

/** The first one carries the field's own id, so that the error summary's link lands on it. */
const Choices = (props: Drawn & { multiple: boolean }): VNode => {
  const { name, options, multiple } = props;
  const chosen = alle(props.values, name);
  return (
    <fieldset class={frameClass(props)} aria-describedby={describedBy(props)}>
      <legend>{props.label}</legend>
      <About {...props} />
      <div class={multiple ? 'keuzes keuzes-onder' : 'keuzes'}>
        {options.map(({ value, label }, index) => (
          <label class="keuze">
            <input
              type={multiple ? 'checkbox' : 'radio'}
              id={index ? `${fieldId(name)}-${String(index)}` : fieldId(name)}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** A piece of a form that opens on demand; open from the start where something in it is filled in or wrong. */
export const MoreDetails = (props: {
  name: string;
  open: boolean;
  children: ComponentChildren;
}): VNode => (
  <details class="meer-details" open={props.open}>
    <summary>{props.name}</summary>
    {props.children}
  </details>
);

/** Whether somebody chose or wrote something, or was told that it is wrong; a list's first choice does not count. */
export function isFilled({ name, field, values, wrong, around }: FieldProps): boolean {
  const untouched =
    field.kind === 'list' ? (said(field.options, around as never, values)[0]?.value ?? '') : '';
  return een(values, name) !== untouched || wrong.some(({ veld }) => veld === name);
}
