/**
 * What stands in the place of a text that was erased. One shape for all: a word between two characters that no text can
 * hold (Unicode keeps them from any use), so that nobody's words are ever taken for it.
 *
 * Doors refuse it and the codec stores it nowhere; wording prints "[gewist op …]".
 */
import type { Dag } from './dag.js';

/** In no text: U+FDD0, a noncharacter. */
export const NOOIT_IN_TEKST = '\uFDD0';

const VORM = /^\uFDD0gewist (\d{4}-\d{2}-\d{2})\uFDD0$/u;

/** @param dag on which it was erased, in Europe/Brussels */
export const gewist = (dag: Dag): string => `${NOOIT_IN_TEKST}gewist ${dag}${NOOIT_IN_TEKST}`;

export const isGewist = (tekst: unknown): tekst is string =>
  typeof tekst === 'string' && VORM.test(tekst);

/** Whether an erased text stands anywhere in it. */
export const bevatGewist = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null
    ? Object.values(waarde).some(bevatGewist)
    : isGewist(waarde);
