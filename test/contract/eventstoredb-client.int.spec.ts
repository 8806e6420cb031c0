/** The client and the connection by themselves: who is asked, what is freed, and what is heard of a subscription. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigInvalid } from '../../src/config.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { StoreClient } from '../../src/event-log/eventstoredb/client.js';
import { Connection } from '../../src/event-log/eventstoredb/eventstoredb-connection.js';
import { countedLine, type CountedLine } from '../support/eventstoredb-double/counted-line.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { PATIENT } from '../support/eventstoredb-double/impatient.js';
import { until } from '../projections/support/read-side.js';
import { newEvents, newStream } from './cases/support.js';

const ANSWER_MS = PATIENT.answerMs;
let double: EventStoreDbDouble;
/** On the way to the double, so that its connections can be counted. */
let line: CountedLine;
let url: string;
let open: CountedLine['open'];
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  line = await countedLine(double);
  ({ url, open } = line);
});
afterEach(() => {
  line.close();
  double.stop();
});

describe('one client', () => {
  let client: StoreClient;
  beforeEach(() => {
    client = new StoreClient(url, ANSWER_MS);
  });
  afterEach(() => client.close());

  it('asks nothing before it has to, and frees its connection', async () => {
    const unused = new StoreClient(url, ANSWER_MS);
    await unused.close();
    expect([double.calls, open.size]).toEqual([0, 0]);
    await client.readAll(null, 1);
    expect(open.size).toBe(1);
    await client.close();
    await until(() => Promise.resolve(open.size === 0));
  });

  it('asks the leader, whatever it asks', async () => {
    const follower = await EventStoreDbDouble.start();
    follower.leader = double;
    const asks: ((one: StoreClient) => Promise<unknown>)[] = [
      (one) => one.append(newStream(), NO_STREAM, newEvents(1)),
      (one) => one.readStream(newStream(), 0, 1),
      (one) => one.readAll(null, 1),
      (one) => one.readBack(null, 1),
    ];
    for (const ask of asks) {
      const one = new StoreClient(follower.url, ANSWER_MS);
      await expect(ask(one)).rejects.toMatchObject({
        ...{ type: 'not-leader', leader: { address: '127.0.0.1', port: double.port } },
      });
      await one.close();
    }
    follower.stop();
  });

  it('tells a conflict with where the stream then ends', async () => {
    const stream = newStream();
    const append = (at: number, count = 1) => client.append(stream, at, newEvents(count));
    expect(await append(NO_STREAM, 3)).toMatchObject({ outcome: 'appended', revision: 2 });
    expect(await append(NO_STREAM)).toEqual({ outcome: 'conflict', actual: 2 });
    expect(await client.append(newStream(), 5, newEvents(1))).toEqual({
      ...{ outcome: 'conflict', actual: NO_STREAM },
    });
  });

  it('hears that a subscription began, that something came, and that it was dropped', async () => {
    const heard: string[] = [];
    const listener = {
      confirmed: () => heard.push('confirmed'),
      moved: () => heard.push('moved'),
      dropped: (error: unknown) => heard.push(`dropped: ${(error as Error).message}`),
    };
    client.follow(listener);
    await until(() => Promise.resolve(heard.length === 1));
    await client.append(newStream(), NO_STREAM, newEvents(1));
    await until(() => Promise.resolve(heard.length === 2));
    double.dropSubscriptions('killed');
    await until(() => Promise.resolve(heard.length === 3));
    expect(heard).toEqual(['confirmed', 'moved', expect.stringMatching(/^dropped: /u)]);
  });

  it('hears nothing once it has left', async () => {
    let heard = 0;
    const note = (): void => void (heard += 1);
    const leave = client.follow({ confirmed: note, moved: note, dropped: note });
    await until(() => Promise.resolve(double.subscribers === 1));
    leave();
    await until(() => Promise.resolve(double.subscribers === 0));
    const before = heard;
    await client.append(newStream(), NO_STREAM, newEvents(1));
    await pause(50);
    expect(heard).toBe(before);
  });

  it.each([
    [
      'esdb://an:geheim@127.0.0.1:1?tls=true&tlsCAFile=/bestaat/niet.crt',
      /een certificaat ontbreekt/u,
    ],
    ['esdb://?tls=false', /adres/u],
  ])('does not repeat an address that cannot be used (%#)', (address, reason) => {
    let said: unknown;
    try {
      new StoreClient(address, ANSWER_MS);
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(ConfigInvalid);
    expect((said as Error).message).toMatch(reason);
    expect((said as Error).message).not.toContain('geheim');
  });
});

describe('a connection', () => {
  let connection: Connection;
  beforeEach(() => {
    connection = new Connection(url, PATIENT);
  });
  afterEach(() => connection.close());
  const read = () => connection.call((client) => client.readAll(null, 10));

  it('throws a client away that failed, once for all who used it, and frees it a little later', async () => {
    await read();
    expect(open.size).toBe(1);
    const clients = new Set<StoreClient>();
    const asked: StoreClient[] = [];
    double.state = 'not ready';
    const timer = jest.spyOn(globalThis, 'setTimeout');
    const calls = Array.from({ length: 5 }, () =>
      connection.call((client) => {
        clients.add(client);
        asked.push(client);
        if (clients.size > 1) double.state = 'ready';
        return client.readAll(null, 1);
      }),
    );
    await Promise.all(calls);
    expect([clients.size, asked.length]).toEqual([2, 10]);
    expect(open.size).toBe(2);
    const [free] = timer.mock.calls.find(([, ms]) => ms === 2 * ANSWER_MS)!;
    timer.mockRestore();
    free();
    await until(() => Promise.resolve(open.size === 1));
  });

  it('gives up when time is up, and says why', async () => {
    double.state = 'not ready';
    const short = new Connection(url, { ...PATIENT, inAllMs: 300 });
    const began = performance.now();
    const refused = short.call((client) => client.readAll(null, 1));
    await expect(refused).rejects.toMatchObject({
      ...{ name: 'LogUnavailable', message: expect.stringMatching(/Not Ready/u) },
    });
    expect(performance.now() - began).toBeGreaterThan(100);
    await short.close();
  });

  it('passes on what the server itself refused, without another try', async () => {
    let tries = 0;
    const refused = connection.call(() => {
      tries += 1;
      return Promise.reject(Object.assign(new Error('no'), { type: 'access-denied' }));
    });
    await expect(refused).rejects.toThrow('no');
    expect(tries).toBe(1);
  });

  it('waits at its end for the answers that are under way, and frees all', async () => {
    const client = new StoreClient(url, ANSWER_MS);
    const stream = newStream();
    await client.append(stream, NO_STREAM, newEvents(3));
    await client.close();
    let goOn!: () => void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const begun = new Promise<void>((resolve) => {
      double.beforeEachEvent = () => (resolve(), held);
    });
    const order: string[] = [];
    const reading = connection
      .call((one) => one.readStream(stream, 0, 10))
      .then(({ events }) => order.push(`${events.length} events`));
    await begun;
    const closing = connection.close().then(() => order.push('closed'));
    goOn();
    await Promise.all([reading, closing]);
    expect(order).toEqual(['3 events', 'closed']);
    await until(() => Promise.resolve(open.size === 0));
  });
});
