/**
 * A form is declared once: the command that it makes, its fields, what stands in them. All of it is typed from the command's
 * class, so that a misspelt field, a code that is none, or a field that misses does not compile (test/web/form-types).
 *
 * A field that is called as one of the command's goes along by itself, and so does what the address says; `make` gives what
 * is left, or what must be said otherwise. `revisie` is the walk's: `begin` gives it.
 */
import type { Type } from '@nestjs/common';
import type { FormFaults } from './errors.view.js';
import { single, type FormInput } from './input.js';
import type { Fields } from './fields.js';
import type { Form } from './form.js';
import { commandLimits, fieldLimits } from './form-limits.js';
import type { Sent } from './loose.js';
import { order, type Order } from './order.js';
import type { SceneClass } from './scene.js';
import { valuesOf, type Filled, type Values } from './values.js';
import type { Begin, Declared, Common, Several } from './declared.js';

/** What `make` answers where a field holds what it cannot read. */
export const wrong = <const V extends string>(
  veld: V,
  zin: string,
): readonly [{ readonly veld: V; readonly zin: string }] => [{ veld, zin }];

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
        if (Array.isArray(made)) return made as FormFaults;
        const there: Readonly<Record<string, unknown>> = {
          ...at,
          ...values,
          revisie: single(input, 'revisie'),
        };
        const same = own.filter((name) => name in there).map((name) => [name, there[name]]);
        return [order(command, { ...Object.fromEntries(same), ...made } as Sent<C>)];
      },
    });
  };

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
  readonly orders: (input: FormInput, at: At) => readonly Order[] | FormFaults;
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
    button: (around: A, at: At, values: FormInput) =>
      typeof button === 'function' ? button(around, at, values) : button,
    intro: (around: A, at: At, values: FormInput) => intro?.(around, at, values),
    begin: (around: A, at: At) => begin?.(around, at) ?? {},
    anchor: (input: FormInput, at: At) => anchor?.(valuesOf(fields, input) as Values<F>, at),
    parts: (input: FormInput, at: At) => partsOf?.(valuesOf(fields, input) as Values<F>, at) ?? [],
    unsaved: declared.unsaved ?? 'onbewaarde tekst',
  };
  return form as unknown as Form;
}
