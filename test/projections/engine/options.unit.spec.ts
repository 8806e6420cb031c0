import { expect, it } from '@jest/globals';
import { DEFAULTS } from '../../../projections/engine/engine-options.js';

const mean = (backoffMs: (attempt: number) => number, attempt: number): number =>
  Array.from({ length: 400 }, () => backoffMs(attempt)).reduce((a, b) => a + b) / 400;

it('waits five seconds after an event that fails, then twice as long, five minutes at most', () => {
  for (const [attempt, seconds] of [
    [1, 5],
    [2, 10],
    [5, 80],
    [9, 300],
  ] as const)
    expect(Math.round(mean(DEFAULTS.backoffMs, attempt) / (50 * seconds))).toBe(20);
});

it('waits a second when the log or the database is away, then twice as long, half a minute at most', () => {
  for (const [outage, seconds] of [
    [1, 1],
    [3, 4],
    [50, 30],
  ] as const)
    expect(Math.round(mean(DEFAULTS.outageBackoffMs, outage) / (50 * seconds))).toBe(20);
});
