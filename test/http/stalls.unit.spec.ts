import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { watchStalls } from '../../src/http/stalls.js';
import { until } from '../projections/support/read-side.js';

let said: string[];
let end: () => void;
beforeEach(() => {
  said = [];
  end = watchStalls((line) => said.push(line));
});
afterEach(() => end());

/** Keeps the processor, for so long by its own clock, whatever else the machine does. */
function work(ms: number): void {
  const begin = process.cpuUsage();
  for (let spent = 0; spent < ms * 1000;) {
    const { user, system } = process.cpuUsage(begin);
    spent = user + system;
  }
}

it('zegt hoe lang één stuk werk niemand voorliet', async () => {
  await pause(60); // it is looking
  work(400);
  await until(() => Promise.resolve(said.length > 0));
  expect(said[0]).toMatch(/^De server stond \d{3,} ms stil: één stuk werk liet niemand voor\.$/u);
});

it('zegt niets van werk dat kort is', async () => {
  for (let n = 0; n < 5; n += 1) {
    work(20);
    await pause(1);
  }
  await pause(60);
  expect(said).toEqual([]);
});

it('zegt niets meer als het voorbij is', async () => {
  end();
  work(400);
  await pause(60);
  expect(said).toEqual([]);
});
