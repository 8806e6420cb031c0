/** What a form can ask. A field says how it is asked; what it may hold stands with the command, as decorators. */
import type { FormInput } from './input.js';
import type { Said } from './said.js';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

interface Asked<A> {
  readonly label: Said<string, A>;
  readonly hint?: Said<string | undefined, A>;
  /** Only where the label must say something else than the command does: what is asked though it may be left out. */
  readonly optional?: boolean;
  /** A narrow field, for a number or a few words. */
  readonly short?: boolean;
  /** Under 'Meer details'. */
  readonly more?: boolean;
  /** False where there is nothing to ask: the field is then left out. */
  readonly shown?: (around: A, values: FormInput) => boolean;
}

/** In one line, or in several. */
export interface Written<A> extends Asked<A> {
  readonly kind: 'line' | 'area';
}

/** One out of several: a list, or radio buttons. */
export interface Chosen<A, V extends string = string> extends Asked<A> {
  readonly kind: 'list' | 'choice';
  readonly options: Said<readonly Option<V>[], A>;
}

/** Any number out of several. */
export interface Ticked<A, V extends string = string> extends Asked<A> {
  readonly kind: 'ticks';
  readonly options: Said<readonly Option<V>[], A>;
}

/** Goes along unseen: as it was, or an id that was made when the form was first shown, so that nothing happens twice. */
export interface Unseen {
  readonly kind: 'hidden' | 'newId';
  /** What it must look like; otherwise it did not arrive whole. */
  readonly like?: RegExp;
}

export type Single<A> = Written<A> | Chosen<A> | Ticked<A> | Unseen;

/** The same few fields as often as there are rows; their functions are given the values of their own row. */
export interface Rows<A, G extends Readonly<Record<string, Single<A>>>> {
  readonly kind: 'rows';
  readonly fields: G;
}

export type RowFields<A> = Readonly<Record<string, Single<A>>>;
/** A field that the command does not have, with the command's fields that are made of it. */
export interface Screened {
  readonly fills?: readonly string[];
}
export type Field<A> = (Single<A> | Rows<A, RowFields<A>>) & Screened;
/** By name, in the order in which they are asked. */
export type Fields<A> = Readonly<Record<string, Field<A>>>;

type More<A> = Omit<Asked<A>, 'label'>;

export const line = <A>(label: Said<string, A>, more: More<A> = {}): Written<A> => ({
  kind: 'line',
  label,
  ...more,
});

export const area = <A>(label: Said<string, A>, more: More<A> = {}): Written<A> => ({
  kind: 'area',
  label,
  ...more,
});

export const list = <A, const V extends string>(
  label: Said<string, A>,
  options: Said<readonly Option<V>[], A>,
  more: More<A> = {},
): Chosen<A, V> => ({ kind: 'list', label, options, ...more });

export const choice = <A, const V extends string>(
  label: Said<string, A>,
  options: Said<readonly Option<V>[], A>,
  more: More<A> = {},
): Chosen<A, V> => ({ kind: 'choice', label, options, ...more });

export const ticks = <A, const V extends string>(
  label: Said<string, A>,
  options: Said<readonly Option<V>[], A>,
  more: More<A> = {},
): Ticked<A, V> => ({ kind: 'ticks', label, options, ...more });

export const hidden = (like?: RegExp): Unseen => ({ kind: 'hidden', ...(like ? { like } : {}) });

/** The id of what the command makes. */
export const newId = (): Unseen => ({ kind: 'newId' });

export const rows = <A, const G extends RowFields<A>>(fields: G): Rows<A, G> => ({
  kind: 'rows',
  fields,
});

/**
 * A field of the screen alone, of which the form makes others.
 * @param fills the command's fields that are made of it: their limits hold for it, what is wrong with them is said beside it
 */
export const screen = <X, const K extends readonly string[]>(
  field: X,
  ...fills: K
): X & { readonly fills: K } => ({ ...field, fills });
