/** The OpenAPI description: from the list of commands and their decorators, the addresses of the questions and their rows' types. */
import { OPDRACHTEN } from '../commands/command-list.js';
import type { Rol } from '../domain/rol.js';
import { magInWoorden } from '../wording/mag.js';
import generated from './answers.generated.json' with { type: 'json' };
import { commandSchemas, SCHEMAS } from './command-schemas.js';
import {
  inQuery,
  jsonResponse,
  OWN_SCHEMAS,
  SECURITY,
  SECURITY_SCHEMES,
  WRONG,
} from './openapi-parts.js';
import { SEARCH } from './openapi-search.js';
import { PAGE } from './page.js';
import { ADDRESSES, type Address } from './api-questions.js';

const VERSION = '3.1.0';
const recorded = (description: string): object =>
  jsonResponse(description, { $ref: `${SCHEMAS}Vastgelegd` });

const RESPONSES = {
  201: recorded('Vastgelegd'),
  200: recorded('Deze opdracht was al vastgelegd'),
  400: WRONG.invalid,
  401: WRONG.signedOut,
  403: WRONG.notAllowed,
  409: WRONG.first,
  413: WRONG.tooMuch,
  415: WRONG.noJson,
  422: WRONG.refused,
  429: WRONG.tooFast,
  503: WRONG.away,
};

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Dezelfde sleutel opnieuw is dezelfde opdracht',
  schema: { type: 'string', format: 'uuid' },
};

/** 'VoegAlineaToe' → 'Voeg alinea toe' */
const inWords = (name: string): string =>
  name.replace(/(?<!^)\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

const commandPath = (naam: string, mag: readonly Rol[]): object => ({
  post: {
    operationId: naam,
    summary: inWords(naam),
    description: magInWoorden(mag),
    tags: ['opdrachten'],
    security: SECURITY,
    parameters: [KEY],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `${SCHEMAS}${naam}` } } },
    },
    responses: RESPONSES,
  },
});

const inPath = (name: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: name === 'jaar' ? { type: 'integer' } : { type: 'string', format: 'uuid' },
});

const PAGES = [
  inQuery('vanaf', 'Hoeveel rijen er al waren', { type: 'integer', minimum: 0, default: 0 }),
  inQuery('limiet', 'Hoeveel rijen hoogstens', {
    ...{ type: 'integer', minimum: 1 },
    ...{ maximum: PAGE.most, default: PAGE.default },
  }),
];

const PAST = [
  inQuery('op', 'Zoals het stond op deze dag', { type: 'string', format: 'date' }),
  inQuery('klok', 'Wat toen gebeurd was, of wat toen geregistreerd was', {
    enum: ['gebeurd', 'geregistreerd'],
  }),
];

const LINK = {
  description:
    'Het adres van de volgende bladzijde, met rel="next"; er is geen waar dit de laatste is',
  schema: { type: 'string' },
};

function questionPath({ path, id, summary, row, past, asked = [] }: Address): object {
  const about = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => inPath(name!));
  const rows = { type: 'array', maxItems: PAGE.most, items: { $ref: `${SCHEMAS}${row}` } };
  return {
    get: {
      operationId: id,
      summary,
      tags: ['vragen'],
      security: SECURITY,
      parameters: [
        ...about,
        ...asked.map((one) => inQuery(one.name, one.description, one.schema, one.required)),
        ...((past ?? about.length > 0) ? PAST : []),
        ...PAGES,
      ],
      responses: {
        200: { ...jsonResponse('De rijen', rows), headers: { Link: LINK } },
        400: WRONG.invalid,
        401: WRONG.signedOut,
        403: WRONG.notAllowed,
        ...(about.length ? { 404: WRONG.notThere } : {}),
        429: WRONG.tooFast,
        503: WRONG.away,
      },
    },
  };
}

/** Of the rows, which refer to each other within the generated file. */
const answerSchemas = (): object =>
  JSON.parse(JSON.stringify(generated.definitions).replaceAll('#/definitions/', SCHEMAS)) as object;

/** Made once, at the first request: every command was decorated when its module was loaded. */
export function openApiDocument(): object {
  return {
    openapi: VERSION,
    info: {
      title: 'Trajectboek',
      version: '1',
      description: 'Opdrachten en vragen, als JSON.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'opdrachten', description: 'Leggen iets vast, of zeggen waarom niet.' },
      { name: 'vragen', description: 'Wat er staat, nu of zoals het stond.' },
    ],
    paths: {
      ...Object.fromEntries(
        OPDRACHTEN.map(({ klasse, mag }) => [
          `/api/commands/${klasse.name}`,
          commandPath(klasse.name, mag),
        ]),
      ),
      ...Object.fromEntries(ADDRESSES.map((address) => [address.path, questionPath(address)])),
      '/api/zoek': SEARCH,
    },
    components: {
      schemas: { ...answerSchemas(), ...commandSchemas(), ...OWN_SCHEMAS },
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
