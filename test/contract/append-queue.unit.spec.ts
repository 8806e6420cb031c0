/** Group commit without a database: who shares a transaction with whom, and what each hears of it. */
import { describe, expect, it } from '@jest/globals';
import type { AppendResult } from '../../src/event-log/event-log.js';
import { type Append, AppendQueue } from '../../src/event-log/postgres/append-queue.js';

const append = (stream: string, ...ids: string[]): Append => ({
  stream,
  expectedRevision: -1,
  events: ids.map((id) => ({ id, type: 'Proef', data: '{}', metadata: '{}' })),
});
const appended = (revision: number): AppendResult => ({
  outcome: 'appended',
  revision,
  position: 1n,
});
const many = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);

class Refused extends Error {}

/** A queue whose groups are written down; a group with a stream in `bad` fails. */
function queue(bad: readonly string[] = [], error: Error = new Refused('no')) {
  const groups: string[][] = [];
  const made = new AppendQueue(
    (group) => {
      groups.push(group.map(({ stream }) => stream));
      if (group.some(({ stream }) => bad.includes(stream))) return Promise.reject(error);
      return Promise.resolve(group.map((_, index) => appended(index)));
    },
    (reason) => reason instanceof Refused,
  );
  return { made, groups };
}

describe('appends that come together', () => {
  it('share one write, and each hears its own outcome', async () => {
    const { made, groups } = queue();
    const results = await Promise.all(['a', 'b', 'c'].map((s) => made.add(append(s, s))));
    expect(groups).toEqual([['a', 'b', 'c']]);
    expect(results).toEqual([appended(0), appended(1), appended(2)]);
  });

  it('wait for the next write where the stream is the same, in their order', async () => {
    const { made, groups } = queue();
    await Promise.all([
      made.add(append('a', '1')),
      made.add(append('b', '2')),
      made.add(append('a', '3')),
      made.add(append('c', '4')),
      made.add(append('a', '5')),
    ]);
    expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['a']]);
  });

  it('wait where an id is the same, and so does what comes behind them for that stream', async () => {
    const { made, groups } = queue();
    await Promise.all([
      made.add(append('a', '1', '2')),
      made.add(append('b', '3', '2')),
      made.add(append('b', '4')),
    ]);
    expect(groups).toEqual([['a'], ['b'], ['b']]);
  });

  it('are 64 at most', async () => {
    const { made, groups } = queue();
    await Promise.all(many('s', 65).map((s) => made.add(append(s, s))));
    expect(groups.map(({ length }) => length)).toEqual([64, 1]);
  });

  it('are a thousand events at most, unless one append alone is more; the next one does not overtake it', async () => {
    const { made, groups } = queue();
    await Promise.all([
      made.add(append('a', ...many('a', 400))),
      made.add(append('b', ...many('b', 600))),
      made.add(append('c', ...many('c', 1))),
      made.add(append('d', ...many('d', 1001))),
      made.add(append('e', ...many('e', 1))),
    ]);
    expect(groups).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  });
});

describe('a write that fails', () => {
  it('is tried one by one where it is certain that nothing was stored', async () => {
    const { made, groups } = queue(['b']);
    const results = await Promise.allSettled(['a', 'b', 'c'].map((s) => made.add(append(s, s))));
    expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('is told to all where nobody knows', async () => {
    const gone = new Error('gone');
    const { made, groups } = queue(['b'], gone);
    const results = await Promise.allSettled(['a', 'b'].map((s) => made.add(append(s, s))));
    expect(groups).toEqual([['a', 'b']]);
    expect(results).toEqual([
      { status: 'rejected', reason: gone },
      { status: 'rejected', reason: gone },
    ]);
  });

  it('does not hold up what comes after', async () => {
    const { made } = queue(['b'], new Error('gone'));
    await expect(made.add(append('b', '1'))).rejects.toThrow('gone');
    expect(await made.add(append('a', '2'))).toEqual(appended(0));
  });
});

it('is idle when everything that was added has its outcome', async () => {
  const { made, groups } = queue();
  await made.idle();
  const first = made.add(append('a', '1'));
  const second = made.add(append('a', '2'));
  await made.idle();
  expect(groups).toHaveLength(2);
  await Promise.all([first, second]);
});
