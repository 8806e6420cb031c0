/** A command in the OpenAPI description. */
import type { Rol } from '../domain/rol.js';
import { magInWoorden } from '../wording/mag.js';
import { SCHEMAS } from './command-schemas.js';
import { jsonResponse, SECURITY, WRONG } from './openapi-parts.js';

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

/** The path item of a command. @param mag who may give it */
export const commandPath = (naam: string, mag: readonly Rol[]): object => ({
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
