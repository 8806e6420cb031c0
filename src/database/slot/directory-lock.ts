/**
 * One process holds a data directory. PGlite takes no lock of its own: two processes on one directory lose committed rows.
 *
 * The kernel holds the directory for it where it can (`kernel-lock.ts`). A numbered file beside says who it is and where it
 * listens; where the kernel offers nothing, that file alone is the lock. Never taken from a live holder.
 */
import { randomBytes } from 'node:crypto';
import { DatabaseInUse, DatabaseUnusable } from '../database-errors.js';
import { type AskedServer, openAsked } from './asked-server.js';
import { refuseWhenHeld, type Asking, bootId } from './holder.js';
import { removeSocket } from './holder-socket.js';
import { type KernelLock, lockByKernel } from './kernel-lock.js';
import { type Place, keepPlace } from './keep-place.js';
import { claimSlot, highestSlot, markReleased, type Slot } from './slot-files.js';

export interface DirectoryLock extends Pick<AskedServer, 'serve'>, Pick<Place, 'assertHeld'> {
  /** False where files alone say who holds it. */
  readonly byKernel: boolean;
  release(): Promise<void>;
}

export interface LockOptions {
  /** Looks at what stands there while nobody else can be in it; what it throws refuses the directory. */
  readonly inspect?: () => void;
  /** Called once, when the directory is ours no more: end the process. */
  readonly lost?: (error: Error) => void;
}

/** Each attempt that fails was won by another starter, which the next attempt finds alive. */
const ATTEMPTS = 20;

/** @throws DatabaseInUse when a live process holds the directory */
export async function acquireLock(
  dataDir: string,
  options: LockOptions = {},
): Promise<DirectoryLock> {
  const kernel = await holdByKernel(dataDir);
  try {
    await refuseWhenHeld(dataDir, { byKernel: kernel !== undefined }); // before anything is written
    await inspect(dataDir, { byKernel: kernel !== undefined }, options.inspect);
    return await holdBySlot(dataDir, kernel, options);
  } catch (error) {
    kernel?.release();
    throw error;
  }
}

/** Undefined where the kernel offers no lock. */
async function holdByKernel(dataDir: string): Promise<KernelLock | undefined> {
  const answer = lockByKernel(dataDir);
  if (answer === 'unavailable') return undefined;
  if (answer !== 'held') return answer;
  await refuseWhenHeld(dataDir); // by its name, where it has one
  throw new DatabaseInUse(dataDir);
}

async function inspect(
  dataDir: string,
  asking: Asking,
  look: LockOptions['inspect'],
): Promise<void> {
  try {
    look?.();
  } catch (error) {
    await refuseWhenHeld(dataDir, asking); // who came meanwhile is writing what we read
    throw error;
  }
}

async function holdBySlot(
  dataDir: string,
  kernel: KernelLock | undefined,
  { lost }: LockOptions,
): Promise<DirectoryLock> {
  const token = randomBytes(32).toString('hex');
  const asked = await openAsked(dataDir, token);
  const slot: Slot = {
    pid: process.pid,
    bootId: bootId(),
    address: asked.address,
    token,
    ...(kernel ? { byKernel: true } : {}),
  };
  try {
    const number = await claim(dataDir, slot);
    const place = keepPlace({ dataDir, number, slot }, lost);
    return {
      byKernel: kernel !== undefined,
      serve: asked.serve,
      assertHeld: place.assertHeld,
      release: async () => {
        place.leave();
        markReleased(dataDir, number, slot);
        kernel?.release();
        await asked.close();
      },
    };
  } catch (error) {
    await asked.close();
    throw error;
  }
}

async function claim(dataDir: string, slot: Slot): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const last = highestSlot(dataDir);
    const before = await refuseWhenHeld(dataDir, {
      number: last,
      byKernel: slot.byKernel === true,
    });
    if (!claimSlot(dataDir, last + 1, slot)) continue;
    if (before) removeSocket(dataDir, before.address);
    return last + 1;
  }
  throw new DatabaseUnusable(
    `De gegevensmap ${dataDir} wordt door te veel programma's tegelijk geopend. Probeer opnieuw.`,
  );
}
