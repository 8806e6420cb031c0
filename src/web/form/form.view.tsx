/** A form in its page: what is wrong with it, what it is about, its fields and its button. */
import type { VNode } from 'preact';
import { FormShell } from './shell.view.js';
import { ErrorSummary } from './errors.view.js';
import { single } from './input.js';
import { FieldView, isFilled, MoreDetails, type FieldProps } from './field.view.js';
import { ANOTHER, type Form } from './form.js';
import { UnsavedNote } from './unsaved.view.js';
import { type Standing, askedOf } from './form-standing.js';
import { unseen } from './unseen-fields.js';

export const FormView = (props: Standing): VNode => {
  const { form, at, around, frame, action, values, wrong } = props;
  const intro = form.intro(around, at, values);
  const whole = (
    <>
      <ErrorSummary fouten={wrong} />
      {frame.above && <p class="stil klein">{frame.above}</p>}
      <h1>{form.title(around, at)}</h1>
      <UnsavedNote {...props} />
      {typeof intro === 'string' ? <p>{intro}</p> : intro}
      <FormShell
        actie={action}
        commandId={single(values, 'commandId')}
        verborgen={unseen(props)}
        knop={form.button(around, at, values)}
        terug={frame.back}
        bewaart
        ook={form.another ? { naam: ANOTHER, knop: form.another } : undefined}
      >
        <FieldsView {...props} />
      </FormShell>
    </>
  );
  return frame.narrow ? <div class="smal">{whole}</div> : whole;
};

/** Those that are there to be filled in, in their order; what is seldom needed stands under 'Meer details'. */
export const FieldsView = (props: Standing): VNode => {
  const { form } = props;
  const view = (name: string): VNode => <FieldView {...fieldProps(props, name)} />;
  if (form.layout)
    return form.layout({
      ...props,
      field: view,
      isFilled: (name) => isFilled(fieldProps(props, name)),
    });
  const asked = askedOf(props);
  const usual = asked.filter((name) => !isMore(form, name));
  const more = asked.filter((name) => isMore(form, name));
  return (
    <>
      {usual.map(view)}
      {more.length > 0 && (
        <MoreDetails
          name="Meer details"
          open={more.some((name) => isFilled(fieldProps(props, name)))}
        >
          {more.map(view)}
        </MoreDetails>
      )}
    </>
  );
};

export const fieldProps = (
  { form, around, values, wrong, erased }: Standing,
  name: string,
): FieldProps => ({
  ...{ name, around, values, wrong, erased },
  field: form.fields[name]!,
  limits: form.limits.get(name),
});

const isMore = ({ fields }: Form, name: string): boolean => {
  const field = fields[name]!;
  return 'more' in field && field.more === true;
};
