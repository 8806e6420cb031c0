/**
 * A disk that loses power: it holds of each file and each directory only what was fsynced, as it was at that moment.
 *
 * Works beside a real directory: `castShadow` in the process that writes notes each fsync in a shadow directory by inode;
 * `afterPowerCut` builds, from those notes alone, the tree that would be found when the power is back.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Names of a directory at its last fsync. A file's own fsync makes its name durable too, as ext4, XFS and APFS do. */
type Listing = Record<string, { inode: string; directory: boolean }>;

/** With its time of birth, for a number is used again once its file is gone. */
const inodeOf = ({ ino, birthtimeMs }: fs.Stats): string => `${ino}-${birthtimeMs}`;

const contentOf = (shadow: string, inode: string): string => join(shadow, `${inode}.content`);
const listingOf = (shadow: string, inode: string): string => join(shadow, `${inode}.listing`);

/**
 * Replaces `fsync` and `fsyncSync` of this process: what reaches the real disk does not matter, only the notes do.
 * Linux only: it finds a descriptor's path in /proc.
 */
export function castShadow(shadow: string): void {
  const note = (descriptor: number): void => {
    const path = fs.readlinkSync(`/proc/self/fd/${descriptor}`);
    const stat = fs.fstatSync(descriptor);
    if (stat.isDirectory()) noteListing(shadow, path, inodeOf(stat));
    else noteFile(shadow, path, inodeOf(stat));
  };
  fs.fsyncSync = note;
  fs.fsync = ((descriptor: number, done: fs.NoParamCallback) => {
    note(descriptor);
    setImmediate(done, null);
  }) as typeof fs.fsync;
  syncBuiltinESMExports();
}

/** Notes a tree at rest as wholly durable. */
export function noteTree(shadow: string, directory: string): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) noteTree(shadow, path);
    else if (entry.isFile()) noteFile(shadow, path, inodeOf(fs.statSync(path)));
  }
  noteListing(shadow, directory, inodeOf(fs.statSync(directory)));
}

/** Builds what survived of `directory` in `target`. */
export function afterPowerCut(shadow: string, directory: string, target: string): void {
  restore(shadow, inodeOf(fs.statSync(directory)), target);
}

function restore(shadow: string, inode: string, target: string): void {
  fs.mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const [name, entry] of Object.entries(readListing(shadow, inode))) {
    const path = join(target, name);
    const content = contentOf(shadow, entry.inode);
    if (entry.directory) restore(shadow, entry.inode, path);
    else if (fs.existsSync(content)) fs.copyFileSync(content, path);
    else fs.writeFileSync(path, ''); // named durably, never fsynced: its blocks were never written
  }
}

function noteFile(shadow: string, path: string, inode: string): void {
  const note = contentOf(shadow, inode);
  fs.copyFileSync(path, `${note}.tmp`);
  fs.renameSync(`${note}.tmp`, note); // a cut in the middle of an fsync leaves what was there before
  const parent = inodeOf(fs.statSync(dirname(path)));
  const listing = readListing(shadow, parent);
  if (listing[basename(path)]?.inode === inode) return;
  write(listingOf(shadow, parent), { ...listing, [basename(path)]: { inode, directory: false } });
}

function noteListing(shadow: string, path: string, inode: string): void {
  const entries = fs
    .readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => {
      const inode = inodeOf(fs.statSync(join(path, entry.name)));
      return [entry.name, { inode, directory: entry.isDirectory() }];
    });
  write(listingOf(shadow, inode), Object.fromEntries(entries) as Listing);
}

function readListing(shadow: string, inode: string): Listing {
  const file = listingOf(shadow, inode);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Listing) : {};
}

function write(file: string, listing: Listing): void {
  fs.writeFileSync(`${file}.tmp`, JSON.stringify(listing));
  fs.renameSync(`${file}.tmp`, file);
}
