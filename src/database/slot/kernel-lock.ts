/**
 * A lock that the kernel holds on the data directory itself, whatever becomes of the files in it, and in whatever container
 * somebody else looks: it lies on the directory's inode, and ends with the process, however that ends.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { isCode } from '../database-errors.js';

export interface KernelLock {
  release(): void;
}

/** `unavailable` where the system, or the file system, offers none to us: then files alone say who holds it. */
export type KernelAnswer = KernelLock | 'held' | 'unavailable';

/** Writes nothing. @throws what opening the directory throws */
export function lockByKernel(dataDir: string): KernelAnswer {
  if (process.platform === 'win32') return 'unavailable'; // a directory cannot be opened there
  return process.platform === 'linux' ? byProgram(dataDir) : byOpening(dataDir);
}

/**
 * Node has no flock(2). A lock of that kind belongs to the opened file, not to a process, so the program `flock` (util-linux,
 * BusyBox) can take it for us on the descriptor that it inherits, and end.
 */
function byProgram(dataDir: string): KernelAnswer {
  const descriptor = openSync(dataDir, constants.O_RDONLY | constants.O_DIRECTORY);
  const { status, stderr } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
  });
  if (status === 0) return { release: () => closeSync(descriptor) };
  closeSync(descriptor);
  // Held is 1 without a word; BusyBox ends with 1 and a sentence where it could not ask.
  return status === 1 && stderr.length === 0 ? 'held' : 'unavailable';
}

/** As the BSDs and macOS define them in <fcntl.h>; Node hands flags on as they are. */
const O_EXLOCK = 0x20;
const O_NONBLOCK = 0x4;

function byOpening(dataDir: string): KernelAnswer {
  try {
    const descriptor = openSync(dataDir, constants.O_RDONLY | O_EXLOCK | O_NONBLOCK);
    return { release: () => closeSync(descriptor) };
  } catch (error) {
    if (isCode(error, 'EAGAIN') || isCode(error, 'EWOULDBLOCK')) return 'held';
    if (isCode(error, 'ENOTSUP') || isCode(error, 'EOPNOTSUPP')) return 'unavailable';
    throw error;
  }
}
