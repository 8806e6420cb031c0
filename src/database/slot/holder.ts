/** Who holds a data directory, and whether that process still lives. */
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseInUse } from '../database-errors.js';
import { addressIn, presenceAt } from './holder-socket.js';
import { highestSlot, readSlot, type Slot } from './slot-files.js';

/** How a holder is asked for. */
export interface Asking {
  /** The slot to look at; the highest, where it is left out. */
  readonly number?: number;
  /** Whether the kernel's lock is ours: then a holder that had it is no more, whatever its number now is the number of. */
  readonly byKernel?: boolean;
}

/**
 * Writes nothing.
 * @returns the slot of a holder that is no more, if there was one
 * @throws DatabaseInUse
 */
export async function refuseWhenHeld(
  dataDir: string,
  { number = highestSlot(dataDir), byKernel }: Asking = {},
): Promise<Slot | undefined> {
  const slot = number > 0 ? readSlot(dataDir, number) : undefined;
  if (!slot || slot.released || (byKernel && slot.byKernel)) return slot;
  const address = addressIn(dataDir, slot.address);
  if (!(await lives(slot, address))) return slot;
  throw new DatabaseInUse(dataDir, { ...slot, address: address ?? '' });
}

async function lives(slot: Slot, address: string | undefined): Promise<boolean> {
  const presence = address === undefined ? 'no-socket' : await presenceAt(address);
  return presence === 'listening' || (presence === 'no-socket' && mayLive(slot));
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

export function bootId(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
