/** Takes keys out of the files that lie beside kept exports. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncPath } from '../database/embedded/sync-tree.js';
import type { StoredKey, WantedKey } from '../event-log/sealing/key-table.js';
import { keyName } from '../event-log/sealing/sealed-text.js';
import { TransferRefused } from '../event-log/transfer/transfer-errors.js';
import { readKeys, writeKeys } from '../event-log/transfer/keys-file.js';
import { UNFINISHED } from './kept-files.js';

/**
 * One that a kill left unfinished goes as a whole, and so does one that nobody could read any more: nobody knows what is in it.
 * @param file may lack; nothing is done then
 */
export async function eraseKeptKeys(
  file: string,
  gone: readonly WantedKey[],
  erasedAt: Date,
): Promise<void> {
  if (file.endsWith(UNFINISHED)) return rm(file, { force: true });
  try {
    const { logId, installation, keys } = await readKeys(file);
    const names = new Set(gone.map(nameOf));
    if (!keys.some((key) => key.secret && names.has(nameOf(key)))) return;
    const left = keys.map((key): StoredKey =>
      names.has(nameOf(key)) ? { ...key, secret: null, erasedAt } : key,
    );
    await replace(file, (write) => writeKeys({ logId, installation, keys: left }, write));
  } catch (error) {
    if (!(error instanceof TransferRefused)) throw error;
    await rm(file, { force: true });
  }
}

const nameOf = ({ stream, ...ref }: WantedKey): string => `${stream} ${keyName(ref)}`;

async function replace(
  path: string,
  work: (write: (bytes: Uint8Array) => Promise<void>) => Promise<unknown>,
): Promise<void> {
  const next = `${path}${UNFINISHED}`;
  const file = await open(next, 'w', 0o600);
  try {
    await work((bytes) => file.writeFile(bytes));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  await syncPath({ path: dirname(path), isDirectory: true });
}
