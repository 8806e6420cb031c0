/**
 * One process holds a data directory. PGlite takes no lock of its own: two processes on one directory lose committed rows.
 *
 * The holder listens on a socket; the kernel closes it when the process ends, however it ends. Never taken from a live holder.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { DatabaseUnusable } from '../errors.js';
import { listen, removeSocket } from './holder-socket.js';
import { claimSlot, highestSlot, markReleased, type Slot } from './slot-files.js';
import { refuseWhenHeld, bootId } from './holder.js';

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
    if (before) removeSocket(dataDir, before.address);
    return last + 1;
  }
  throw new DatabaseUnusable(
    `De gegevensmap ${dataDir} wordt door te veel programma's tegelijk geopend. Probeer opnieuw.`,
  );
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function reply(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}
