import { expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { NO_STREAM, type RecordedEvent } from '../../../src/event-log/event-log.js';
import { MAX_PAGE_BYTES } from '../../../src/event-log/event-limits.js';
import {
  type Subject,
  all,
  idsOf,
  insist,
  newEvent,
  newEvents,
  newStream,
  readToHead,
  written,
} from './support.js';

export function readCases(subject: Subject): void {
  it('finds nothing in a stream that does not exist', async () => {
    expect(await all(subject().log.readStream(newStream()))).toEqual([]);
  });

  it('reads a long stream from any revision, in order', async () => {
    const { log } = subject();
    const stream = newStream();
    const events = await written(log, stream, 450);
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    expect(idsOf(await all(log.readStream(stream, 199)))).toEqual(idsOf(events.slice(199)));
    expect(await all(log.readStream(stream, 450))).toEqual([]);
  });

  it('lets a reader of a stream stop early', async () => {
    const { log } = subject();
    const stream = newStream();
    await written(log, stream, 300);
    for await (const { revision } of log.readStream(stream)) if (revision === 3) break;
    expect(await log.append(stream, 299, newEvents(1))).toMatchObject({ outcome: 'appended' });
  });

  it('gives the events of all streams in the order of their appends', async () => {
    const { log } = subject();
    const { checkpoint } = await readToHead(log, null);
    const events = newEvents(12);
    const streams = [newStream(), newStream(), newStream()];
    for (const [index, event] of events.entries()) {
      await log.append(streams[index % 3]!, Math.floor(index / 3) - 1, [event]);
    }
    const read = await readToHead(log, checkpoint, 5);
    expect(idsOf(read.events)).toEqual(idsOf(events));
    expectRising(read.events);
  });

  it('keeps the events of one append together', async () => {
    const { log } = subject();
    const { checkpoint } = await readToHead(log, null);
    await Promise.all(
      Array.from({ length: 20 }, () => {
        const [stream, events] = [newStream(), newEvents(3)];
        return insist(() => log.append(stream, NO_STREAM, events));
      }),
    );
    const { events } = await readToHead(log, checkpoint);
    const streams = events.map(({ stream }) => stream);
    expect(events).toHaveLength(60);
    streams.forEach((stream, i) => expect(stream).toBe(streams[Math.floor(i / 3) * 3]));
  });

  it('says at the head that it is there, and stays at its checkpoint', async () => {
    const { log } = subject();
    const stream = newStream();
    await written(log, stream, 4);
    const { checkpoint } = await readToHead(log, null);
    expect(await log.readAll(checkpoint, 10)).toEqual({ events: [], checkpoint, atHead: true });
    await log.append(stream, 3, newEvents(4));
    const page = await log.readAll(checkpoint, 2);
    expect([page.events.length, page.atHead]).toEqual([2, false]);
    const rest = await readToHead(log, page.checkpoint);
    expect(rest.events.map(({ revision }) => revision)).toEqual([6, 7]);
  });

  it('leaves the system out', async () => {
    const { events } = await readToHead(subject().log, null);
    expect(events.filter(({ stream, type }) => /^\$/.test(stream) || /^\$/.test(type))).toEqual([]);
  });

  it('pages without loss or repeat while others write', async () => {
    const { log } = subject();
    let { checkpoint } = await readToHead(log, null);
    const seen: RecordedEvent[] = [];
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 8 }, async () => {
        const stream = newStream();
        for (let revision = NO_STREAM; revision < 24; revision += 1) {
          const event = newEvent();
          await insist(() => log.append(stream, revision, [event]));
        }
      }),
    ).finally(() => {
      writing = false;
    });
    for (let atHead = false; writing || !atHead;) {
      const page = await log.readAll(checkpoint, 7);
      seen.push(...page.events);
      ({ checkpoint, atHead } = page);
    }
    await writers;
    const rest = await readToHead(log, checkpoint);
    seen.push(...rest.events);
    expect(new Set(idsOf(seen)).size).toBe(200);
    expect(seen).toHaveLength(200);
    expectRising(seen);
  });

  it('gives what weighs much in pages of some megabytes, whatever was asked', async () => {
    const { log } = subject();
    const { checkpoint: before } = await readToHead(log, null);
    const stream = newStream();
    const events = Array.from({ length: 20 }, () => newEvent({ tekst: text(1_000_000) }));
    for (const [index, event] of events.entries()) await log.append(stream, index - 1, [event]);
    const seen: RecordedEvent[] = [];
    for (let at = before, atHead = false; !atHead;) {
      const page = await log.readAll(at, 1000);
      expect(page.events.length).toBeLessThanOrEqual(Math.ceil(MAX_PAGE_BYTES / 1_000_000));
      seen.push(...page.events);
      ({ checkpoint: at, atHead } = page);
    }
    expect(idsOf(seen)).toEqual(idsOf(events));
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    expect(await log.head()).toBe(seen.at(-1)!.checkpoint.position);
  });

  it('knows whether what stood at a checkpoint still does', async () => {
    const { log } = subject();
    const { checkpoint } = await readToHead(log, null);
    await written(log, newStream(), 3);
    const { events } = await readToHead(log, checkpoint);
    const [first, second] = events.map((event) => event.checkpoint);
    expect(await log.holds(first!)).toBe(true);
    const { position } = first!;
    expect(await log.holds({ ...first!, eventId: second!.eventId! })).toBe(false);
    for (const away of [1n, 1_000_000_000n])
      expect(await log.holds({ ...first!, position: position + away })).toBe(false);
    expect(await log.holds({ ...events.at(-1)!.checkpoint })).toBe(true);
  });

  it('gives positions as bigint, which no double rounds', async () => {
    const { events } = await readToHead(subject().log, null);
    expect(events.every(({ checkpoint }) => typeof checkpoint.position === 'bigint')).toBe(true);
  });
}

/** That no store can make smaller. */
const text = (length: number): string => randomBytes(length).toString('base64').slice(0, length);

/** Positions rise strictly; registration, unless moved from another log, never goes back. */
function expectRising(events: readonly RecordedEvent[]): void {
  events.slice(1).forEach((event, index) => {
    const before = events[index]!;
    expect(event.checkpoint.position > before.checkpoint.position).toBe(true);
    expect(event.registeredAt.getTime()).toBeGreaterThanOrEqual(before.registeredAt.getTime());
  });
}
