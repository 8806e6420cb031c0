import { expect, it } from '@jest/globals';
import { voorvallen } from '../../projections/voorvallen/voorvallen.projection.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import { metadata } from '../contract/cases/support.js';
import { ACTOR, LES, MOESTUIN, nr } from '../support/namen.js';

const bij = { revisie: 3, commandId: nr(1), op: '2031-01-01T00:00:00.000Z', door: ACTOR };

it.each<[string, object]>([
  ['LesVastgelegd', { lesId: LES, jaar: 2031, tekst: 'a', themas: [] }],
  ['TekstGewist', { deel: { soort: 'LES', id: LES }, grond: 'OP_VERZOEK' }],
  [
    'WijzigingOngedaanGemaakt',
    { commandId: nr(2), onderdelen: [{ soort: 'LES', id: LES, was: null }] },
  ],
])('een voorval noemt het onderdeel dat het raakt: %s', (type, data) => {
  const event: RecordedEvent = {
    ...{ type, data, id: nr(9), stream: `traject-${MOESTUIN}`, revision: 3 },
    ...{ metadata: metadata(), checkpoint: { position: 4n }, registeredAt: new Date(bij.op) },
  };
  expect(voorvallen.row({ type, data, bij }, event).delen).toEqual([`LES/${LES}`]);
});
