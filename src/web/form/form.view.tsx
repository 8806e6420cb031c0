/** A form in its page: what is wrong with it, what it is about, its fields and its button. */
import type { VNode } from 'preact';
import { FormShell } from './shell.view.js';
import { ErrorSummary, type Fouten } from './errors.view.js';
import { een, type Invoer } from './input.js';
import { FieldView, isFilled, MoreDetails, type FieldProps } from './field.view.js';
import { isAsked } from './fields.js';
import { ANOTHER, EARLIER, type Form } from './form.js';
import type { Frame } from './scene.js';
import { DRAFT_ID, DRAFT_SHOWN, DRAFT_VERSION, DRAFT_WHO } from './unsaved.js';
import { UnsavedNote } from './unsaved.view.js';

/** A form with all that is known about it at this moment. */
export interface Standing {
  readonly form: Form;
  readonly at: unknown;
  readonly around: unknown;
  readonly frame: Frame;
  /** Where it is sent. */
  readonly action: string;
  readonly values: Invoer;
  readonly wrong: Fouten;
  /** Where the form is shown: a draft of it is found there again. */
  readonly shown: string;
  /** For whom it was made (`deviceMark`). */
  readonly who: string;
  readonly now: Date;
  /** Name of a field → what is printed where its text was erased. */
  readonly erased?: ReadonlyMap<string, string> | undefined;
  /** What was typed before and is kept until it is saved. */
  readonly draft?: DraftNote | undefined;
}

/** A draft, as its form tells of it. */
export interface DraftNote {
  readonly draft: string;
  readonly version: number;
  /** When it was typed; undefined where that is just now. */
  readonly changed?: Date;
}

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
        commandId={een(values, 'commandId')}
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

/** What goes along beside the commandId: also what was typed in a field that has no place here any more. */
export function unseen(standing: Standing): Readonly<Record<string, string | undefined>> {
  const { form, values } = standing;
  const asked = askedOf(standing);
  const others = Object.entries(form.fields).flatMap(([name, { kind }]) => {
    const goesAlong = isUnseen(kind) || (een(values, name) !== '' && !asked.includes(name));
    return goesAlong ? [name] : [];
  });
  return {
    ...Object.fromEntries(
      ['revisie', EARLIER, ...others]
        .filter((name) => values[name] !== undefined)
        .map((name) => [name, een(values, name)]),
    ),
    ...draftFields(standing),
  };
}

/** Which draft a form writes, whose it is, and where it is found again. */
export const draftFields = ({
  values,
  draft,
  shown,
  who,
}: Standing): Readonly<Record<string, string>> => ({
  [DRAFT_ID]: draft?.draft ?? een(values, 'commandId'),
  [DRAFT_VERSION]: String(draft?.version ?? ''),
  [DRAFT_SHOWN]: shown,
  [DRAFT_WHO]: who,
});

const isUnseen = (kind: string): boolean => kind === 'hidden' || kind === 'newId';

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

/** The names of the fields that are asked here. */
export const askedOf = ({ form, around, values }: Standing): string[] =>
  Object.entries(form.fields)
    .filter(([, field]) => !isUnseen(field.kind) && isAsked(field, around, values))
    .map(([name]) => name);
