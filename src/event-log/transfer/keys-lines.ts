/** The lines of a file of keys: what it is, the keys, how many there were. */
import type { Uuid } from '../../domain/dag.js';
import type { StoredKey } from '../sealing/key-table.js';
import { refused } from './transfer-errors.js';

export const VERSION = 1;

export interface Header {
  readonly trajectboek: 'sleutels';
  readonly versie: number;
  readonly logId: Uuid;
  /** The installation's key, base64. */
  readonly installatie: string;
}

/** Either the key, base64, or the instant at which it was erased. */
export interface KeyLine {
  readonly stream: string;
  readonly deel: string;
  readonly generatie: number;
  readonly sleutel?: string;
  readonly gewistOp?: string;
}

export interface Trailer {
  readonly trajectboek: 'einde';
  readonly sleutels: number;
  /** Hex, over the bytes of all lines before this one, their ends included. */
  readonly sha256: string;
}

export const lineOf = ({ stream, deel, generatie, secret, erasedAt }: StoredKey): KeyLine => ({
  ...{ stream, deel, generatie },
  ...(secret ? { sleutel: secret.toString('base64') } : { gewistOp: erasedAt!.toISOString() }),
});

/** @throws TransferRefused for a line that tells of no key */
export function keyOf(line: object, file: string): StoredKey {
  const { stream, deel, generatie, sleutel, gewistOp } = line as KeyLine;
  if (!stream || !deel || !Number.isInteger(generatie)) throw damaged(file);
  const secret = sleutel === undefined ? null : Buffer.from(sleutel, 'base64');
  const erasedAt = gewistOp === undefined ? null : new Date(gewistOp);
  return { stream, deel, generatie, secret, erasedAt };
}

/** @throws TransferRefused for another file, or one of a newer version */
export function headerOf(line: object, file: string): Header {
  const header = line as Partial<Header>;
  if (header.trajectboek !== 'sleutels' || typeof header.installatie !== 'string')
    throw refused(`${file} is geen lijst van sleutels.`);
  if (header.versie !== VERSION)
    throw refused(`${file} is gemaakt door een nieuwere versie van Trajectboek. Installeer die.`);
  return header as Header;
}

/** Whether it is the end of this file: so many keys, these bytes. */
export function isTrailer(line: object, count: number, sha256: string): boolean {
  const trailer = line as Trailer;
  return trailer.sleutels === count && trailer.sha256 === sha256;
}

/** Undefined for what is no JSON object. */
export function parsed(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export const damaged = (file: string) =>
  refused(`${file} is onvolledig of beschadigd. Kopieer de export en zijn sleutels opnieuw.`);
