/** Whether a data directory is still ours: looked at each second, and before each write where only files say so. */
import { statSync } from 'node:fs';
import { PlaceLost } from '../database-errors.js';
import { restoreSlot, standing, type Slot } from './slot-files.js';

export interface Place {
  /** @throws PlaceLost before anything that another process may not see undone */
  readonly assertHeld: () => void;
  /** Looks no more. */
  readonly leave: () => void;
}

interface Held {
  readonly dataDir: string;
  readonly number: number;
  readonly slot: Slot;
}

const LOOK_MS = 1000;

/**
 * With the kernel's lock, a file that somebody deleted is written again: others find us by it. Without, a deleted file has
 * let another process in, or may at any moment.
 * @param lost called once; by default the process ends with the error
 */
export function keepPlace(held: Held, lost: (error: Error) => void = end): Place {
  const { dataDir, slot } = held;
  const inode = inodeOf(dataDir);
  let isLost = false;
  const look = (): void => {
    if (isLost || (inodeOf(dataDir) === inode && isOurs(held))) return;
    isLost = true;
    clearInterval(looking);
    lost(new PlaceLost(dataDir));
  };
  const looking = setInterval(() => quietly(look), LOOK_MS).unref();
  return {
    assertHeld: () => {
      if (!slot.byKernel) look();
      if (isLost) throw new PlaceLost(dataDir);
    },
    leave: () => clearInterval(looking),
  };
}

function isOurs({ dataDir, number, slot }: Held): boolean {
  const found = standing(dataDir, number, slot);
  if (found !== 'gone' || !slot.byKernel) return found === 'ours';
  restoreSlot(dataDir, number, slot);
  return true;
}

/** What could not be seen (too many open files, a full disk) is looked at again a second later. */
function quietly(look: () => void): void {
  try {
    look();
  } catch {
    // said above
  }
}

/** Undefined where it is gone. */
const inodeOf = (dataDir: string): bigint | undefined =>
  statSync(dataDir, { bigint: true, throwIfNoEntry: false })?.ino;

/** Not where it was found: that may be in the middle of the database's own work. */
const end = (error: Error): void => {
  setImmediate(() => {
    throw error;
  });
};
