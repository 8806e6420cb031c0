/** The types that tie a form to its command: what does not fit the command's class does not compile. */

/**
 * A command's fields as a form hands them in: a form has nothing but strings, and the command's decorators make numbers, days
 * and codes of them. What may be left out there may be left out here.
 */
export type Loose<T> = T extends null | undefined
  ? T
  : T extends readonly (infer D)[]
    ? readonly Loose<D>[]
    : T extends object
      ? { [K in keyof T]: Loose<T[K]> }
      : T | string;

/**
 * Lists of strings, and what may be null: a command begins with none of them (`themas: string[] = []`), which its type does not
 * tell, so they may be left out.
 */
type LeftOut<C> = {
  [K in keyof C]-?: null extends C[K] ? K : C[K] extends readonly string[] ? K : never;
}[keyof C];

/** All that a command must be given. */
export type Sent<C> = {
  [K in keyof C as K extends LeftOut<C> ? never : K]: Loose<C[K]>;
} & { [K in keyof C as K extends LeftOut<C> ? K : never]?: Loose<C[K]> };
