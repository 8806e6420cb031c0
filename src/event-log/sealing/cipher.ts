/** AES-256-GCM for one text, bound to where it stands. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a text is bound to: what stays the same when a log is moved, so never a position. */
export interface TextPlace {
  readonly stream: string;
  readonly eventId: string;
  readonly type: string;
  /** JSON pointer in the event's data. */
  readonly pointer: string;
}

const boundTo = ({ stream, eventId, type, pointer }: TextPlace): Buffer =>
  Buffer.from(`${stream}|${eventId}|${type}|${pointer}`);

export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * Nonce, ciphertext and tag. The nonce follows from place and text, so that the same event sealed again is the same bytes: a
 * retried append is recognised, and two different texts never meet under one nonce.
 */
export function seal(key: Buffer, place: TextPlace, text: string): Buffer {
  const bound = boundTo(place);
  const nonce = createHmac('sha256', nonceKeyOf(key))
    .update(String(bound.length))
    .update(bound)
    .update(text)
    .digest()
    .subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(bound);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @returns undefined where this key never sealed these bytes for this place */
export function open(key: Buffer, place: TextPlace, bytes: Buffer): string | undefined {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return (
      decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') +
      decipher.final('utf8')
    );
  } catch {
    return undefined;
  }
}

/** Another key than the one that encrypts, so that neither use tells of the other. */
const nonceKeyOf = (key: Buffer): Buffer => createHmac('sha256', key).update('nonce').digest();
