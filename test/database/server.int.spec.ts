import { expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import { openServer } from '../../src/database/server.js';

/** A message of PostgreSQL's wire protocol: type, length, body. */
function message(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const WELCOME = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]);
const FAREWELL = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

/** A server that is stopped in the moment in which it lets somebody in: both reach the client as one. */
async function stoppingServer(): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([WELCOME, FAREWELL])));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

it('overleeft een server die stopt terwijl hij iemand binnenlaat', async () => {
  const server = await stoppingServer();
  const { port } = server.address() as AddressInfo;
  await expect(openServer(`postgres://wie@127.0.0.1:${port}/wat`, {})).rejects.toThrow(
    DatabaseUnusable,
  );
  server.close();
});
