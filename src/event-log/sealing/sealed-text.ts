/**
 * How a sealed text stands in the log: `§1.<generation>.<part>.<base64url of nonce, ciphertext and tag>`.
 *
 * It names the key that opens it, so that reading needs to know nothing of event types; and it begins with what no code,
 * id, day or number begins with. Every free text is sealed, so a plain one that begins so is never mistaken for a sealed one.
 */

/** Which key: that of a part of a stream, after the part was erased this many times. */
export interface KeyRef {
  /** Kind and id, as in 'LES/<id>'. */
  readonly deel: string;
  readonly generatie: number;
}

const MARK = '§1.';
const SHAPE = /^§1\.(\d{1,6})\.([A-Z_]+\/[0-9A-Za-z-]{1,100})\.([\w-]{38,})$/u;

export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(MARK);

export const sealedText = ({ deel, generatie }: KeyRef, bytes: Buffer): string =>
  `${MARK}${String(generatie)}.${deel}.${bytes.toString('base64url')}`;

/** Undefined for what begins as a sealed text and is none: it was damaged. */
export function parseSealed(text: string): { ref: KeyRef; bytes: Buffer } | undefined {
  const [, generatie, deel, bytes] = SHAPE.exec(text) ?? [];
  if (deel === undefined) return undefined;
  return {
    ref: { deel, generatie: Number(generatie) },
    bytes: Buffer.from(bytes!, 'base64url'),
  };
}

/** One name for one key within a stream. */
export const keyName = ({ deel, generatie }: KeyRef): string => `${deel}.${String(generatie)}`;

/**
 * The keys that open what stands in this value, each once; undefined where nothing in it is sealed. A text that was damaged
 * names none: opening tells of it.
 */
export function refsIn(value: unknown): KeyRef[] | undefined {
  const found = new Map<string, KeyRef>();
  return collect(value, found) ? [...found.values()] : undefined;
}

/** @returns whether anything in it is sealed */
function collect(value: unknown, found: Map<string, KeyRef>): boolean {
  if (isSealed(value)) {
    const [, generatie, deel] = SHAPE.exec(value) ?? [];
    if (deel === undefined) return true;
    const ref = { deel, generatie: Number(generatie) };
    found.set(keyName(ref), ref);
    return true;
  }
  if (typeof value !== 'object' || value === null) return false;
  let any = false;
  for (const part of Object.values(value)) if (collect(part, found)) any = true;
  return any;
}
