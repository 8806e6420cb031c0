import { expect, it } from '@jest/globals';
import { NO_STREAM } from '../../../src/event-log/event-log.js';
import { MAX_APPEND_BYTES } from '../../../src/event-log/event-limits.js';
import { LogUnavailable } from '../../../src/event-log/event-log-errors.js';
import {
  type Subject,
  all,
  idsOf,
  insist,
  newEvent,
  newEvents,
  newStream,
  written,
} from './support.js';

const TWICE = newEvent();

export function appendCases(subject: Subject): void {
  it('creates a stream and answers with the revision of its last event', async () => {
    const { log } = subject();
    const stream = newStream();
    const events = newEvents(3);
    expect(await log.append(stream, NO_STREAM, events)).toMatchObject({
      outcome: 'appended',
      revision: 2,
    });
    const read = await all(log.readStream(stream));
    expect(idsOf(read)).toEqual(idsOf(events));
    expect(read.map(({ revision }) => revision)).toEqual([0, 1, 2]);
  });

  it('goes on at the revision that was read', async () => {
    const { log } = subject();
    const stream = newStream();
    await written(log, stream, 2);
    expect(await log.append(stream, 1, newEvents(2))).toMatchObject({ revision: 3 });
  });

  it('stores what is asked for at once in that order, small and large, where it says that it does', async () => {
    const { log } = subject();
    if (!log.keepsOrder) return;
    const runs = [1, 600, 600, 1, 900, 1, 1].map((size) => newEvents(size));
    const results = await Promise.all(
      runs.map((events) => log.append(newStream(), NO_STREAM, events)),
    );
    const positions = results.map((result) => (result as { position: bigint }).position);
    expect(positions).toEqual([...positions].sort((a, b) => Number(a - b)));
  });

  it('answers with the position that readAll gives the last event', async () => {
    const { log } = subject();
    const stream = newStream();
    const result = await log.append(stream, NO_STREAM, newEvents(3));
    const read = await all(log.readStream(stream));
    expect(result).toMatchObject({ position: read[2]!.checkpoint.position });
    expect(await log.head()).toBeGreaterThanOrEqual(read[2]!.checkpoint.position);
  });

  it.each([
    ['a new stream that exists', 2, NO_STREAM, 1],
    ['a revision that others have passed', 3, 1, 2],
    ['a revision that does not exist yet', 1, 4, 0],
    ['a revision of a stream that does not exist', 0, 0, -1],
  ])(
    'refuses %s, names the revision now, and writes nothing',
    async (_, count, expected, actual) => {
      const { log } = subject();
      const stream = newStream();
      if (count > 0) await written(log, stream, count);
      const result = await log.append(stream, expected, newEvents(2));
      expect(result).toEqual({ outcome: 'conflict', actual });
      expect(await all(log.readStream(stream))).toHaveLength(count);
    },
  );

  it('lets one of sixteen writers win each revision', async () => {
    const { log } = subject();
    const stream = newStream();
    await written(log, stream, 1);
    for (let revision = 0; revision < 3; revision += 1) {
      const results = await Promise.all(
        Array.from({ length: 16 }, () => {
          const events = [newEvent()];
          return insist(() => log.append(stream, revision, events));
        }),
      );
      const outcomes = results.map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(15);
    }
    expect(await all(log.readStream(stream))).toHaveLength(4);
  });

  it('serves each of many callers for itself: one conflict does not hurt the others', async () => {
    const { log } = subject();
    const taken = newStream();
    await written(log, taken, 1);
    const streams = Array.from({ length: 40 }, (_, index) => (index % 4 ? newStream() : taken));
    const results = await Promise.all(
      streams.map((stream) => {
        const events = newEvents(2);
        return insist(() => log.append(stream, NO_STREAM, events));
      }),
    );
    const outcomes = results.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(streams.map((s) => (s === taken ? 'conflict' : 'appended')));
  });

  it.each([
    ['an append without events', newStream(), [], 'empty-append'],
    ['a stream of the system', `$${newStream()}`, newEvents(1), 'system-stream'],
    [
      'more data than fits',
      newStream(),
      [
        newEvent({ tekst: 'a'.repeat(MAX_APPEND_BYTES / 2) }),
        newEvent({ tekst: 'a'.repeat(MAX_APPEND_BYTES / 2) }),
      ],
      'too-large',
    ],
    ['the same id twice', newStream(), [TWICE, newEvent(), TWICE], 'same-id-twice'],
    [
      'the same id twice, in other letters',
      newStream(),
      [TWICE, { ...TWICE, id: TWICE.id.toUpperCase() }],
      'same-id-twice',
    ],
  ])('refuses %s', async (_, stream, events, reason) => {
    await expect(subject().log.append(stream, NO_STREAM, events)).rejects.toMatchObject({
      name: 'LogRefused',
      reason,
    });
  });

  it('takes data up to the limit', async () => {
    const { log } = subject();
    const stream = newStream();
    const envelope = JSON.stringify({ tekst: '' }).length;
    const tekst = 'a'.repeat(MAX_APPEND_BYTES - envelope);
    expect(await log.append(stream, NO_STREAM, [newEvent({ tekst })])).toMatchObject({
      outcome: 'appended',
    });
    expect((await all(log.readStream(stream)))[0]!.data).toEqual({ tekst });
  });

  it('does not answer once it is closed', async () => {
    const other = await subject().reopen?.();
    if (!other) return;
    await other.close();
    await expect(other.append(newStream(), NO_STREAM, newEvents(1))).rejects.toBeInstanceOf(
      LogUnavailable,
    );
  });
}
