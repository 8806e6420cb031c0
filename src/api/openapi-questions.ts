/** A question in the OpenAPI description. */
import { SCHEMAS } from './command-schemas.js';
import { inQuery, jsonResponse, SECURITY, WRONG } from './openapi-parts.js';
import { PAGE } from './page.js';
import type { Address } from './api-questions.js';

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

/** The path item of a question. */
export function questionPath({ path, id, summary, row, past, asked = [] }: Address): object {
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
