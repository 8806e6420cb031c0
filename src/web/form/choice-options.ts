import type { Option } from './fields.js';

/** Codes with their Dutch words, as the options of a field. */
export const optionsOf = <V extends string>(
  codes: readonly V[],
  words: Readonly<Record<V, string>>,
): Option<V>[] => codes.map((value) => ({ value, label: words[value] }));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
