/** What the operations of the API's description have in common. */
import { SCHEMAS } from './command-schemas.js';

const problemResponse = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Probleem` } } },
});

export const WRONG = {
  invalid: problemResponse('De invoer klopt niet'),
  signedOut: problemResponse('Niemand is aangemeld'),
  notAllowed: problemResponse('Wie vraagt heeft geen van de rollen die dit mogen'),
  notThere: problemResponse('Hierover is er niets'),
  first: problemResponse('Iemand anders was eerst'),
  tooMuch: problemResponse('Te veel in één keer'),
  tooFast: problemResponse('Te veel in korte tijd: probeer opnieuw na Retry-After'),
  noJson: problemResponse('De inhoud is geen application/json'),
  refused: problemResponse('Een regel weigert dit, of de sleutel was al van een andere opdracht'),
  away: {
    ...problemResponse('Het logboek antwoordt niet: probeer opnieuw met dezelfde sleutel'),
    headers: {
      'Retry-After': { description: 'Na hoeveel seconden', schema: { type: 'integer' } },
    },
  },
};

/** Either: whoever signed in, or a program with a token. */
export const SECURITY = [{ sessie: [] }, { token: [] }];

export const SECURITY_SCHEMES = {
  sessie: {
    ...{ type: 'apiKey', in: 'cookie', name: 'trajectboek_sessie' },
    description:
      'Van wie zich op de pagina Aanmelden aanmeldde; achter TLS heet ze __Host-trajectboek_sessie.',
  },
  token: {
    ...{ type: 'http', scheme: 'bearer' },
    description:
      'Een token dat iemand op de pagina Mijn account maakte; het mag wat die persoon op dat moment mag, en met het bereik lezen alleen vragen.',
  },
};

export const inQuery = (
  name: string,
  description: string,
  schema: object,
  required = false,
): object => ({ name, in: 'query', required, description, schema });

export const jsonResponse = (description: string, schema: object): object => ({
  description,
  content: { 'application/json': { schema } },
});

const UUID = { type: 'string', format: 'uuid' };

export const OWN_SCHEMAS = {
  Vastgelegd: {
    type: 'object',
    required: ['uitkomst', 'stroom', 'commandId', 'revisie', 'positie'],
    properties: {
      uitkomst: { enum: ['vastgelegd', 'dubbel'] },
      stroom: { type: 'string' },
      commandId: UUID,
      revisie: { type: 'integer' },
      positie: { type: 'string', pattern: '^\\d+$' },
    },
  },
  Probleem: {
    type: 'object',
    description: 'Problem details (RFC 9457), in het Nederlands',
    required: ['status', 'type', 'title'],
    properties: {
      status: { type: 'integer' },
      type: { type: 'string' },
      title: { type: 'string' },
      code: { type: 'string' },
      feiten: { type: 'object' },
      mag: { type: 'array', items: { type: 'string' } },
      fouten: {
        type: 'array',
        items: {
          type: 'object',
          required: ['veld', 'code', 'zin'],
          properties: {
            veld: { type: 'string' },
            code: { type: 'string' },
            zin: { type: 'string' },
          },
        },
      },
    },
  },
};
