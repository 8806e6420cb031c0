/** The addresses of the questions, as the API's description tells of them. `queries.controller.ts` and `lists.controller.ts` answer them. */
import { DEELSOORTEN } from '../domain/aggregaten.js';
import { INGETROKKEN, TOESTANDEN } from './list-filters.js';

export interface Address {
  /** With `{id}` and `{jaar}` for what is asked about. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Name of what a row is, in `answers.ts`. */
  readonly row: string;
  /** Also as it stood on a day: where nothing is said, what names one traject or one year. */
  readonly past?: boolean;
  /** What it may be asked for beside a page. */
  readonly asked?: readonly Asked[];
}

export interface Asked {
  readonly name: string;
  readonly description: string;
  readonly schema: object;
  readonly required?: true;
}

const oneOf = (codes: readonly string[]): object => ({ type: 'string', enum: codes });
const UUID = { type: 'string', format: 'uuid' };

const OF_PARTS: readonly Asked[] = [
  { name: 'soort', description: 'De soort deel', schema: oneOf(DEELSOORTEN), required: true },
  {
    name: 'van',
    description: 'Alleen van dit traject, of van dit werkjaar',
    schema: { type: 'string' },
  },
  { name: 'jaar', description: 'Alleen van dit werkjaar', schema: { type: 'integer' } },
  { name: 'stand', description: 'Alleen met deze stand: GEPLAND', schema: { type: 'string' } },
  {
    name: 'ingetrokken',
    description: 'Alleen wat ingetrokken is, of net niet; allebei waar het niet gezegd is',
    schema: oneOf(Object.keys(INGETROKKEN)),
  },
  {
    name: 'toestand',
    description: 'Of zijn dagen nu lopen, voorbij zijn of nog komen',
    schema: oneOf(Object.keys(TOESTANDEN)),
  },
];

const OF_FACTS: readonly Asked[] = [
  {
    name: 'stroom',
    description: 'Van dit traject of werkjaar: traject-<id>, werkjaar-2022',
    schema: { type: 'string' },
  },
  {
    name: 'deel',
    description: 'Wat dit deel raakte: PARTNER/<id>',
    schema: { type: 'string' },
  },
  { name: 'door', description: 'Door deze medewerker', schema: UUID },
];

export const ADDRESSES: readonly Address[] = [
  {
    path: '/api/medewerkers',
    id: 'medewerkers',
    summary: 'Wie met Trajectboek werkt, op naam',
    row: 'RijMedewerker',
  },
  {
    path: '/api/werkjaren',
    id: 'werkjaren',
    summary: 'De geopende werkjaren, het laatste eerst',
    row: 'RijWerkjaar',
  },
  {
    path: '/api/werkjaren/{jaar}',
    id: 'werkjaar',
    summary: 'De opbouw van het verslag van een jaar, in leesvolgorde',
    row: 'RijKnoop',
  },
  {
    path: '/api/werkjaren/{jaar}/stappen',
    id: 'stappen',
    summary: 'De stappen van een jaar, een rij per stap, in de volgorde van het verslag',
    row: 'RijStapVanJaar',
  },
  {
    path: '/api/werkjaren/{jaar}/twijfels',
    id: 'twijfels',
    summary: 'Wat er bij het inlezen van een verslag in dit jaar te betwijfelen viel, per regel',
    row: 'RijTwijfel',
    past: false,
  },
  {
    path: '/api/trajecten',
    id: 'trajecten',
    summary: 'Elk traject dat niet ingetrokken is, op titel',
    row: 'RijTraject',
    past: true,
  },
  {
    path: '/api/trajecten/{id}',
    id: 'traject',
    summary: 'Eén traject',
    row: 'RijTraject',
  },
  {
    path: '/api/trajecten/{id}/procesverloop/{jaar}',
    id: 'procesverloop',
    summary: 'De stappen en alinea’s van een traject in een jaar, zoals ze gedrukt worden',
    row: 'RijProcesverloop',
  },
  {
    path: '/api/trajecten/{id}/jaartabel/{jaar}',
    id: 'jaartabel',
    summary: 'De cellen van de tabel van een traject in een jaar',
    row: 'RijJaartabel',
  },
  {
    path: '/api/onderdelen',
    id: 'onderdelen',
    summary: 'De delen van één soort, op naam: een register',
    row: 'RijOnderdeel',
    past: true,
    asked: OF_PARTS,
  },
  {
    path: '/api/voorvallen',
    id: 'voorvallen',
    summary: 'Wat er geregistreerd werd, het laatste eerst, zonder een woord ervan',
    row: 'RijVoorval',
    asked: OF_FACTS,
  },
];
