import { beforeEach, expect, it } from '@jest/globals';
import { EventTrouble } from '../../../projections/engine/poison-failures.js';
import { StreamFolds } from '../../../projections/engine/stream-folds.js';
import type { AnyProjection } from '../../../projections/projection.js';
import type { EventLog, RecordedEvent } from '../../../src/event-log/event-log.js';
import { NO_FOLD, TOO_NEW, eventOf, wordsOf } from '../support/words.js';

/** Its one row shows the words of its events. */
const words = {
  aggregate: wordsOf(),
  rows: (state: string[], streamId: string) => [{ streamId, key: '', words: state.join(' ') }],
} as unknown as AnyProjection;

const event = (stream: string, revision: number, word: string): RecordedEvent =>
  eventOf(`traject-${stream}`, word, revision, 1n);

let stored: RecordedEvent[];
let read: string[];
beforeEach(() => {
  stored = [event('1', 0, 'a'), event('1', 1, 'b'), event('1', 2, 'c'), event('2', 0, 'x')];
  read = [];
});

function folds(cachedEvents = 100): StreamFolds {
  const log = {
    async *readStream(stream: string) {
      read.push(stream);
      yield* await Promise.resolve(stored.filter((one) => one.stream === stream));
    },
  } as unknown as EventLog;
  return new StreamFolds(words, log, cachedEvents);
}

const rowOf = (streamId: string, text: string) => ({ streamId, key: '', words: text });

it('folds a stream from its first event without reading the log', async () => {
  const changes = await folds().changes([stored[0]!, stored[3]!, stored[1]!]);
  expect(changes).toEqual([
    {
      streamId: '1',
      now: { state: ['a', 'b'], revision: 1, rows: [rowOf('1', 'a b')] },
      before: [],
    },
    { streamId: '2', now: { state: ['x'], revision: 0, rows: [rowOf('2', 'x')] }, before: [] },
  ]);
  expect(read).toEqual([]);
});

it('goes on from what it kept, and knows its rows before', async () => {
  const known = folds();
  known.keep(await known.changes([stored[0]!, stored[1]!]));
  expect(await known.changes([stored[2]!])).toMatchObject([
    { now: { revision: 2, rows: [rowOf('1', 'a b c')] }, before: [rowOf('1', 'a b')] },
  ]);
  expect(read).toEqual([]);
});

it('reads what came before where it kept nothing, and then does not know the rows', async () => {
  const [change] = await folds().changes([stored[2]!]);
  expect(change).toMatchObject({ now: { revision: 2, rows: [rowOf('1', 'a b c')] } });
  expect(change!.before).toBeUndefined();
  expect(read).toEqual(['traject-1']);
});

it('reads anew where it kept another moment, forgot, or had no room', async () => {
  const skipped = folds();
  skipped.keep(await skipped.changes([stored[0]!]));
  expect(await skipped.changes([stored[2]!])).toMatchObject([{ now: { state: ['a', 'b', 'c'] } }]);
  const forgetful = folds();
  forgetful.keep(await forgetful.changes([stored[0]!, stored[1]!]));
  forgetful.forget();
  await forgetful.changes([stored[2]!]);
  const small = folds(1);
  small.keep(await small.changes([stored[0]!, stored[1]!, stored[3]!]));
  await small.changes([stored[2]!]);
  expect(read).toEqual(['traject-1', 'traject-1', 'traject-1']);
  const fitting = folds(3);
  fitting.keep(await fitting.changes([stored[0]!, stored[1]!, stored[3]!]));
  await fitting.changes([stored[2]!]);
  expect(read).toHaveLength(3);
});

it('has room for the stream that was touched last, however long it is', async () => {
  const small = folds(1);
  const other = event('3', 0, 'z');
  small.keep(await small.changes([stored[3]!, other, stored[0]!, stored[1]!]));
  small.keep([]);
  await small.changes([stored[2]!]);
  expect(read).toEqual([]);
  await small.changes([event('2', 1, 'y')]);
  expect(read).toEqual(['traject-2']);
});

it('names the event that cannot be taken in', async () => {
  await expect(folds().changes([stored[0]!, event('1', 1, NO_FOLD)])).rejects.toMatchObject({
    place: { stream: 'traject-1', revision: 1 },
  });
  await expect(folds().changes([event('1', 0, TOO_NEW)])).rejects.toBeInstanceOf(EventTrouble);
});
