/** Where a holder listens, and whether anyone still listens there. */
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A Unix socket's path ends at 104 bytes on macOS, at 108 on Linux. */
const LONGEST_PATH = 100;

const NAME = /^trajectboek-[0-9a-f]{12}\.sock$/u;
const PIPE = /^\\\\\.\\pipe\\trajectboek-[0-9a-f]{12}$/u;

/**
 * Where the socket of a slot is for us. Only its name is taken from the file: that anybody may have written, and another
 * container may know the directory by another path.
 * @returns undefined for what is no name of ours
 */
export function addressIn(dataDir: string, written: string): string | undefined {
  if (process.platform === 'win32') return PIPE.test(written) ? written : undefined;
  const name = basename(written);
  if (!NAME.test(name)) return undefined;
  const beside = join(dataDir, name);
  return existsSync(beside) ? beside : join(tmpdir(), name);
}

/** Removes what a dead holder left: a socket of ours in our own places, and nothing else. */
export function removeSocket(dataDir: string, written: string): void {
  if (process.platform === 'win32') return;
  const address = addressIn(dataDir, written);
  if (address && lstatSync(address, { throwIfNoEntry: false })?.isSocket())
    rmSync(address, { force: true });
}

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
