import { closeSync, fsync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Node's own thread pool has four: side by side, the disk's journal takes several files in one go. */
const AT_ONCE = 4;

interface Entry {
  readonly path: string;
  readonly isDirectory: boolean;
}

/** Makes a directory and all that it holds durable. */
export async function syncTree(directory: string): Promise<void> {
  const entries: Entry[] = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name),
      isDirectory: entry.isDirectory(),
    }));
  entries.push({ path: directory, isDirectory: true });
  const worker = async (): Promise<void> => {
    for (let entry = entries.pop(); entry; entry = entries.pop()) await syncPath(entry);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Makes one file's content, or one directory's names, durable. Windows cannot open a directory: NTFS journals its names. */
export async function syncPath({ path, isDirectory }: Entry): Promise<void> {
  if (isDirectory && process.platform === 'win32') return;
  const descriptor = openSync(path, isDirectory ? 'r' : 'r+');
  try {
    await promisify(fsync)(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
