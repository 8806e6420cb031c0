/** JSON schemas of the commands, from class-validator's metadata: what the decorators cannot say is added here. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import {
  targetConstructorToSchema,
  validationMetadatasToSchemas,
} from 'class-validator-jsonschema';
import { OPDRACHTEN } from '../commands/opdrachten.js';

type Json = Readonly<Record<string, unknown>>;
type Velden = Record<string, Json>;

export const SCHEMAS = '#/components/schemas/';

const OPTIONS = {
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: SCHEMAS,
};

/** `ValidateIf` keeps its word to itself: fields that hold a word instead of what their schema says. */
const WORDS: Readonly<Record<string, string>> = { medewerkers: 'team', aantal: 'enkele' };

/** A place in an order: null is first, or on top. */
const PLACES = ['na', 'ouderId'];

/** By name: every command, and the sets of fields that they hold. */
export function commandSchemas(): Readonly<Record<string, Json>> {
  const all: Readonly<Record<string, unknown>> = validationMetadatasToSchemas(OPTIONS);
  const commands = OPDRACHTEN.map(({ klasse }): [string, Json] => [
    klasse.name,
    accepted(targetConstructorToSchema(klasse, OPTIONS), new klasse()),
  ]);
  const nested = [...JSON.stringify(commands).matchAll(NAMED)].map(([, name]): [string, Json] => [
    name!,
    accepted(all[name!], {}),
  ]);
  return Object.fromEntries([...commands, ...nested]);
}

const NAMED = new RegExp(`"${SCHEMAS}(\\w+)"`, 'gu');

/** @param fresh the command without fields: what has a value there may be left out */
function accepted(schema: unknown, fresh: object): Json {
  const { properties = {}, required = [] } = schema as { properties?: Velden; required?: string[] };
  const given = new Set(
    Object.entries(fresh).flatMap(([veld, waarde]) => (waarde === undefined ? [] : [veld])),
  );
  const left = required.filter((veld) => !given.has(veld));
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([veld, own]) => [veld, withWord(veld, own)]),
    ),
    ...(left.length ? { required: left } : {}),
    additionalProperties: false,
  };
}

function withWord(veld: string, own: Json): Json {
  // Every number in a command is a whole one.
  const whole = own['type'] === 'number' ? { ...own, type: 'integer' } : own;
  if (PLACES.includes(veld)) return { ...whole, type: ['string', 'null'] };
  const word = WORDS[veld];
  return word === undefined ? whole : { anyOf: [whole, { const: word }] };
}
