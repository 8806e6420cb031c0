/** Where a holder listens, and whether anyone still listens there. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Unix socket's path ends at 104 bytes on macOS, at 108 on Linux. */
const LONGEST_PATH = 100;

/**
 * Listens at an address of its own. In the data directory, which every process that may use it can reach and which no
 * cleaner of temporary files touches; in the temporary directory where the path is too long or takes no sockets.
 * @returns the address
 */
export async function listen(server: Server, dataDir: string): Promise<string> {
  const name = `trajectboek-${randomBytes(6).toString('hex')}`;
  if (process.platform === 'win32') return listenAt(server, `\\\\.\\pipe\\${name}`);
  const beside = join(dataDir, `${name}.sock`);
  const elsewhere = join(tmpdir(), `${name}.sock`);
  if (Buffer.byteLength(beside) > LONGEST_PATH) return listenAt(server, elsewhere);
  return listenAt(server, beside).catch(() => listenAt(server, elsewhere));
}

function listenAt(server: Server, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      server.unref(); // a held lock is no reason to keep a process alive
      resolve(address);
    });
  });
}

export type Presence = 'listening' | 'nobody' | 'no-socket';

/**
 * Asks the kernel whether a process listens. A holder that hangs still counts: its queue takes the connection, and what is
 * unclear (no permission, full queue) is never taken for dead.
 */
export function presenceAt(address: string): Promise<Presence> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve('listening');
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') resolve('nobody');
      else if (code === 'ENOENT') resolve(existsSync(address) ? 'nobody' : 'no-socket');
      else resolve('listening');
    });
  });
}
