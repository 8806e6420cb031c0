import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  anyOf?: Schema[];
  items?: Schema | Schema[];
  properties?: Record<string, Schema>;
}
interface Beschrijving {
  definitions: Record<string, Schema>;
  events: Record<string, { versie: number }>;
}

const { definitions, events } = JSON.parse(
  readFileSync('src/event-log/schemas.generated.json', 'utf8'),
) as Beschrijving;

const naamVan = (ref: string): string => ref.replace('#/definitions/', '');

/** Codes, ids and days: what nobody can type a sentence in. */
const isVast = (schema: Schema): boolean =>
  schema.const !== undefined || schema.enum !== undefined || schema.pattern !== undefined;

/** The schemas within one, with their pointers. */
const binnen = ({ anyOf = [], items = [], properties = {} }: Schema, pad: string) => [
  ...anyOf.map((een) => [een, pad] as const),
  ...[items].flat().map((een) => [een, `${pad}/*`] as const),
  ...Object.entries(properties).map(([naam, veld]) => [veld, `${pad}/${naam}`] as const),
];

/** Pointers of strings in which anything could be typed and that are no `VrijeTekst`. */
function open(schema: Schema, pad: string, gezien: readonly string[] = []): string[] {
  if (schema.$ref !== undefined) {
    const naam = naamVan(schema.$ref);
    const klaar = naam === 'VrijeTekst' || gezien.includes(naam);
    return klaar ? [] : open(definitions[naam]!, pad, [...gezien, naam]);
  }
  if (isVast(schema)) return [];
  const zelf = [schema.type].flat().includes('string') ? [pad] : [];
  return [...zelf, ...binnen(schema, pad).flatMap(([een, waar]) => open(een, waar, gezien))];
}

describe('wat iemand in een feit kan typen', () => {
  it.each(Object.keys(events))('is in %s een code, een id, een dag of vrije tekst', (type) => {
    const los = [...open(definitions[type]!.properties!['data']!, '', [type])];
    expect(los).toEqual([]);
  });
});
