/** What opens something: 32 random bytes, handed out once and kept hashed. */
import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** 43 characters that may stand in an address or a cookie. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** As it is kept. SHA-256 is enough for what nobody can guess. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
