/** The columns of a read model's table, and a row's values for them. */
import type { CopyValue } from '../../src/database/copy-in.js';
import type { ReadRow } from '../projection.js';

export interface Column {
  readonly field: string;
  readonly name: string;
  readonly isJson: boolean;
}

/** A row's value for `copy`; a jsonb as its text. */
export function copied(row: ReadRow, { field, isJson }: Column): CopyValue {
  const value = row[field as keyof ReadRow] as CopyValue | undefined;
  if (value == null) return null;
  return isJson ? JSON.stringify(value) : value;
}

/** Pairs as two columns, for `unnest`. */
export const columnsOf = (pairs: readonly [string, string][]): [string[], string[]] => [
  pairs.map(([first]) => first),
  pairs.map(([, second]) => second),
];
