/** Whoever sends a request slowly, or not at all, holds no place for ever. */
import { afterEach, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { limitSlowClients, PATIENCE } from '../../src/http/slow-clients.js';

let server: Server;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  server.close();
});

async function open(patience: Partial<typeof PATIENCE>): Promise<void> {
  server = createServer({ connectionsCheckingInterval: 10 }, (request, response) => {
    request.resume().once('end', () => response.end('klaar'));
  });
  limitSlowClients(server, { ...PATIENCE, ...patience });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function bel(): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined); // cut off is what is asked for here
  sockets.push(socket);
  return socket;
}

it('een half hoofd: 408, en de lijn gaat dicht', async () => {
  await open({ headers: 20, request: 20 });
  const socket = bel();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /u);
});

it('een half formulier: 408, en de lijn gaat dicht', async () => {
  await open({ headers: 20, request: 20 });
  const socket = bel();
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /u);
});

it('stilte op de lijn: ze gaat dicht', async () => {
  await open({ silence: 20 });
  expect(await text(bel())).toBe('');
});

it('wie er te veel is, wordt meteen weggestuurd, en wie er was niet', async () => {
  await open({ connections: 1 });
  const gezien = once(server, 'connection');
  const eerste = bel();
  await gezien;
  expect(await text(bel())).toBe('');
  eerste.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(await text(eerste)).toContain('klaar');
});

it('de grenzen laten een trage telefoon twee megabyte sturen', () => {
  const SLOW_BYTES_PER_S = 20_000;
  expect(PATIENCE.request / 1000).toBeGreaterThan(2_000_000 / SLOW_BYTES_PER_S);
  expect(PATIENCE.silence).toBeGreaterThan(PATIENCE.request);
});
