/** A form as it stands for somebody at this moment. */
import type { FormFaults } from './errors.view.js';
import type { FormInput } from './input.js';
import { isAsked } from './said.js';
import type { Form } from './form.js';
import type { Frame } from './scene.js';

/** A form with all that is known about it at this moment. */
export interface Standing {
  readonly form: Form;
  readonly at: unknown;
  readonly around: unknown;
  readonly frame: Frame;
  /** Where it is sent. */
  readonly action: string;
  readonly values: FormInput;
  readonly wrong: FormFaults;
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

export const isUnseen = (kind: string): boolean => kind === 'hidden' || kind === 'newId';

/** The names of the fields that are asked here. */
export const askedOf = ({ form, around, values }: Standing): string[] =>
  Object.entries(form.fields)
    .filter(([, field]) => !isUnseen(field.kind) && isAsked(field, around, values))
    .map(([name]) => name);
