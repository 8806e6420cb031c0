import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Progress, type RebuildProgress } from '../../../projections/engine/progress.js';

let told: RebuildProgress;
let progress: Progress;
beforeEach(() => {
  jest.useFakeTimers();
  progress = new Progress('onderdelen', (now) => (told = now));
});
afterEach(() => void jest.useRealTimers());

it('knows no rate and no end before it began', () => {
  progress.report(0, 0);
  expect(told).toEqual({
    ...{ name: 'onderdelen', events: 0, eventsPerSecond: 0, fraction: 0, secondsLeft: null },
  });
  progress.report(10, 0.5);
  expect(told).toMatchObject({ eventsPerSecond: 0, secondsLeft: 0 });
});

it('says how many a second, and how long the rest takes at that pace', () => {
  jest.advanceTimersByTime(1000);
  progress.report(40, 0.1);
  jest.advanceTimersByTime(1000);
  progress.report(60, 0.25);
  expect(told).toEqual({
    ...{ name: 'onderdelen', events: 100, eventsPerSecond: 50, fraction: 0.25, secondsLeft: 6 },
  });
});

it('is done when more was done than was thought', () => {
  jest.advanceTimersByTime(500);
  progress.report(10, 1.2);
  expect(told).toMatchObject({ fraction: 1, secondsLeft: 0 });
});
