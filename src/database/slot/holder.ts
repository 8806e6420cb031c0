/** Who holds a data directory, and whether that process still lives. */
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseInUse } from '../errors.js';
import { addressIn, presenceAt } from './holder-socket.js';
import { highestSlot, readSlot, type Slot } from './slot-files.js';

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
  const address = addressIn(dataDir, slot.address);
  const presence = address === undefined ? 'no-socket' : await presenceAt(address);
  const held = presence === 'listening' || (presence === 'no-socket' && mayLive(slot));
  if (held) throw new DatabaseInUse(dataDir, { ...slot, address: address ?? '' });
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

export function bootId(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
