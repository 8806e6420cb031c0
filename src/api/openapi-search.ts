import { DEELSOORTEN } from '../domain/aggregaten.js';
import { SCHEMAS } from './command-schemas.js';
import { inQuery, jsonResponse, SECURITY, WRONG } from './openapi-parts.js';

/** The one question that does not answer a list of rows. */
export const SEARCH = {
  get: {
    operationId: 'zoek',
    summary: 'Zoeken in alles wat iemand schreef',
    description:
      'Elk woord moet erin staan, of het begin ervan; het best passende eerst, vijftig hoogstens. Een stuk van een fragment met ' +
      '`raak` is wat gezocht werd. `aantal` telt per soort, ook als er één soort gevraagd is.',
    tags: ['vragen'],
    security: SECURITY,
    parameters: [
      inQuery('q', 'Wat gezocht wordt, zoals iemand het typt', { type: 'string' }, true),
      inQuery('soort', 'Alleen in delen van deze soort', { type: 'string', enum: DEELSOORTEN }),
      inQuery('jaar', 'Alleen in wat van dit werkjaar is', { type: 'integer' }),
      inQuery('ingetrokken', 'Ook in wat ingetrokken is', { type: 'string', enum: ['ja'] }),
    ],
    responses: {
      200: jsonResponse('Wat gevonden is, en hoeveel er van elke soort is', {
        $ref: `${SCHEMAS}RijGevonden`,
      }),
      401: WRONG.signedOut,
      403: WRONG.notAllowed,
      429: WRONG.tooFast,
      503: WRONG.away,
    },
  },
};
