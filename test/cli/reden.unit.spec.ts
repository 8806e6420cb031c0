import { expect, it } from '@jest/globals';
import { reasonOf } from '../../src/cli/reason.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';

const unavailable = (code?: string): LogUnavailable =>
  new LogUnavailable('event log unavailable', code === undefined ? {} : { cause: { code } });

it.each([
  ['een volle schijf', '53100', /^De schijf van het logboek is vol\. Maak plaats vrij/u],
  ['een server die weg is', 'ECONNREFUSED', /^Het logboek antwoordt niet\./u],
  ['niets dat antwoordt', undefined, /^Het logboek antwoordt niet\./u],
])('zegt het van %s in één zin', (_, code, sentence) => {
  expect(reasonOf(unavailable(code))).toMatch(sentence);
});
