/**
 * What the adapter builds on, asked with the client alone: of the double always, of a server where one is given. Where the
 * two differ, the double is wrong.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  type JSONType,
  jsonEvent,
} from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { credentialsOf } from '../../src/event-log/eventstoredb/connection-string.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { halfAppend } from '../support/eventstoredb-double/half-append.js';
import { until } from '../projections/support/read-side.js';
import { newStream } from './cases/support.js';

const given = process.env['TEST_EVENTSTOREDB_URL'];
const double = await EventStoreDbDouble.start();
const secure = await EventStoreDbDouble.start(true);
afterAll(() => [double, secure].forEach((each) => each.stop()));
if (!given) console.warn('NOT PROVEN: the double is not compared; set TEST_EVENTSTOREDB_URL.');

const event = (data: JSONType = {}) => jsonEvent({ id: randomUUID(), type: 'Proef', data });
type Event = ReturnType<typeof event>;

describe.each([
  ['double', double.url],
  ['double with TLS', secure.url],
  ...(given ? [['server', given]] : []),
])('the %s', (_, url) => {
  const client = EventStoreDBClient.connectionString(url);
  afterAll(() => client.dispose());
  const append = (stream: string, expected: 'no_stream' | bigint, events: Event[]) =>
    client.appendToStream(stream, events, {
      expectedRevision: expected,
      credentials: credentialsOf(url),
      requiresLeader: true,
    });
  const whole = async (reading: AsyncIterable<{ event?: unknown }>) => {
    const events: { id: string; data: unknown; position: { commit: bigint; prepare: bigint } }[] =
      [];
    for await (const { event: one } of reading) events.push(one as (typeof events)[number]);
    return events;
  };
  const three = async () => {
    const stream = newStream();
    const events = [event({ n: 0 }), event({ n: 1 }), event({ n: 2 })];
    const first = await append(stream, 'no_stream', events);
    return { stream, events, first, stored: await whole(client.readStream(stream)) };
  };

  it('answers an append with revision and position of its last event', async () => {
    const { first, stored } = await three();
    expect(first).toEqual({
      success: true,
      nextExpectedRevision: 2n,
      position: stored[2]!.position,
    });
    expect(stored.every(({ position }) => position.commit === position.prepare)).toBe(true);
    expect(new Set(stored.map(({ position }) => position.commit)).size).toBe(3);
  });

  it('answers known ids where they stand as before, whatever their data', async () => {
    const { stream, events, first, stored } = await three();
    await append(stream, 2n, [event()]);
    expect(await append(stream, 'no_stream', events)).toEqual(first);
    expect(await append(stream, 0n, events.slice(1))).toEqual(first);
    const part = await append(stream, 'no_stream', events.slice(0, 2));
    expect(part).toMatchObject({ nextExpectedRevision: 1n, position: stored[1]!.position });
    await append(stream, 'no_stream', [{ ...events[0]!, data: { n: 'anders' } }]);
    expect((await whole(client.readStream(stream)))[0]!.data).toEqual({ n: 0 });
  });

  it('stores known ids again at the revision of now', async () => {
    const { stream, events } = await three();
    expect(await append(stream, 2n, events)).toMatchObject({ nextExpectedRevision: 5n });
  });

  it.each([
    ['known ids followed by new ones', 'no_stream', 3, 2n],
    ['a revision to come', 9n, 0, 2n],
  ] as const)('refuses %s', async (__, expected, known, actualVersion) => {
    const { stream, events } = await three();
    const sent = [...events.slice(0, known), event()];
    await expect(append(stream, expected, sent)).rejects.toMatchObject({
      type: 'wrong-expected-version',
      actualVersion,
    });
  });

  it('names no revision of a stream that does not exist', async () => {
    await expect(append(newStream(), 0n, [event()])).rejects.toMatchObject({
      actualVersion: 'no_stream',
    });
    await expect(whole(client.readStream(newStream()))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });

  it.each([
    ['too much data', { data: { tekst: 'a'.repeat(1_048_576) } }, 'maximum-append-size-exceeded'],
    ['an event without a type', { type: '' }, 'unknown'],
  ])('refuses %s', async (__, wrong, type) => {
    const sent = { ...event(), ...wrong } as Event;
    await expect(append(newStream(), 'no_stream', [sent])).rejects.toMatchObject({ type });
  });

  // Node's HTTP/2 sends the end of a request before it takes it back: why the adapter gives no deadline.
  it('takes what came before the caller gave up for the whole append', async () => {
    const half = async (stream: string) => {
      await halfAppend(url, stream);
      return whole(client.readStream(stream)).catch(() => []);
    };
    // What the server saw of it first, the end or the taking back, is chance: tried until it was the end.
    const twenty = () => Promise.all(Array.from({ length: 20 }, () => half(newStream())));
    await until(async () => (await twenty()).flat().length > 0);
  });

  it('reads nothing beyond the end of a stream, and of all', async () => {
    const { stream } = await three();
    expect(await whole(client.readStream(stream, { fromRevision: 3n }))).toEqual([]);
    const beyond = { commit: 1n << 60n, prepare: 1n << 60n };
    expect(await whole(client.readAll({ fromPosition: beyond, maxCount: 5 }))).toEqual([]);
  });

  it('reads all from a position, inclusive forwards and exclusive backwards', async () => {
    const { stored } = await three();
    const fromPosition = stored[1]!.position;
    const after = await whole(client.readAll({ fromPosition, maxCount: 2 }));
    expect(after.map(({ id }) => id)).toEqual(stored.slice(1).map(({ id }) => id));
    const direction = BACKWARDS;
    const [before] = await whole(client.readAll({ direction, fromPosition, maxCount: 1 }));
    expect(before!.id).toBe(stored[0]!.id);
    const [last] = await whole(client.readAll({ direction, fromPosition: END, maxCount: 1 }));
    expect(last!.id).toBe(stored[2]!.id);
  });

  it('refuses a position at which nothing stands', async () => {
    const { commit } = (await three()).stored[1]!.position;
    const fromPosition = { commit: commit + 1n, prepare: commit + 1n };
    const failed = new Promise((resolve) => {
      const reading = client.readAll({ fromPosition, maxCount: 5 });
      reading.on('error', resolve);
      reading.resume();
    });
    await expect(failed).resolves.toMatchObject({
      type: 'unknown',
      message: expect.stringContaining('Unexpected ReadAllResult'),
    });
  });
});
