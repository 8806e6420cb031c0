/** What a refusal calls the parts, the nodes and the fields that it is about. */
import { deelsoort } from '../domain/aggregaten.js';
import type { Weigeringen } from '../domain/weigering.js';

/** Nodes of a report are of one kind of part, but people call them by what they are there. */
const KNOOP: Readonly<Record<string, string>> = {
  TEKSTBLOK: 'Het tekstblok',
  RUBRIEK: 'De rubriek',
  HOOFDSTUK: 'Het hoofdstuk',
  STRATEGISCHE_DOELSTELLING: 'De strategische doelstelling',
  TRAJECT: 'Het traject',
};

/** 'De stap', 'Het tekstblok': with its article, as a sentence begins with it. */
export function onderdeel(soort: string): string {
  const { lidwoord = 'het', naam = 'onderdeel' } = deelsoort(soort) ?? {};
  return KNOOP[soort] ?? `${lidwoord === 'de' ? 'De' : 'Het'} ${naam}`;
}

export const VELD: Readonly<Record<string, string>> = {
  titel: 'een titel',
  naam: 'een naam',
  reden: 'een reden',
  tekst: 'een tekst',
  typeTekst: 'wat het was',
  blokken: 'een tekst bij elk deel van het doel',
  status: 'een stand',
  antwoorden: 'minstens één antwoord',
};

/** Each between quotation marks. */
export const lijst = (delen: readonly string[]): string =>
  delen.map((deel) => `"${deel}"`).join(', ');

export const EIGENHEID: Readonly<Record<Weigeringen['stap-heeft-eigen-zin']['heeft'], string>> = {
  NUMMER: 'heeft een nummer',
  DOEL: 'heeft een doel',
  VERSLAG: 'heeft een verslag',
  AANTAL: 'staat zelf al voor meer keren',
  DAG: 'heeft geen enkele dag',
};

export const GEMEEN: Readonly<Record<Weigeringen['stappen-verschillen']['waarin'], string>> = {
  type: 'wat het was',
  status: 'of het doorging',
  redencode: 'waarom het niet doorging',
  toelichting: 'de toelichting',
  deeltrajectId: 'het deeltraject',
  jaar: 'het werkjaar',
  'jaar van de dag': 'het jaar',
  uitvoerder: 'wie het deed',
  plaats: 'waar het was',
  aanwezigen: 'wie er was',
  modus: 'hoe het ging',
};
