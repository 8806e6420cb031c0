/** JSON schemas of the commands, from what the decorators of their fields say and nothing else. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { COMMAND_LIST } from '../commands/command-list.js';

type Json = Readonly<Record<string, unknown>>;
type Klasse = new () => object;

export const SCHEMAS = '#/components/schemas/';

/** The storage of this moment: the library would keep the one that was there when it was loaded. */
const options = () => ({
  classTransformerMetadataStorage: defaultMetadataStorage,
  classValidatorMetadataStorage: getMetadataStorage(),
  refPointerPrefix: SCHEMAS,
  // A rule in code says nothing of the shape; the library would name the class of the field, which is no schema.
  additionalConverters: { [ValidationTypes.CUSTOM_VALIDATION]: {} },
});

/** What a decorator says of its field beside a rule: a word that it may hold instead, or null. */
interface Said {
  readonly of?: string;
  readonly ofNiets?: boolean;
}

/** By name: every command, and the sets of fields that they hold. */
export function commandSchemas(): Readonly<Record<string, Json>> {
  const klassen = new Set<Klasse>(COMMAND_LIST.map(({ klasse }) => klasse));
  for (const klasse of klassen) for (const nested of nestedIn(klasse)) klassen.add(nested);
  return Object.fromEntries([...klassen].map((klasse) => [klasse.name, schemaOf(klasse)]));
}

/** The classes of the sets of fields in this one; its own and those that it inherits. */
function nestedIn(klasse: Klasse): Klasse[] {
  return [...new Set(rulesOf(klasse).map(({ propertyName }) => propertyName))].flatMap((veld) => {
    const type = defaultMetadataStorage?.findTypeMetadata(klasse, veld) as
      { typeFunction(): unknown } | undefined;
    const nested = type?.typeFunction();
    return typeof nested === 'function' ? [nested as Klasse] : [];
  });
}

const rulesOf = (klasse: Klasse) =>
  getMetadataStorage().getTargetValidationMetadatas(klasse, '', false, false);

function schemaOf(klasse: Klasse): Json {
  const { properties = {}, required = [] } = targetConstructorToSchema(klasse, options()) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  // What has a value in a fresh command may be left out.
  const given = new Set(
    Object.entries(new klasse()).flatMap(([veld, waarde]) => (waarde === undefined ? [] : [veld])),
  );
  const left = required.filter((veld) => !given.has(veld));
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([veld, own]) => [veld, fieldOf(klasse, veld, own)]),
    ),
    ...(left.length ? { required: left } : {}),
    additionalProperties: false,
  };
}

function fieldOf(klasse: Klasse, veld: string, own: Json): Json {
  const rules = rulesOf(klasse).filter(({ propertyName }) => propertyName === veld);
  const said = Object.assign({}, ...rules.map(({ context }) => context as unknown)) as Said;
  // The library forgets it where there are bounds too.
  const isWhole = rules.some(({ name }) => name === 'isInt');
  const whole = isWhole ? { ...own, type: 'integer' } : own;
  if (said.ofNiets) return { ...whole, type: ['string', 'null'] };
  return said.of === undefined ? whole : { anyOf: [whole, { const: said.of }] };
}
