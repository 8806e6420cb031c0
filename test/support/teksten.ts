/** The free text in a fact, found by the pointers of its type. */
import { vrijeTekstVelden } from '../../src/event-log/codec.js';

export interface Gevonden {
  /** JSON pointer of this very text: '/blokken/1/tekst'. */
  readonly pad: string;
  readonly tekst: string;
}

export const tekstenIn = (type: string, data: object): Gevonden[] =>
  vrijeTekstVelden(type).flatMap((wijzer) => onder(data, wijzer.split('/').slice(1), ''));

function onder(waarde: unknown, [stap, ...verder]: readonly string[], pad: string): Gevonden[] {
  if (stap === undefined) return typeof waarde === 'string' ? [{ pad, tekst: waarde }] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  const velden = stap === '*' ? Object.keys(waarde) : [stap];
  return velden.flatMap((veld) =>
    onder((waarde as Record<string, unknown>)[veld], verder, `${pad}/${veld}`),
  );
}
