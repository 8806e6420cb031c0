/** What must be written so that a stream's rows become what they now are. Pure. */
import type { ReadRow } from '../projection.js';

export interface Difference {
  readonly changed: readonly ReadRow[];
  /** Keys of rows that are no longer there. */
  readonly gone: readonly string[];
}

/**
 * States share what did not change, so most fields are the very same object; a field that only looks different is written
 * once too often, which is harmless.
 */
export function difference(before: readonly ReadRow[], after: readonly ReadRow[]): Difference {
  const old = new Map(before.map((row) => [row.key, row]));
  const changed: ReadRow[] = [];
  for (const row of after) {
    const was = old.get(row.key);
    old.delete(row.key);
    if (!was || !same(was, row)) changed.push(row);
  }
  return { changed, gone: [...old.keys()] };
}

function same(a: ReadRow, b: ReadRow): boolean {
  return Object.entries(b).every(([field, value]: [string, unknown]) => {
    const was = a[field as keyof ReadRow] as unknown;
    return was === value || (isObject(value) && JSON.stringify(was) === JSON.stringify(value));
  });
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
