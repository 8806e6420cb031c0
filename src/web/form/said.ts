/** What a field says, and whether it is asked, in the form as it stands. */
import type { Invoer } from './input.js';
import type { Field } from './fields.js';

/** Fixed, or following from what stands around the form and in its fields. */
export type Said<T, A> = T | ((around: A, values: Invoer) => T);

/** What a part of a field says here. */
export const said = <T, A>(what: Said<T, A>, around: A, values: Invoer): T =>
  typeof what === 'function' ? (what as (around: A, values: Invoer) => T)(around, values) : what;

/** Whether it has its place in the form here; what goes along unseen has none. */
export const isAsked = (field: Field<never>, around: unknown, values: Invoer): boolean =>
  !('shown' in field) || field.shown === undefined || field.shown(around as never, values);
