import { expect, it } from '@jest/globals';
import { hoeLangGeleden } from '../../src/wording/ogenblik.js';

const NU = '2026-03-30T08:30:00.000Z'; // half past ten in Brussels, the day after the clock went forward

it.each([
  ['2026-03-30T08:30:00.000Z', 'daarnet'],
  ['2026-03-30T08:29:01.000Z', 'daarnet'],
  ['2026-03-30T08:29:00.000Z', '1 minuut geleden'],
  ['2026-03-30T07:31:00.000Z', '59 minuten geleden'],
  ['2026-03-30T07:30:00.000Z', 'vandaag om 09.30'],
  ['2026-03-29T22:00:00.000Z', 'vandaag om 00.00'],
  ['2026-03-29T21:59:00.000Z', 'gisteren om 23.59'],
  ['2026-03-28T23:00:00.000Z', 'gisteren om 00.00'],
  ['2026-03-28T22:59:00.000Z', 'op 28 maart 2026 om 23.59'],
])('%s was %s', (toen, woorden) => {
  expect(hoeLangGeleden(new Date(toen), new Date(NU))).toBe(woorden);
});

it('een klok die terugliep maakt er niets vreemds van', () => {
  expect(hoeLangGeleden(new Date('2026-03-30T09:00:00.000Z'), new Date(NU))).toBe('daarnet');
});
