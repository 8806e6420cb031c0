/**
 * The keys of a log, in a file beside its export: what it is, then a key a line, then how many there were. Whoever has both has
 * all texts; whoever has the export alone can see that it is whole, and no word of it.
 */
import { createHash } from 'node:crypto';
import type { KeysOfLog } from '../keys.js';
import type { StoredKey } from '../sealing/key-table.js';
import { linesOf } from './export-lines.js';
import {
  type Header,
  type KeyLine,
  VERSION,
  lineOf,
  type Trailer,
  parsed,
  damaged,
  headerOf,
  isTrailer,
  keyOf,
} from './keys-lines.js';

export const KEYS_SUFFIX = '.sleutels';

const PIECE = 500;

/** @returns how many keys, those that were erased not counted */
export async function writeKeys(
  { logId, installation, keys }: KeysOfLog,
  write: (bytes: Uint8Array) => void | Promise<void>,
): Promise<number> {
  const hash = createHash('sha256');
  let piece = '';
  let [lines, count] = [0, 0];
  const put = async (line: Header | KeyLine): Promise<void> => {
    piece += `${JSON.stringify(line)}\n`;
    lines += 1;
    if (lines % PIECE === 0) {
      hash.update(piece);
      await write(Buffer.from(piece));
      piece = '';
    }
  };
  const installatie = installation.toString('base64');
  await put({ trajectboek: 'sleutels', versie: VERSION, logId, installatie });
  for await (const key of keys) {
    await put(lineOf(key));
    if (key.secret) count += 1;
  }
  const sha256 = hash.update(piece).digest('hex');
  const trailer: Trailer = { trajectboek: 'einde', sleutels: lines - 1, sha256 };
  await write(Buffer.from(`${piece}${JSON.stringify(trailer)}\n`));
  return count;
}

/** @throws TransferRefused for a file that is not whole, or no list of keys */
export async function readKeys(
  file: string,
): Promise<KeysOfLog & { readonly keys: readonly StoredKey[] }> {
  const hash = createHash('sha256');
  const keys: StoredKey[] = [];
  let header: Header | undefined;
  let isWhole = false;
  for await (const { bytes } of linesOf(file)) {
    const line = parsed(bytes);
    if (!line || isWhole) throw damaged(file);
    if (!header) header = headerOf(line, file);
    else if ('sha256' in line) {
      if (!isTrailer(line, keys.length, hash.digest('hex'))) throw damaged(file);
      isWhole = true;
    } else keys.push(keyOf(line, file));
    if (!isWhole) hash.update(bytes).update('\n');
  }
  if (!header || !isWhole) throw damaged(file);
  const { logId, installatie } = header;
  return { logId, installation: Buffer.from(installatie, 'base64'), keys };
}
