/** Between what a form sends, names with strings, and what its fields hold. */
import { randomUUID } from 'node:crypto';
import { alle, single, type FormInput } from './input.js';
import { isUuid } from './form-desk.service.js';
import type { Field, Fields, RowFields } from './fields.js';

/** What one field holds, by its kind. */
export type ValueOf<X> = X extends { readonly kind: 'ticks' }
  ? readonly string[]
  : X extends { readonly kind: 'rows'; readonly fields: infer G }
    ? readonly Values<G>[]
    : string;
export type Values<F> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** What stands in fields before anybody typed. */
export type Filled = Readonly<Record<string, Value | undefined>>;
type Value = string | number | readonly string[] | readonly Filled[];

/** More rows than any form has: what names a higher one was not sent by our page. */
const MOST_ROWS = 50;

/** All fields; '' or none where nothing was sent. */
export const valuesOf = <F extends Fields<never>>(fields: F, input: FormInput): Values<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(field, name, input)]),
  ) as Values<F>;

function valueOf(field: Field<never>, name: string, input: FormInput): unknown {
  if (field.kind === 'ticks') return alle(input, name);
  if (field.kind === 'rows') return rowsIn(field.fields, name, input).map(({ values }) => values);
  return single(input, name);
}

export interface Row {
  /** 'blokken.0.' */
  readonly prefix: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The rows that arrived, empty ones too, in their order. */
export const rowsIn = (fields: RowFields<never>, name: string, input: FormInput): Row[] =>
  Array.from({ length: MOST_ROWS }, (_none, index) => `${name}.${String(index)}.`)
    .filter((prefix) => Object.keys(fields).some((part) => input[prefix + part] !== undefined))
    .map((prefix) => ({
      prefix,
      values: Object.fromEntries(
        Object.keys(fields).map((part) => [part, single(input, prefix + part)]),
      ),
    }));

/** As if it had been sent. */
export function asSent(filled: Filled): FormInput {
  const pairs = Object.entries(filled).flatMap(([name, value]) => pairsOf(name, value));
  return Object.fromEntries(pairs);
}

function pairsOf(name: string, value: Value | undefined): [string, string | string[]][] {
  if (value === undefined) return [];
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
  return isTexts(value)
    ? [[name, [...value]]]
    : value.flatMap((row, index) =>
        Object.entries(row).flatMap(([part, own]) =>
          pairsOf(`${name}.${String(index)}.${part}`, own),
        ),
      );
}

const isTexts = (values: readonly (string | Filled)[]): values is readonly string[] =>
  values.every((value) => typeof value === 'string');

/** A new id for the command and for everything that it makes. */
export const newIds = (fields: Fields<never>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['commandId', ...namesOf(fields, 'newId')].map((name) => [name, randomUUID()] as const),
  );

const namesOf = (fields: Fields<never>, kind: Field<never>['kind']): string[] =>
  Object.keys(fields).filter((name) => fields[name]!.kind === kind);

/** The names of what goes along unseen and did not arrive whole; a page of ours always sends it. */
export function lost(fields: Fields<never>, input: FormInput): string[] {
  const ids = ['commandId', ...namesOf(fields, 'newId')].filter((id) => !isUuid(single(input, id)));
  const others = namesOf(fields, 'hidden').filter((name) => {
    const field = fields[name]!;
    return 'like' in field && field.like && !field.like.test(single(input, name));
  });
  return [...ids, ...others];
}

/** What was sent, with what did not arrive whole as a form that is shown for the first time has it. */
export const whole = (
  { fields }: { readonly fields: Fields<never> },
  anew: FormInput,
  sent: FormInput,
): FormInput => ({
  ...sent,
  ...Object.fromEntries(lost(fields, sent).map((name) => [name, anew[name]])),
});
