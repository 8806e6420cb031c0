/** What must be written so that a stream's rows become what they now are. Pure. */
import type { ReadRow } from '../projection.js';

export interface Difference {
  /** New, or no longer the same. */
  readonly changed: readonly ReadRow[];
  /** The same but for plain values: its documents, which are what is large, need not be sent again. */
  readonly touched: readonly ReadRow[];
  /** Keys of rows that are no longer there. */
  readonly gone: readonly string[];
}

/** States share what did not change, so most fields are the very same object. */
export function difference(before: readonly ReadRow[], after: readonly ReadRow[]): Difference {
  const old = new Map(before.map((row) => [row.key, row]));
  const [changed, touched]: [ReadRow[], ReadRow[]] = [[], []];
  for (const row of after) {
    const was = old.get(row.key);
    old.delete(row.key);
    if (!was || !sameFields(was, row, isObject)) changed.push(row);
    else if (!sameFields(was, row, isPlain)) touched.push(row);
  }
  return { changed, touched, gone: [...old.keys()] };
}

/** @param asked which values are compared, in either row */
function sameFields(a: ReadRow, b: ReadRow, asked: (value: unknown) => boolean): boolean {
  for (const field in b) {
    const [was, is] = [a[field as keyof ReadRow] as unknown, b[field as keyof ReadRow] as unknown];
    if ((asked(is) || asked(was)) && !same(was, is)) return false;
  }
  return true;
}

/** Of JSON-shaped values. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => same(a[key], b[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isPlain = (value: unknown): boolean => !isObject(value);
