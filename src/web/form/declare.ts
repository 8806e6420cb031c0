/**
 * A form is declared once: the command that it makes, its fields, what stands in them. All of it is typed from the command's
 * class, so that a misspelt field, a code that is none, or a field that misses does not compile (test/web/form-types).
 *
 * A field that is called as one of the command's goes along by itself, and so does what the address says; `make` gives what
 * is left, or what must be said otherwise. `revisie` is the walk's: `begin` gives it.
 */
import type { Type } from '@nestjs/common';
import type { ComponentChildren, VNode } from 'preact';
import type { Fouten } from './errors.view.js';
import { een, type Invoer } from './input.js';
import type { Chosen, Fields, RowFields, Rows, Single, Ticked, Unseen, Written } from './fields.js';
import type { Asked, Form } from './form.js';
import { commandLimits, fieldLimits } from './form-limits.js';
import type { Loose, Sent } from './loose.js';
import { order, type Order } from './order.js';
import type { SceneClass } from './scene.js';
import { valuesOf, type Filled, type ValueOf, type Values } from './values.js';

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
type Begin<C, F> = Partial<Values<F>> &
  ('revisie' extends keyof C ? { readonly revisie: number } : unknown);

/** What `make` answers where a field holds what it cannot read. */
export const wrong = <const V extends string>(
  veld: V,
  zin: string,
): readonly [{ readonly veld: V; readonly zin: string }] => [{ veld, zin }];

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

interface Common<F, At, A> {
  readonly title: string | ((around: A, at: At) => string);
  readonly button: string | ((around: A, at: At, values: Invoer) => string);
  /** What stands above the fields. */
  readonly intro?: (around: A, at: At, values: Invoer) => ComponentChildren;
  /** Id of the element that was changed, on the page after it. */
  readonly anchor?: (values: Values<F>, at: At) => string | undefined;
  readonly layout?: (asked: Asked<keyof F & string, A, At>) => VNode;
  readonly preview?: (input: Invoer, at: At) => VNode;
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

/** One command, made from the fields. @param scene where its forms stand */
export const formIn =
  <At, A>(scene: SceneClass<At, A>) =>
  <C extends object, const F extends Fields<A>, B extends Begin<C, F>, R>(
    declared: Declared<C, F, At, A, B, R>,
  ): Form => {
    const { command, fields } = declared;
    const own = [...commandLimits(command).keys()];
    const make = declared.make as ((values: Values<F>, at: At) => object) | undefined;
    return assemble(scene, [command], {
      ...(declared as unknown as Common<F, At, A> & { begin?: (around: A, at: At) => Filled }),
      fields,
      orders: (input, at) => {
        const values = valuesOf(fields, input);
        const made = make?.(values, at) ?? {};
        if (Array.isArray(made)) return made as Fouten;
        const there: Readonly<Record<string, unknown>> = {
          ...at,
          ...values,
          revisie: een(input, 'revisie'),
        };
        const same = own.filter((name) => name in there).map((name) => [name, there[name]]);
        return [order(command, { ...Object.fromEntries(same), ...made } as Sent<C>)];
      },
    });
  };

export interface Several<C, F, At, A> extends Common<F, At, A> {
  /** For the limits of its fields. */
  readonly commands: readonly Type<object>[];
  readonly fields: F & Fit<C, F, A>;
  readonly begin?: (around: A, at: At) => Partial<Values<F>>;
  readonly orders: (values: Values<F>, at: At) => readonly Order[] | Wrong<F>;
}

/** One of several commands, or some after each other. */
export const formOfSeveral =
  <C extends object, At, A>(scene: SceneClass<At, A>) =>
  <const F extends Fields<A>>(declared: Several<C, F, At, A>): Form =>
    assemble(scene, declared.commands, {
      ...declared,
      orders: (input, at) => declared.orders(valuesOf(declared.fields, input), at),
    });

interface Assembled<F, At, A> extends Common<F, At, A> {
  readonly fields: Fields<A>;
  readonly begin?: (around: A, at: At) => Filled;
  readonly orders: (input: Invoer, at: At) => readonly Order[] | Fouten;
}

function assemble<F extends Fields<A>, At, A>(
  scene: SceneClass<At, A>,
  commands: readonly Type<object>[],
  declared: Assembled<F, At, A>,
): Form {
  const { title, button, intro, fields, begin, anchor, parts: partsOf, ...rest } = declared;
  const form = {
    ...rest,
    ...{ scene, commands, fields },
    limits: fieldLimits(commands, fields),
    title: (around: A, at: At) => (typeof title === 'function' ? title(around, at) : title),
    button: (around: A, at: At, values: Invoer) =>
      typeof button === 'function' ? button(around, at, values) : button,
    intro: (around: A, at: At, values: Invoer) => intro?.(around, at, values),
    begin: (around: A, at: At) => begin?.(around, at) ?? {},
    anchor: (input: Invoer, at: At) => anchor?.(valuesOf(fields, input) as Values<F>, at),
    parts: (input: Invoer, at: At) => partsOf?.(valuesOf(fields, input) as Values<F>, at) ?? [],
    unsaved: declared.unsaved ?? 'onbewaarde tekst',
  };
  return form as unknown as Form;
}
