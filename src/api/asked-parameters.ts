/** What a question may be asked for beside a page, as the API's description tells of it. */
import { DEELSOORTEN } from '../domain/aggregaten.js';
import { INGETROKKEN, TOESTANDEN } from './list-filters.js';

export interface Asked {
  readonly name: string;
  readonly description: string;
  readonly schema: object;
  readonly required?: true;
}

const oneOf = (codes: readonly string[]): object => ({ type: 'string', enum: codes });
const UUID = { type: 'string', format: 'uuid' };

export const OF_PARTS: readonly Asked[] = [
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

export const OF_FACTS: readonly Asked[] = [
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
