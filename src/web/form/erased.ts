/**
 * Erased texts in forms: what stood there is shown as an empty field with a note, and what is printed in its place is never taken
 * for a text.
 */
import { NOOIT_IN_TEKST } from '../../domain/gewist.js';
import { metGewist } from '../../wording/gewist-zin.js';
import type { FormFaults } from './errors.view.js';
import type { Fields } from './fields.js';
import { alle, type FormInput } from './input.js';

const WORD = new RegExp(`${NOOIT_IN_TEKST}[^${NOOIT_IN_TEKST}]*${NOOIT_IN_TEKST}`, 'gu');
const PRINTED = /\[gewist op \d{1,2} [a-z]+ \d{4}\]/u;

/** What a form begins with. */
export interface WithoutErased {
  readonly values: FormInput;
  /** Name of a field → what is printed where its text was erased. */
  readonly erased: ReadonlyMap<string, string>;
}

export function withoutErased(begun: FormInput): WithoutErased {
  const erased = new Map<string, string>();
  const values = Object.fromEntries(
    Object.entries(begun).map(([name, value]) => {
      const [word] = [value].flat().flatMap((one) => one?.match(WORD) ?? []);
      if (!word) return [name, value];
      erased.set(name, metGewist(word));
      return [name, Array.isArray(value) ? value.map(without) : without(value ?? '')];
    }),
  );
  return { values, erased };
}

const without = (text: string): string => text.replace(WORD, '').trim();

/** What somebody sent as a text though it only says that one was erased. */
export const printedErasures = (fields: Fields<never>, input: FormInput): FormFaults =>
  Object.keys(input)
    .filter((name) => name.split('.')[0]! in fields || name in fields)
    .filter((name) => alle(input, name).some((value) => PRINTED.test(value)))
    .map((veld) => ({
      veld,
      zin: 'Hier staat dat er een tekst gewist is; dat is zelf geen tekst. Vul iets anders in, of laat het leeg.',
    }));
