import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { MAX_APPEND_BYTES, MAX_PAGE_BYTES } from '../../src/event-log/event-limits.js';
import { type Part, type Reading, partOf } from '../../src/event-log/eventstoredb/part.js';

const ANSWER_MS = 100;

class Answers extends EventEmitter implements Reading {
  readonly cancel = jest.fn(() => Promise.reject(new Error('it had ended')));
  private count = 0;

  gives(data: unknown = {}): void {
    const event = {
      ...{ id: `e${++this.count}`, streamId: 's', revision: 0n, type: 'T', data },
      ...{ created: new Date(0), position: { commit: 1n, prepare: 1n } },
    };
    this.emit('data', { event });
  }
}

/** Of JSON, its quotes among them. */
const weighing = (bytes: number): string => 'x'.repeat(bytes - 2);
const idsOf = ({ events }: Part): string[] => events.map(({ id }) => id);

describe('what one read of EventStoreDB brings', () => {
  let reading: Answers;
  let part: Promise<Part>;
  beforeEach(() => {
    jest.useFakeTimers();
    reading = new Answers();
    part = partOf(reading, ANSWER_MS);
  });
  afterEach(() => void jest.useRealTimers());

  it('is whole where the answer ends by itself', async () => {
    reading.gives();
    reading.emit('data', {}); // a link whose event is gone
    reading.gives();
    reading.emit('end');
    const { isWhole } = await part;
    expect([idsOf(await part), isWhole]).toStrictEqual([['e1', 'e2'], true]);
    expect(reading.cancel).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends where it weighs enough, and what still comes is not of it', async () => {
    reading.gives(weighing(MAX_PAGE_BYTES - 10));
    reading.gives(weighing(7));
    reading.gives('');
    reading.emit('end');
    expect(await part).toMatchObject({ isWhole: true });

    const other = new Answers();
    part = partOf(other, ANSWER_MS);
    other.gives(weighing(MAX_PAGE_BYTES - 10));
    other.gives(weighing(10));
    other.gives();
    expect([idsOf(await part), (await part).isWhole]).toStrictEqual([['e1', 'e2'], false]);
    expect(other.cancel).toHaveBeenCalledTimes(1);
  });

  it('has two at least: the first may have been seen before', async () => {
    reading.gives(weighing(MAX_PAGE_BYTES));
    await jest.advanceTimersByTimeAsync(ANSWER_MS - 1);
    reading.gives();
    expect([idsOf(await part), (await part).isWhole]).toStrictEqual([['e1', 'e2'], false]);
  });

  it('ends at half of the time where the next is slow, with two at least', async () => {
    reading.gives();
    reading.gives();
    await jest.advanceTimersByTimeAsync(ANSWER_MS / 2);
    expect([idsOf(await part), (await part).isWhole]).toStrictEqual([['e1', 'e2'], false]);
    expect([reading.cancel.mock.calls.length, jest.getTimerCount()]).toStrictEqual([1, 0]);
    const other = new Answers();
    part = partOf(other, ANSWER_MS);
    other.gives();
    await jest.advanceTimersByTimeAsync(ANSWER_MS / 2 + 10);
    other.gives();
    expect(idsOf(await part)).toStrictEqual(['e1', 'e2']);
  });

  it('counts what is nested too deep to be written as all that an append can weigh', async () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    const most = MAX_PAGE_BYTES / MAX_APPEND_BYTES;
    for (let event = 1; event <= most + 1; event += 1) reading.gives(deep);
    expect(idsOf(await part)).toHaveLength(most);
  });

  it('fails as the server does, and where nothing comes, which frees the call', async () => {
    const failure = expect(part).rejects.toThrow('not ready');
    reading.emit('error', new Error('not ready'));
    await failure;
    const silent = new Answers();
    const late = expect(partOf(silent, ANSWER_MS)).rejects.toThrow('no answer within 100 ms');
    silent.gives();
    await jest.advanceTimersByTimeAsync(ANSWER_MS);
    await late;
    expect(silent.cancel).toHaveBeenCalledTimes(1);
  });
});
