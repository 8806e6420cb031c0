import { jsonResponse, WRONG } from './openapi-parts.js';

const parameter = (name: string, schema: object, required = false): object => ({
  ...{ name, in: 'query', required, schema },
});

/** The one question that does not answer rows. */
export const SEARCH = {
  get: {
    operationId: 'zoek',
    summary: 'Zoeken in alles wat iemand schreef',
    tags: ['vragen'],
    security: [{ medewerker: [] }, {}],
    parameters: [
      parameter('q', { type: 'string', maxLength: 200 }, true),
      parameter('soort', { type: 'string' }),
      parameter('jaar', { type: 'integer' }),
      parameter('ingetrokken', { enum: ['ja'] }),
    ],
    responses: {
      200: jsonResponse(
        'Wat gevonden is, het best passende eerst, en hoeveel er van elke soort is',
        {
          type: 'object',
          required: ['vondsten', 'aantal'],
          properties: {
            vondsten: { type: 'array', items: { type: 'object' } },
            aantal: { type: 'object', additionalProperties: { type: 'integer' } },
          },
        },
      ),
      400: WRONG.invalid,
      403: WRONG.notAllowed,
      503: WRONG.away,
    },
  },
};
