/** What a field says, and whether it is asked, in the form as it stands. */
import type { FormInput } from './input.js';
import type { Field } from './fields.js';

/** Fixed, or following from what stands around the form and in its fields. */
export type Said<T, A> = T | ((around: A, values: FormInput) => T);

/** What a part of a field says here. */
export const said = <T, A>(what: Said<T, A>, around: A, values: FormInput): T =>
  typeof what === 'function' ? (what as (around: A, values: FormInput) => T)(around, values) : what;

/** Whether it has its place in the form here; what goes along unseen has none. */
export const isAsked = (field: Field<never>, around: unknown, values: FormInput): boolean =>
  !('shown' in field) || field.shown === undefined || field.shown(around as never, values);
