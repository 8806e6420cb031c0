import { expect, it } from '@jest/globals';
import { Recent } from '../../../src/event-log/recent.js';

const kept = (...entries: [string, number][]): Recent<number> => {
  const recent = new Recent<number>((value) => value);
  for (const [name, value] of entries) recent.set(name, value);
  return recent;
};

it('takes out what was set longest ago, until the rest is light enough', () => {
  const recent = kept(['a', 2], ['b', 3], ['c', 4]);
  expect(recent.trim(9)).toEqual([]);
  expect(recent.trim(7)).toEqual([['a', 2]]);
  expect(recent.get('a')).toBeUndefined();
  expect(recent.get('b')).toBe(3);
  expect(recent.trim(0)).toEqual([
    ['b', 3],
    ['c', 4],
  ]);
});

it('counts what was set anew once, with its new weight, as the latest', () => {
  const recent = kept(['a', 5], ['b', 3], ['a', 1]);
  expect(recent.trim(4)).toEqual([]);
  expect(recent.trim(3)).toEqual([['b', 3]]);
  expect(recent.get('a')).toBe(1);
});

it('gives back what it takes out by name, and no longer weighs it', () => {
  const recent = kept(['a', 2], ['b', 3]);
  expect(recent.delete('b')).toBe(3);
  expect(recent.delete('b')).toBeUndefined();
  expect(recent.trim(2)).toEqual([]);
});

it('is empty and weighs nothing once it is cleared', () => {
  const recent = kept(['a', 2]);
  recent.clear();
  expect(recent.get('a')).toBeUndefined();
  recent.set('b', 1);
  expect(recent.trim(1)).toEqual([]);
});
