/** What a person typed in a part, as words to be found by. Which fields that are is generated with the schemas of the events. */
import { isGewist } from '../../src/domain/gewist.js';
import type { Benoemd } from '../../src/domain/staat.js';
import { parseText } from '../../src/text/parse.js';
import { plainText } from '../../src/text/plain.js';
import { tekstVelden } from '../text-fields.js';

/** Of one part: PostgreSQL refuses a list of words beyond a megabyte, and some characters stand for eighteen. */
export const MEESTE_TEKENS = 20_000;

/** Around what was found; no text may hold them itself. */
export const [BEGIN, EIND] = ['\ue000', '\ue001'];
const TEKENS = /[\ue000\ue001]/g;

export interface Woorden {
  readonly titel: string;
  readonly tekst: string;
}

export function woordenIn(categorie: string, deel: Benoemd, titel = ''): Woorden {
  const teksten = tekstVelden(categorie, deel.soort)
    .flatMap((pad) => waarden(deel, pad.split('/').slice(1)))
    .filter((tekst) => tekst !== titel && !isGewist(tekst));
  return {
    titel: isGewist(titel) ? '' : schoon(titel),
    tekst: schoon(teksten.map(kaal).join('\n')),
  };
}

/** Cut off nowhere within a character. */
const schoon = (tekst: string): string =>
  tekst
    .slice(0, MEESTE_TEKENS)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(TEKENS, '')
    .trim();

/** Without marks; most texts have none. */
const kaal = (tekst: string): string =>
  /[*_^\\[\]`]|^\s*(-|\d+\.) /m.test(tekst) ? plainText(parseText(tekst)) : tekst;

/** @param pad '*' = each item of a list */
function waarden(waarde: unknown, [veld, ...verder]: readonly string[]): string[] {
  if (veld === undefined) return typeof waarde === 'string' ? [waarde] : [];
  if (veld === '*')
    return Array.isArray(waarde) ? waarde.flatMap((een) => waarden(een, verder)) : [];
  return typeof waarde === 'object' && waarde !== null
    ? waarden((waarde as Record<string, unknown>)[veld], verder)
    : [];
}
