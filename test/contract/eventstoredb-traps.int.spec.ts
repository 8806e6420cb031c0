import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { NO_STREAM, type RecordedEvent } from '../../src/event-log/event-log.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { type AppendFault, EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { GIVES_UP, IMPATIENT } from '../support/eventstoredb-double/impatient.js';
import { until } from '../projections/support/read-side.js';
import { all, idsOf, newEvents, newStream, readToHead, written } from './cases/support.js';

/** What a real server does to its callers (docs/eventstoredb.md), done to the adapter. */
describe('event log in EventStoreDB, when its server does not do as it should', () => {
  let double: EventStoreDbDouble;
  let log: EventStoreDbLog;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    log = await EventStoreDbLog.open(double.url, IMPATIENT);
  });
  afterEach(async () => {
    double.state = 'ready';
    await log.close();
    double.stop();
  });

  it.each<AppendFault>([
    'stored, then the connection drops',
    'stored, never answered',
    'stored, then the deadline passes',
    'lost, never answered',
  ])('stores once and answers, though an append was %s', async (fault) => {
    double.nextAppend(fault, fault);
    const stream = newStream();
    const events = newEvents(3);
    const result = await log.append(stream, NO_STREAM, events);
    expect(result).toMatchObject({ outcome: 'appended', revision: 2 });
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    expect(await log.append(stream, NO_STREAM, events)).toEqual({
      ...result,
      outcome: 'duplicate',
    });
  });

  it('waits for a server that is not ready yet', async () => {
    double.state = 'not ready';
    const append = log.append(newStream(), NO_STREAM, newEvents(1));
    await pause(300);
    double.state = 'ready';
    await expect(append).resolves.toMatchObject({ outcome: 'appended' });
  });

  it('gives up on a server that never answers, and works again once it does', async () => {
    const short = await EventStoreDbLog.open(double.url, GIVES_UP);
    double.state = 'frozen';
    const [stream, events] = [newStream(), newEvents(1)];
    const calls = [
      short.append(stream, NO_STREAM, events),
      all(short.readStream(stream)),
      short.readAll(null, 10),
      short.head(),
    ];
    for (const result of await Promise.allSettled(calls))
      expect(result).toMatchObject({ reason: expect.any(LogUnavailable) });
    double.state = 'ready';
    const append = () => short.append(stream, NO_STREAM, events);
    const again = await until(() => append().catch(() => undefined));
    expect(again).toMatchObject({ revision: 0 });
    await short.close();
  });

  it('reads on over a line so thin that no page comes whole in time', async () => {
    const stream = newStream();
    const events = await written(log, stream, 12);
    // Twelve take twice as long as an answer may.
    double.beforeEachEvent = () => pause(IMPATIENT.answerMs / 6);
    expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
    expect(idsOf((await readToHead(log, null)).events)).toEqual(idsOf(events));
    expect(await log.append(stream, NO_STREAM, events)).toMatchObject({ outcome: 'duplicate' });
    const others = [...events.slice(0, 11), ...newEvents(1)];
    expect(await log.append(stream, NO_STREAM, others)).toMatchObject({ outcome: 'conflict' });
  });

  it('stops waiting for an append without taking it back: half of it would be stored', async () => {
    const stream = newStream();
    double.nextAppend('lost, never answered');
    await log.append(stream, NO_STREAM, newEvents(2));
    expect(double.givenUp).toBe(0);
  });

  it('loses and doubles nothing of what was in flight when the server falls over', async () => {
    const sent = Array.from({ length: 100 }, () => ({ stream: newStream(), events: newEvents(2) }));
    const results = sent.map(({ stream, events }) => log.append(stream, NO_STREAM, events));
    await Promise.race(results);
    double.stop();
    await pause(300);
    await double.listen();
    for (const { outcome } of await Promise.all(results)) expect(outcome).not.toBe('conflict');
    for (const { stream, events } of sent)
      expect(idsOf(await all(log.readStream(stream)))).toEqual(idsOf(events));
  });

  it('goes to the leader when it asked another node', async () => {
    const follower = await EventStoreDbDouble.start();
    follower.leader = double;
    const other = await EventStoreDbLog.open(follower.url, IMPATIENT);
    expect(other.logId).toBe(log.logId);
    const events = await written(other, newStream(), 2);
    expect(idsOf((await readToHead(log, null)).events)).toEqual(idsOf(events));
    const { calls } = follower;
    await other.head();
    expect(follower.calls).toBe(calls);
    await other.close();
    follower.stop();
  });

  it('leaves the system and its own identity out, and moves past them', async () => {
    expect(await log.head()).toBeNull();
    const first = await written(log, newStream(), 1);
    double.store.writeSystem(1000);
    const second = await written(log, newStream(), 1);
    double.store.writeSystem(1000);
    const { events, checkpoint } = await readToHead(log, null, 3);
    expect(idsOf(events)).toEqual(idsOf([...first, ...second]));
    expect(checkpoint!.position).toBe(double.store.all.at(-1)!.position);
    expect(await log.head()).toBe(events[1]!.checkpoint.position);
  });

  it('gives all who open an empty log at the same time one identity', async () => {
    const empty = await EventStoreDbDouble.start();
    const logs = await Promise.all(
      Array.from({ length: 5 }, () => EventStoreDbLog.open(empty.url, IMPATIENT)),
    );
    expect(new Set(logs.map(({ logId }) => logId)).size).toBe(1);
    expect(logs[0]!.logId).not.toBe(log.logId);
    for (const one of logs) await one.close();
    empty.stop();
  });

  it('refuses all that is asked of it once it is closed', async () => {
    const [{ checkpoint }] = (await all(log.readStream(await aStream(log)))) as [RecordedEvent];
    await log.close();
    const { calls } = double;
    const asked = [
      () => log.append(newStream(), NO_STREAM, newEvents(1)),
      () => all(log.readStream(newStream())),
      () => log.readAll(null, 10),
      () => log.holds(checkpoint),
      () => log.head(),
    ];
    for (const ask of asked) await expect(ask()).rejects.toThrow('event log is closed');
    expect(double.calls).toBe(calls);
  });

  it('says in one line that the server does not answer', async () => {
    double.state = 'frozen';
    const opening = EventStoreDbLog.open(double.url, { ...IMPATIENT, openingMs: 2000 });
    await expect(opening).rejects.toBeInstanceOf(DatabaseUnusable);
  });
});

async function aStream(log: EventStoreDbLog): Promise<string> {
  const stream = newStream();
  await written(log, stream, 1);
  return stream;
}
