import { expect, it } from '@jest/globals';
import { isDatabaseAway } from '../../src/database/away.js';

const error = (code: string | undefined, message = 'x'): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

it.each([
  ['niemand luistert', error('ECONNREFUSED')],
  ['de machine is uit', error('EHOSTUNREACH')],
  ['de server stopt', error('57P01')],
  ['de server start', error('57P03')],
  ['een verbinding brak', error('08006')],
  ['een tussenstation verliest de server', error('08P01', 'server conn crashed?')],
  ['er zijn geen verbindingen meer', error('53300')],
  ['een verbinding brak, zonder code', error(undefined, 'Connection terminated unexpectedly')],
  ['een verbinding kwam er niet', error(undefined, 'timeout exceeded when trying to connect')],
])('is weg als %s', (_, away) => {
  expect(isDatabaseAway(away)).toBe(true);
});

it.each([
  ['een rij weigert', error('23505')],
  ['een tabel niet kent', error('42P01')],
  [
    'een opdracht van ons niet begrijpt',
    error('08P01', 'bind message supplies 1 parameters, but prepared statement "" requires 2'),
  ],
  ['niets met de fout te maken heeft', error(undefined, 'Cannot read properties of undefined')],
  ['er niet bij was', undefined],
])('is er als ze %s', (_, other) => {
  expect(isDatabaseAway(other)).toBe(false);
});
