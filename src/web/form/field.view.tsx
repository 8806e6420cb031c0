/** One field: label, hint, what is wrong and what was typed always come together. */
import type { ComponentChildren, VNode } from 'preact';
import type { Limits } from '../../commands/command-limits.js';
import type { FormFaults } from './errors.view.js';
import { single, type FormInput } from './input.js';
import type { Field } from './fields.js';
import { isAsked, said } from './said.js';
import { rowsIn } from './values.js';
import { drawn } from './drawn-field.js';
import { Box } from './field-box.view.js';
import { Choices } from './choices.view.js';

export interface FieldProps {
  readonly name: string;
  readonly field: Field<never>;
  /** As its command's decorators say. */
  readonly limits: Limits | undefined;
  readonly around: unknown;
  readonly values: FormInput;
  readonly wrong: FormFaults;
  /** Name of a field → what is printed where its text was erased. */
  readonly erased?: ReadonlyMap<string, string> | undefined;
  /** What its label, hint and options may look at: of a row, the row; else all values. */
  readonly told?: FormInput;
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
      return <input type="hidden" name={name} value={single(values, name)} />;
    case 'choice':
    case 'ticks':
      return <Choices {...drawn(props, field)} multiple={field.kind === 'ticks'} />;
    default:
      return <Box {...drawn(props, field)} kind={field.kind} />;
  }
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
  return single(values, name) !== untouched || wrong.some(({ veld }) => veld === name);
}
