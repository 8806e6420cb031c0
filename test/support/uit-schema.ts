/** Arbitrary values of a generated definition: every field that may be left out is, now and then. */
import fc from 'fast-check';
import generated from '../../src/event-log/schemas.generated.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const DEFINITIES = generated.definitions as unknown as Readonly<Record<string, Schema>>;

/** @param naam such as `StapGelogd` or `Les` */
export const uitSchema = (naam: string): fc.Arbitrary<unknown> => waarde(DEFINITIES[naam]!);

/** The names of the definitions with this value of `soort`: what a kind of part looks like. */
export const vormVan = (soort: string): string =>
  Object.keys(DEFINITIES).find((naam) => DEFINITIES[naam]?.properties?.['soort']?.const === soort)!;

function waarde(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) return uitSchema(schema.$ref.replace('#/definitions/', ''));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(waarde));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  return eenvoudig(schema);
}

function eenvoudig(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return velden(schema);
    case 'array':
      return fc.array(waarde(schema.items!), { maxLength: 3 });
    case 'string':
      return schema.pattern ? fc.stringMatching(new RegExp(schema.pattern, 'u')) : fc.string();
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 999 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

const velden = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([naam, veld]) => [naam, waarde(veld)])),
    { requiredKeys: [...required] },
  );
