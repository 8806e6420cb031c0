/** What a declaration of a form may say, typed from its command: nothing here is there when the program runs. */
import type { Type } from '@nestjs/common';
import type { ComponentChildren, VNode } from 'preact';
import type { FormInput } from './input.js';
import type { Chosen, RowFields, Rows, Single, Ticked, Unseen, Written } from './fields.js';
import type { Asked } from './form.js';
import type { Loose, Sent } from './loose.js';
import type { Order } from './order.js';
import type { ValueOf, Values } from './values.js';

/** The codes that a field of a command may hold, and nothing; any string where it is no list of codes. */
type Codes<T> = T extends readonly (infer D)[]
  ? Codes<D>
  : T extends string
    ? string extends T
      ? string
      : T | ''
    : string;
type Holds<T, A> =
  | Written<A>
  | Chosen<A, Codes<NonNullable<T>>>
  | Ticked<A, Codes<NonNullable<T>>>
  | Unseen
  | Rows<A, RowFields<A>>;
/** 'wanneer', or 'volgende.wanneer' of what is nested. */
type Path<C> = (keyof C & string) | `${keyof C & string}.${string}`;
interface OfScreen<C> {
  readonly fills: readonly Path<C>[];
}
/** A field that the command does not have must say so, with `screen`. */
type Fit<C, F, A> = {
  readonly [K in keyof F]: K extends keyof C
    ? Holds<C[K], A>
    : OfScreen<C> & (Single<A> | Rows<A, RowFields<A>>);
};

/** The command's fields that go along by themselves. */
type Given<C, F, At> = {
  [K in keyof C]-?: K extends keyof F
    ? ValueOf<F[K]> extends Loose<C[K]>
      ? K
      : never
    : K extends 'revisie' | keyof At
      ? K
      : never;
}[keyof C];
/**
 * What is left for `make`: what no field holds, and what one holds otherwise than the command does (themas in one line, for a
 * list of them).
 */
type Missing<C, F, At> = Omit<Sent<C>, Given<C, F, At> | keyof F> & {
  [K in keyof C as K extends Given<C, F, At> ? never : K extends keyof F ? K : never]: Loose<C[K]>;
};
type Made<C, F, At> = Missing<C, F, At> & Partial<Loose<C>>;
type Wrong<F> = readonly { readonly veld?: Path<F>; readonly zin: string }[];
export type Begin<C, F> = Partial<Values<F>> &
  ('revisie' extends keyof C ? { readonly revisie: number } : unknown);

/** Misspelt ones: TypeScript itself lets what a function answers have more fields than were asked. */
type NoMore<R, K> = { readonly [P in Exclude<keyof R, K>]: never };
/** What `make` answers: what is wrong, or what is left of the command and nothing else. */
type Right<R, C, F, At> = R extends readonly unknown[]
  ? Wrong<F>
  : Made<C, F, At> & NoMore<R, keyof C>;
type Need<K extends string, T, Nothing> = Nothing extends true
  ? { readonly [P in K]?: T }
  : { readonly [P in K]: T };
type Empty<T> = object extends T ? true : false;

export interface Common<F, At, A> {
  readonly title: string | ((around: A, at: At) => string);
  readonly button: string | ((around: A, at: At, values: FormInput) => string);
  /** What stands above the fields. */
  readonly intro?: (around: A, at: At, values: FormInput) => ComponentChildren;
  /** Id of the element that was changed, on the page after it. */
  readonly anchor?: (values: Values<F>, at: At) => string | undefined;
  readonly layout?: (asked: Asked<keyof F & string, A, At>) => VNode;
  readonly preview?: (input: FormInput, at: At) => VNode;
  /** The parts whose texts stand in it, where the scene does not know: 'LES/<id>'. */
  readonly parts?: (values: Values<F>, at: At) => readonly string[];
  /** What it is while it is not saved, with its article's ending: 'onbewaarde stap'. */
  readonly unsaved?: string;
  readonly another?: string;
}

export type Declared<C, F, At, A, B, R> = Common<F, At, A> & {
  readonly command: Type<C>;
  readonly fields: F & Fit<C, F, A>;
} & Need<'begin', (around: A, at: At) => B & NoMore<B, keyof F | 'revisie'>, Empty<Begin<C, F>>> &
  Need<'make', (values: Values<F>, at: At) => R & Right<R, C, F, At>, Empty<Missing<C, F, At>>>;

export interface Several<C, F, At, A> extends Common<F, At, A> {
  /** For the limits of its fields. */
  readonly commands: readonly Type<object>[];
  readonly fields: F & Fit<C, F, A>;
  readonly begin?: (around: A, at: At) => Partial<Values<F>>;
  readonly orders: (values: Values<F>, at: At) => readonly Order[] | Wrong<F>;
}
