import { spawnSync } from 'node:child_process';
import { tempDir } from './temp-dir.js';

/** A file system of its own, in memory, that can really be full or read-only. */
export interface SmallDisk {
  readonly path: string;
  /** From now on nothing can be written. */
  readonly freeze: () => void;
  readonly remove: () => void;
}

/** Undefined where this user may not mount; says so loudly. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const { path, remove } = tempDir('disk');
  const run = (command: string, ...args: string[]): boolean =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) {
    remove();
    console.warn('NOT PROVEN on a disk that is full or read-only: this user may not mount one.');
    return undefined;
  }
  return {
    path,
    freeze: () => {
      if (!run('mount', '-o', 'remount,ro', path)) throw new Error('not frozen');
    },
    remove: () => {
      run('umount', path);
      remove();
    },
  };
}
