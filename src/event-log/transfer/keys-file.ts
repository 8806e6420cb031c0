/**
 * The keys of a log, in a file beside its export: what it is, then a key a line, then how many there were. Whoever has both has
 * all texts; whoever has the export alone can see that it is whole, and no word of it.
 */
import { createHash } from 'node:crypto';
import type { Uuid } from '../../domain/dag.js';
import type { KeysOfLog } from '../keys.js';
import type { StoredKey } from '../sealing/key-table.js';
import { refused } from './transfer-errors.js';
import { linesOf } from './export-lines.js';

export const KEYS_SUFFIX = '.sleutels';
const VERSION = 1;

interface Header {
  readonly trajectboek: 'sleutels';
  readonly versie: number;
  readonly logId: Uuid;
  /** The installation's key, base64. */
  readonly installatie: string;
}

/** Either the key, base64, or the instant at which it was erased. */
interface KeyLine {
  readonly stream: string;
  readonly deel: string;
  readonly generatie: number;
  readonly sleutel?: string;
  readonly gewistOp?: string;
}

interface Trailer {
  readonly trajectboek: 'einde';
  readonly sleutels: number;
  /** Hex, over the bytes of all lines before this one, their ends included. */
  readonly sha256: string;
}

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

const lineOf = ({ stream, deel, generatie, secret, erasedAt }: StoredKey): KeyLine => ({
  ...{ stream, deel, generatie },
  ...(secret ? { sleutel: secret.toString('base64') } : { gewistOp: erasedAt!.toISOString() }),
});

function keyOf(line: object, file: string): StoredKey {
  const { stream, deel, generatie, sleutel, gewistOp } = line as KeyLine;
  if (!stream || !deel || !Number.isInteger(generatie)) throw damaged(file);
  const secret = sleutel === undefined ? null : Buffer.from(sleutel, 'base64');
  const erasedAt = gewistOp === undefined ? null : new Date(gewistOp);
  return { stream, deel, generatie, secret, erasedAt };
}

function headerOf(line: object, file: string): Header {
  const header = line as Partial<Header>;
  if (header.trajectboek !== 'sleutels' || typeof header.installatie !== 'string')
    throw refused(`${file} is geen lijst van sleutels.`);
  if (header.versie !== VERSION)
    throw refused(`${file} is gemaakt door een nieuwere versie van Trajectboek. Installeer die.`);
  return header as Header;
}

function isTrailer(line: object, count: number, sha256: string): boolean {
  const trailer = line as Trailer;
  return trailer.sleutels === count && trailer.sha256 === sha256;
}

function parsed(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const damaged = (file: string) =>
  refused(`${file} is onvolledig of beschadigd. Kopieer de export en zijn sleutels opnieuw.`);
