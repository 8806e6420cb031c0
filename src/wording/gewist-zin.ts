/** What is printed where a text was erased. */
import { NOOIT_IN_TEKST } from '../domain/gewist.js';
import type { GrondVanWissen } from '../domain/tekst-gewist.js';
import { dagInWoorden } from './ogenblik.js';

const WOORD = /\uFDD0gewist (\d{4}-\d{2}-\d{2})\uFDD0/gu;

/** With '[gewist op 1 december 2031]' for each erased text in it; it may be a whole page. */
export const metGewist = (tekst: string): string =>
  tekst.includes(NOOIT_IN_TEKST)
    ? tekst.replace(WOORD, (_woord, dag: string) => `[gewist op ${dagInWoorden(dag)}]`)
    : tekst;

/** The same for every text in rows or a document: values of JSON only. What holds none is the very same. */
export function overalMetGewist<T>(waarde: T): T {
  if (typeof waarde === 'string') return metGewist(waarde) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if (Array.isArray(waarde)) {
    const lijst = waarde.map((deel: unknown) => overalMetGewist(deel));
    return lijst.some((deel, nr) => deel !== waarde[nr]) ? (lijst as T) : waarde;
  }
  const gewijzigd = Object.entries(waarde).flatMap(([veld, deel]: [string, unknown]) => {
    const gezien = overalMetGewist(deel);
    return gezien === deel ? [] : [[veld, gezien]];
  });
  return gewijzigd.length ? ({ ...waarde, ...Object.fromEntries(gewijzigd) } as T) : waarde;
}

export const GROND: Readonly<Record<GrondVanWissen, string>> = {
  OP_VERZOEK: 'op verzoek',
  TOESTEMMING_INGETROKKEN: 'de toestemming werd ingetrokken',
  NIET_MEER_NODIG: 'niet meer nodig',
  VERGISSING: 'had er niet mogen staan',
  BEZWAAR: 'iemand maakte bezwaar',
  OPGELEGD: 'opgelegd door een rechter of toezichthouder',
};
