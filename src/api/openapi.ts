/** The OpenAPI description, made from the list of commands and class-validator's metadata (architecture 3). */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { OPDRACHTEN } from '../commands/opdrachten.js';

const VERSION = '3.1.0';

const problemResponse = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});

const RESPONSES = {
  201: {
    description: 'Vastgelegd',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Vastgelegd' } } },
  },
  200: {
    description: 'Deze opdracht was al vastgelegd',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Vastgelegd' } } },
  },
  400: problemResponse('De invoer klopt niet'),
  409: problemResponse('Iemand anders was eerst'),
  422: problemResponse('Een regel weigert dit'),
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
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${naam}` } } },
    },
    responses: RESPONSES,
  },
});

const parameter = (name: string, where: 'path' | 'query'): object => ({
  name,
  in: where,
  required: where === 'path',
  schema: { type: 'string' },
});

function queryPath(path: string): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => parameter(name!, 'path'));
  const past = inPath.length ? [parameter('op', 'query'), parameter('klok', 'query')] : [];
  const content = { 'application/json': { schema: { type: 'array', items: {} } } };
  return {
    get: {
      tags: ['vragen'],
      parameters: [...inPath, ...past],
      responses: { 200: { description: 'De rijen', content } },
    },
  };
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
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
  });
  const names = OPDRACHTEN.map(({ klasse }) => klasse.name);
  return {
    openapi: VERSION,
    info: { title: 'Trajectboek', version: '1', description: 'Opdrachten en vragen, als JSON.' },
    paths: {
      ...Object.fromEntries(names.map((naam) => [`/api/commands/${naam}`, commandPath(naam)])),
      ...Object.fromEntries(QUERIES.map((path) => [path, queryPath(path)])),
    },
    components: { schemas: { ...schemas, ...OWN_SCHEMAS } },
  };
}
