import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Outage } from '../../../projections/engine/outage.js';

let said: string[];
let outage: Outage;
beforeEach(() => {
  jest.useFakeTimers();
  said = [];
  outage = new Outage('onderdelen', {
    outageBackoffMs: (nth) => nth * 1000,
    report: (line) => said.push(line),
  });
});
afterEach(() => void jest.useRealTimers());

it('waits longer after each failure, and says so once', () => {
  expect([outage.mustWait, outage.trouble]).toEqual([false, null]);
  outage.met(new Error('no answer'));
  expect(outage.trouble).toMatchObject({ kind: 'infrastructure', message: 'Error: no answer' });
  expect(outage.mustWait).toBe(true);
  jest.advanceTimersByTime(1000);
  expect(outage.mustWait).toBe(false);
  outage.met(new Error('still none'));
  jest.advanceTimersByTime(1999);
  expect(outage.mustWait).toBe(true);
  expect(outage.trouble!.message).toBe('Error: still none');
  expect(said).toEqual(['Leesmodel onderdelen wacht: Error: no answer']);
});

it('begins anew once it is over, and says that once too', () => {
  outage.over();
  expect(said).toEqual([]);
  for (const reason of ['one', 'two']) outage.met(new Error(reason));
  outage.over();
  outage.over();
  expect(outage.trouble).toBeNull();
  expect(said.slice(1)).toEqual(['Leesmodel onderdelen loopt weer.']);
  jest.advanceTimersByTime(5000);
  outage.met(new Error('three'));
  jest.advanceTimersByTime(1000);
  expect(outage.mustWait).toBe(false);
  expect(said).toHaveLength(3);
});
