import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Checkpoints } from '../../../projections/engine/checkpoints.js';
import type { Follower } from '../../../projections/engine/follower.js';
import { keepLeases } from '../../../projections/engine/leases.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const follower = (name: string, checkpoint: object | null = {}) => {
  let looked = 0;
  const lookAgain = () => Promise.resolve(void (looked += 1));
  const looks = (): number => looked;
  return { name, checkpoint, lookAgain, looks } as unknown as Follower & { looks: typeof looks };
};
const kept = (renew: () => Promise<string[]>, alone = false): Checkpoints =>
  ({ lease: { owner: 'x', ms: 900, alone }, renew }) as unknown as Checkpoints;

it('says three times in the life of a lease that it lives, also after a time at which it could not', async () => {
  const renew = jest.fn((_: readonly Follower[]) => Promise.resolve(['words']));
  renew.mockRejectedValueOnce(new Error('away'));
  const followers = [follower('words')];
  const keeping = keepLeases(kept(renew as never), followers);
  await jest.advanceTimersByTimeAsync(299);
  expect(renew).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(renew).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(600);
  expect(renew).toHaveBeenCalledTimes(3);
  expect(renew).toHaveBeenLastCalledWith(followers);
  expect(followers[0]!.looks()).toBe(0);
  keeping.unsubscribe();
  await jest.advanceTimersByTimeAsync(3000);
  expect(renew).toHaveBeenCalledTimes(3);
});

it('does not say it twice at once', async () => {
  let answer = (_: string[]): void => undefined;
  const renew = jest.fn(() => new Promise<string[]>((resolve) => (answer = resolve)));
  const keeping = keepLeases(kept(renew), []);
  await jest.advanceTimersByTimeAsync(1500);
  expect(renew).toHaveBeenCalledTimes(1);
  answer([]);
  await jest.advanceTimersByTimeAsync(300);
  expect(renew).toHaveBeenCalledTimes(2);
  keeping.unsubscribe();
});

it('lets those look again that another runner took, not those that never were ours', async () => {
  const [ours, lost, never] = [follower('ours'), follower('lost'), follower('never', null)];
  const keeping = keepLeases(
    kept(() => Promise.resolve(['ours'])),
    [ours, lost, never],
  );
  await jest.advanceTimersByTimeAsync(300);
  keeping.unsubscribe();
  expect([ours, lost, never].map((one) => one.looks())).toStrictEqual([0, 1, 0]);
});

it('has nothing to say where nobody else can be', async () => {
  const renew = jest.fn(() => Promise.resolve([]));
  expect(keepLeases(kept(renew, true), []).closed).toBe(true);
  await jest.advanceTimersByTimeAsync(1000);
  expect(renew).not.toHaveBeenCalled();
});
