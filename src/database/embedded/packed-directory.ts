/** A directory as one buffer: equal files stored once (a fresh cluster holds its catalogue three times), gzipped. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Paths have forward slashes; a file names the start and length of its content behind the listing. */
interface Listing {
  readonly directories: string[];
  readonly files: { readonly path: string; readonly start: number; readonly length: number }[];
}

const LENGTH_BYTES = 4;

export function packDirectory(root: string): Buffer {
  const listing: Listing = { directories: [], files: [] };
  const contents = new Map<string, { start: number; content: Buffer }>();
  let end = 0;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory()) listing.directories.push(path);
    if (!entry.isFile()) continue;
    const content = readFileSync(join(root, path));
    const hash = createHash('sha256').update(content).digest('hex');
    const known = contents.get(hash) ?? { start: end, content };
    if (!contents.has(hash)) end += content.length;
    contents.set(hash, known);
    listing.files.push({ path, start: known.start, length: content.length });
  }
  const header = Buffer.from(JSON.stringify(listing));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  const bodies = [...contents.values()].map(({ content }) => content);
  return gzipSync(Buffer.concat([length, header, ...bodies]), { level: 9 });
}

/** Writes the files of `packDirectory` under a directory that is empty or absent; readable by its owner only. */
export function unpackDirectory(packed: Buffer, root: string): void {
  const bytes = gunzipSync(packed);
  const body = LENGTH_BYTES + bytes.readUInt32BE(0);
  const { directories, files } = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, body)) as Listing;
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const path of directories) mkdirSync(join(root, path), { recursive: true, mode: 0o700 });
  for (const { path, start, length } of files) {
    const content = bytes.subarray(body + start, body + start + length);
    writeFileSync(join(root, path), content, { mode: 0o600 });
  }
}
