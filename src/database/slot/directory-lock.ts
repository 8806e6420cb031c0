/**
 * One process holds a data directory. PGlite takes no lock of its own: two processes on one directory lose committed rows.
 *
 * The holder listens on a socket; the kernel closes it when the process ends, however it ends. Never taken from a live holder.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { DatabaseInUse, DatabaseUnusable } from '../errors.js';
import { listen, presenceAt } from './holder-socket.js';
import { claimSlot, highestSlot, markReleased, readSlot, type Slot } from './slot-files.js';

export interface DirectoryLock {
  /** Answers requests that carry the token; until it is called they get 503, without the token always 403. */
  serve(listener: RequestListener): void;
  release(): Promise<void>;
}

/** Each attempt that fails was won by another starter, which the next attempt finds alive. */
const ATTEMPTS = 20;

/** @throws DatabaseInUse when a live process holds the directory */
export async function acquireLock(dataDir: string): Promise<DirectoryLock> {
  await refuseWhenHeld(dataDir); // before anything is written
  const token = randomBytes(32).toString('hex');
  let answer: RequestListener = (_, response) => reply(response, 503, 'nog niet klaar');
  const server = createServer((request, response) => {
    if (hasToken(request, token)) answer(request, response);
    else reply(response, 403, 'geen toegang');
  });
  const slot: Slot = {
    pid: process.pid,
    bootId: bootId(),
    address: await listen(server, dataDir),
    token,
  };
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    const number = await claim(dataDir, slot);
    return {
      serve: (listener) => {
        answer = listener;
      },
      release: async () => {
        markReleased(dataDir, number, slot);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function claim(dataDir: string, slot: Slot): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const last = highestSlot(dataDir);
    const before = await refuseWhenHeld(dataDir, last);
    if (!claimSlot(dataDir, last + 1, slot)) continue;
    if (before && process.platform !== 'win32') rmSync(before.address, { force: true });
    return last + 1;
  }
  throw new DatabaseUnusable(
    `De gegevensmap ${dataDir} wordt door te veel programma's tegelijk geopend. Probeer opnieuw.`,
  );
}

/**
 * Writes nothing.
 * @returns the slot of a holder that is no more, if there was one
 * @throws DatabaseInUse
 */
export async function refuseWhenHeld(
  dataDir: string,
  number = highestSlot(dataDir),
): Promise<Slot | undefined> {
  const slot = number > 0 ? readSlot(dataDir, number) : undefined;
  if (!slot || slot.released) return slot;
  const presence = await presenceAt(slot.address);
  const held = presence === 'listening' || (presence === 'no-socket' && mayLive(slot));
  if (held) throw new DatabaseInUse(dataDir, slot);
  return slot;
}

/**
 * Someone may have deleted the socket of a process that lives. Only a process of this boot can; our own number means that
 * a container was started anew. Windows frees a pipe's name with its process, so there no pipe is no process.
 */
function mayLive({ pid, bootId: boot }: Slot): boolean {
  if (process.platform === 'win32' || pid === process.pid || boot !== bootId()) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function reply(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}
