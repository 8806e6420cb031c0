/** Codes of an app on somebody's phone (TOTP, RFC 6238): SHA-1, six digits, a new one each 30 seconds, as every app knows them. */
import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** A phone's clock may be that many steps off. */
const WINDOW = 1;
const SECRET_BYTES = 20;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Trajectboek', label, secret: Secret.fromBase32(secret), period: PERIOD_S });

/** As an app takes it: 32 letters and digits (base32). */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What a QR code holds for an app: 'otpauth://totp/Trajectboek:an@…?secret=…' */
export const setUpAddress = (secret: string, email: string): string =>
  totpOf(secret, email).toString();

/** As it was read off a screen: '123 456' is '123456'; undefined for what is no such code. */
export function digitsOf(code: string): string | undefined {
  const bare = code.replace(/[\s-]/gu, '');
  return /^\d{6}$/u.test(bare) ? bare : undefined;
}

/**
 * To which step of time a code belongs: a code counts once, so whoever accepts it keeps this number.
 * @param at milliseconds since 1970
 * @returns undefined where it is no code of this moment
 */
export function stepOf(secret: string, code: string, at: number): number | undefined {
  const token = digitsOf(code);
  if (token === undefined) return undefined;
  const delta = totpOf(secret, '').validate({ token, timestamp: at, window: WINDOW });
  return delta === null ? undefined : TOTP.counter({ period: PERIOD_S, timestamp: at }) + delta;
}
