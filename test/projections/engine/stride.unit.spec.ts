import { expect, it } from '@jest/globals';
import { Stride } from '../../../projections/engine/stride.js';

/** Eight events at a time, three tries of one. */
const begun = (attempts = 0): Stride => {
  const stride = new Stride(8, 3);
  stride.begin(attempts);
  return stride;
};
const sizes = (stride: Stride, ...events: number[]): number[] =>
  events.map((count) => {
    stride.failed(count);
    return stride.size;
  });

it('halves after each failure, and never goes below one', () => {
  expect(sizes(begun(), 8, 4, 2, 1)).toEqual([4, 2, 1, 1]);
});

it('halves what there was, where that was less than a full batch', () => {
  expect(sizes(begun(), 5, 2)).toEqual([2, 1]);
});

it('doubles after each success up to a full batch', () => {
  const stride = begun(1);
  const grown = [1, 2, 3, 4].map(() => {
    stride.succeeded();
    return stride.size;
  });
  expect(grown).toEqual([2, 4, 8, 8]);
});

it('says when one event stood alone, so that nothing is left to halve', () => {
  const stride = begun();
  expect(stride.failed(2)).toBe(false);
  expect(stride.size).toBe(1);
  expect(stride.failed(1)).toBe(true);
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
  const stride = begun();
  stride.failed(2);
  expect([stride.nextTry(), stride.isExhausted]).toEqual([1, false]);
  expect([stride.nextTry(), stride.isExhausted]).toEqual([2, false]);
  expect([stride.nextTry(), stride.isExhausted]).toEqual([3, true]);
  stride.succeeded();
  expect([stride.tries, stride.isExhausted]).toEqual([0, false]);
});

it('goes on counting where a process ended', () => {
  const stride = begun(2);
  expect([stride.size, stride.isExhausted]).toEqual([1, false]);
  expect([stride.nextTry(), stride.isExhausted]).toEqual([3, true]);
  expect(begun(0).size).toBe(8);
});

it('begins with full batches of which nothing is known yet', () => {
  const stride = new Stride(8, 3);
  expect([stride.size, stride.nextTry()]).toEqual([8, 1]);
});

it('keeps counting when one event fails again, however many came with it', () => {
  const stride = begun(1);
  stride.nextTry();
  expect(stride.failed(5)).toBe(true);
  expect([stride.size, stride.tries]).toEqual([1, 2]);
});

it('does not give up on a batch, however often it was tried', () => {
  const stride = begun();
  stride.tries = 9;
  expect(stride.isExhausted).toBe(false);
});
