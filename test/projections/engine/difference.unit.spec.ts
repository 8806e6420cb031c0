import { expect, it } from '@jest/globals';
import { difference } from '../../../projections/engine/difference.js';

const row = (key: string, fields: object = {}) => ({ streamId: 's', key, ...fields });

it('is what is new, what is no longer the same, and what is gone', () => {
  const before = [row('a', { n: 1 }), row('b', { n: 1 }), row('c')];
  const after = [row('a', { n: 1 }), row('b', { n: 2 }), row('d')];
  expect(difference(before, after)).toEqual({
    changed: [after[2]],
    touched: [after[1]],
    gone: ['c'],
  });
});

it('is nothing between rows that say the same in other objects', () => {
  const before = [row('a', { delen: { x: [1, 2] }, niets: null })];
  const after = [row('a', { delen: { x: [1, 2] }, niets: null })];
  expect(difference(before, after)).toEqual({ changed: [], touched: [], gone: [] });
});

it.each([
  ['een veld dieper', { delen: { x: 1 } }, { delen: { x: 2 } }],
  ['een veld dat leeg werd', { delen: { x: 1 } }, { delen: null }],
  ['een lijst', { delen: [1] }, { delen: [1, 2] }],
  ['een tekst die een lijst werd', { delen: 'a' }, { delen: ['a'] }],
  ['een lijst die een document werd', { delen: ['a'] }, { delen: { 0: 'a' } }],
  ['een veld dat er in kwam', { delen: {} }, { delen: { x: undefined } }],
])('ziet %s', (_, was, is) => {
  expect(difference([row('a', was)], [row('a', is)]).changed).toEqual([row('a', is)]);
});

it.each([
  ['een veld dat er kwam', {}, { n: 0 }],
  ['een tekst die op een getal lijkt', { n: 1 }, { n: '1' }],
  ['een volgnummer naast een document', { n: 1, delen: { x: [1] } }, { n: 2, delen: { x: [1] } }],
])('laat documenten weg waar alleen dit verschilt: %s', (_, was, is) => {
  expect(difference([row('a', was)], [row('a', is)])).toEqual({
    changed: [],
    touched: [row('a', is)],
    gone: [],
  });
});
