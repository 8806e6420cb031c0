/** The page `/info` that an EventStoreDB node has beside its API. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { type RequestListener, type Server, createServer } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo } from 'node:net';
import { eventStoreDbVersion } from '../../src/event-log/eventstoredb-version.js';
import { AUTHORITY, CERTIFICATE } from '../support/eventstoredb-double/security.js';

const MS = 5000;
const SOON_MS = 200;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
async function host(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const info =
  (body: string): RequestListener =>
  ({ url }, answer) =>
    void answer.writeHead(url === '/info' ? 200 : 404).end(url === '/info' ? body : '{}');
const tells = info('{"esVersion":"23.10.6.0"}');
const silent: RequestListener = () => undefined;

describe('the version of an EventStoreDB server', () => {
  it('is asked of a node without security', async () => {
    const node = await host(createServer(tells));
    expect(await eventStoreDbVersion(`esdb://${node}?tls=false`, MS)).toBe('23.10.6.0');
  });

  it('is asked of a node whose certificate tlsCAFile vouches for, and of no other', async () => {
    const node = await host(createSecure(CERTIFICATE, tells));
    const url = `esdb://admin:geheim@${node}?tls=true`;
    expect(await eventStoreDbVersion(`${url}&tlsCAFile=${AUTHORITY}`, MS)).toBe('23.10.6.0');
    const encoded = AUTHORITY.replaceAll('c', '%63');
    expect(await eventStoreDbVersion(`${url}&tlsCAFile=${encoded}`, MS)).toBe('23.10.6.0');
    expect(await eventStoreDbVersion(url, MS)).toBeUndefined();
    expect(await eventStoreDbVersion(`${url}&tlsCAFile=/nergens`, MS)).toBeUndefined();
  });

  it('comes from whichever node tells it, and the others are left at once', async () => {
    const silence = createServer(silent);
    const left = new Promise<void>((resolve) => {
      silence.on('connection', (socket) => void socket.on('close', () => resolve()));
    });
    const nodes = [await host(silence), await host(createServer(tells))];
    expect(
      await eventStoreDbVersion(`esdb://127.0.0.1:1,${nodes.join(',')}?tls=false`, 60_000),
    ).toBe('23.10.6.0');
    await left;
  });

  it('comes from the node that tells it, though another answered sooner without', async () => {
    const later: RequestListener = (asked, answer) =>
      void setTimeout(() => {
        tells(asked, answer);
      }, SOON_MS / 2);
    const nodes = [await host(createServer(info('{}'))), await host(createServer(later))];
    expect(await eventStoreDbVersion(`esdb://${nodes.join(',')}?tls=false`, MS)).toBe('23.10.6.0');
  });

  it.each([
    ['is a page of something else', info('<html>')],
    ['tells no version', info('{"state":"leader"}')],
    ['never answers', silent],
  ])('is unknown where the page %s', async (_, listener) => {
    const node = await host(createServer(listener));
    expect(await eventStoreDbVersion(`esdb://${node}?tls=false`, SOON_MS)).toBeUndefined();
  });
});
