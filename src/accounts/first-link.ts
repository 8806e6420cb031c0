/** The link to the first account as a file, for whoever may read the data directory. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its name in the data directory; only the user who runs the program can read it. */
export const FIRST_LINK_FILE = 'eerste-account.txt';
const ONLY_HIS = 0o600;

/** @param link the address of the page, with the token in it */
export function writeFirstLink(dataDir: string, link: string): void {
  mkdirSync(dataDir, { recursive: true });
  removeFirstLink(dataDir); // a mode counts for a new file only
  const file = join(dataDir, FIRST_LINK_FILE);
  writeFileSync(file, `${link}\n`, { mode: ONLY_HIS, flag: 'wx' });
  chmodSync(file, ONLY_HIS);
}

/** Once it was used, or is of no use any more. */
export const removeFirstLink = (dataDir: string): void =>
  rmSync(join(dataDir, FIRST_LINK_FILE), { force: true });
