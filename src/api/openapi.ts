/** The OpenAPI description, made from the list of commands and class-validator's metadata: no field is described twice. */
import { OPDRACHTEN } from '../commands/opdrachten.js';
import { commandSchemas, SCHEMAS } from './command-schemas.js';

const VERSION = '3.1.0';

const problemResponse = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Probleem` } } },
});

const recorded = (description: string): object => ({
  description,
  content: { 'application/json': { schema: { $ref: `${SCHEMAS}Vastgelegd` } } },
});

const RESPONSES = {
  201: recorded('Vastgelegd'),
  200: recorded('Deze opdracht was al vastgelegd'),
  400: problemResponse('De invoer klopt niet'),
  409: problemResponse('Iemand anders was eerst'),
  413: problemResponse('Te veel in één keer'),
  422: problemResponse('Een regel weigert dit, of de sleutel was al van een andere opdracht'),
  503: problemResponse('Het logboek antwoordt niet: probeer opnieuw met dezelfde sleutel'),
};

const header = (name: string, required: boolean, description: string): object => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', format: 'uuid' },
});

const HEADERS = [
  header('Medewerker', true, 'Id van wie handelt'),
  header('Idempotency-Key', false, 'Dezelfde sleutel opnieuw is dezelfde opdracht'),
];

const commandPath = (naam: string): object => ({
  post: {
    operationId: naam,
    tags: ['opdrachten'],
    parameters: HEADERS,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `${SCHEMAS}${naam}` } } },
    },
    responses: RESPONSES,
  },
});

const parameter = (name: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: name === 'jaar' ? { type: 'integer' } : { type: 'string', format: 'uuid' },
});

const PAST = [
  { name: 'op', in: 'query', schema: { type: 'string', format: 'date' } },
  { name: 'klok', in: 'query', schema: { enum: ['gebeurd', 'geregistreerd'] } },
];

const NOT_FOUND = {
  400: problemResponse('De id, het jaar of het tijdstip klopt niet'),
  404: problemResponse('Hierover is er niets'),
  503: problemResponse('Het logboek antwoordt niet'),
};

function queryPath(path: string): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => parameter(name!));
  const content = { 'application/json': { schema: { type: 'array', items: {} } } };
  const found = { 200: { description: 'De rijen', content } };
  const about = inPath.length
    ? { parameters: [...inPath, ...PAST], responses: { ...found, ...NOT_FOUND } }
    : { responses: found };
  return { get: { tags: ['vragen'], ...about } };
}

const QUERIES = [
  '/api/medewerkers',
  '/api/werkjaren',
  '/api/werkjaren/{jaar}',
  '/api/trajecten',
  '/api/trajecten/{id}',
  '/api/trajecten/{id}/procesverloop/{jaar}',
  '/api/trajecten/{id}/jaartabel/{jaar}',
];

const zoekParameter = (name: string, schema: object, required = false): object => ({
  ...{ name, in: 'query', required, schema },
});

const ZOEK = {
  get: {
    tags: ['vragen'],
    parameters: [
      zoekParameter('q', { type: 'string', maxLength: 200 }, true),
      zoekParameter('soort', { type: 'string' }),
      zoekParameter('jaar', { type: 'integer' }),
      zoekParameter('ingetrokken', { enum: ['ja'] }),
    ],
    responses: {
      200: {
        description: 'Wat gevonden is, het best passende eerst, en hoeveel er van elke soort is',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['vondsten', 'aantal'],
              properties: {
                vondsten: { type: 'array', items: { type: 'object' } },
                aantal: { type: 'object', additionalProperties: { type: 'integer' } },
              },
            },
          },
        },
      },
    },
  },
};

const OWN_SCHEMAS = {
  Vastgelegd: {
    type: 'object',
    required: ['uitkomst', 'stroom', 'commandId', 'revisie', 'positie'],
    properties: {
      uitkomst: { enum: ['vastgelegd', 'dubbel'] },
      stroom: { type: 'string' },
      commandId: { type: 'string', format: 'uuid' },
      revisie: { type: 'integer' },
      positie: { type: 'string', pattern: '^\\d+$' },
    },
  },
  Probleem: {
    type: 'object',
    required: ['status', 'type', 'title'],
    properties: {
      status: { type: 'integer' },
      type: { type: 'string' },
      title: { type: 'string' },
      code: { type: 'string' },
      feiten: { type: 'object' },
      fouten: { type: 'array', items: { type: 'object' } },
    },
  },
};

/** Made once, at the first request: every command was decorated when its module was loaded. */
export function openApiDocument(): object {
  const names = OPDRACHTEN.map(({ klasse }) => klasse.name);
  return {
    openapi: VERSION,
    info: { title: 'Trajectboek', version: '1', description: 'Opdrachten en vragen, als JSON.' },
    paths: {
      ...Object.fromEntries(names.map((naam) => [`/api/commands/${naam}`, commandPath(naam)])),
      ...Object.fromEntries(QUERIES.map((path) => [path, queryPath(path)])),
      '/api/zoek': ZOEK,
    },
    components: { schemas: { ...commandSchemas(), ...OWN_SCHEMAS } },
  };
}
