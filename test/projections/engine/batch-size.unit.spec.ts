import { expect, it } from '@jest/globals';
import { BatchSize } from '../../../projections/engine/batch-size.js';

/** Eight events at a time, three tries of one. */
const begun = (attempts = 0): BatchSize => {
  const batchSize = new BatchSize(8, 3);
  batchSize.begin(attempts);
  return batchSize;
};
const sizes = (batchSize: BatchSize, ...events: number[]): number[] =>
  events.map((count) => {
    batchSize.failed(count);
    return batchSize.size;
  });

it('halves after each failure, and never goes below one', () => {
  expect(sizes(begun(), 8, 4, 2, 1)).toEqual([4, 2, 1, 1]);
});

it('halves what there was, where that was less than a full batch', () => {
  expect(sizes(begun(), 5, 2)).toEqual([2, 1]);
});

it('doubles after each success up to a full batch', () => {
  const batchSize = begun(1);
  const grown = [1, 2, 3, 4].map(() => {
    batchSize.succeeded();
    return batchSize.size;
  });
  expect(grown).toEqual([2, 4, 8, 8]);
});

it('says when one event stood alone, so that nothing is left to halve', () => {
  const batchSize = begun();
  expect(batchSize.failed(2)).toBe(false);
  expect(batchSize.size).toBe(1);
  expect(batchSize.failed(1)).toBe(true);
  const last = begun();
  expect(last.failed(1)).toBe(true); // the end of the log is one event too
  expect(last.tries).toBe(1);
});

it('stores a try before it is made while anything is suspected', () => {
  const fresh = begun();
  expect(fresh.nextTry()).toBe(1);
  fresh.succeeded();
  expect(fresh.nextTry()).toBeUndefined();
  fresh.failed(8);
  expect(fresh.nextTry()).toBe(1);
  fresh.begin(0);
  expect(fresh.nextTry()).toBe(1);
});

it('counts the tries of one event, and gives up after the last', () => {
  const batchSize = begun();
  batchSize.failed(2);
  expect([batchSize.nextTry(), batchSize.isExhausted]).toEqual([1, false]);
  expect([batchSize.nextTry(), batchSize.isExhausted]).toEqual([2, false]);
  expect([batchSize.nextTry(), batchSize.isExhausted]).toEqual([3, true]);
  batchSize.succeeded();
  expect([batchSize.tries, batchSize.isExhausted]).toEqual([0, false]);
});

it('goes on counting where a process ended', () => {
  const batchSize = begun(2);
  expect([batchSize.size, batchSize.isExhausted]).toEqual([1, false]);
  expect([batchSize.nextTry(), batchSize.isExhausted]).toEqual([3, true]);
  expect(begun(0).size).toBe(8);
});

it('begins with full batches of which nothing is known yet', () => {
  const batchSize = new BatchSize(8, 3);
  expect([batchSize.size, batchSize.nextTry()]).toEqual([8, 1]);
});

it('keeps counting when one event fails again, however many came with it', () => {
  const batchSize = begun(1);
  batchSize.nextTry();
  expect(batchSize.failed(5)).toBe(true);
  expect([batchSize.size, batchSize.tries]).toEqual([1, 2]);
});

it('does not give up on a batch, however often it was tried', () => {
  const batchSize = begun();
  batchSize.tries = 9;
  expect(batchSize.isExhausted).toBe(false);
});
