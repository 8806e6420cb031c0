/**
 * Cookies of ours. Behind TLS they are `__Host-` and Secure, so that no other host can set or read them; plain http has no such
 * thing, and they have other names there. No script reads them, and no other site's form brings them along.
 */
import type { CookieOptions, Request, Response } from 'express';

const nameOf = ({ secure }: Request, name: string): string => (secure ? `__Host-${name}` : name);
const optionsOf = ({ secure }: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
});

/** Value of one cookie, undefined where the browser sent none. */
export function cookie(request: Request, name: string): string | undefined {
  const whole = `${nameOf(request, name)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(whole));
  return found?.slice(whole.length);
}

interface Kept {
  readonly name: string;
  readonly value: string;
  /** Milliseconds; without it until the browser is closed. */
  readonly maxAge?: number;
}

export function setCookie(response: Response, { name, value, maxAge }: Kept): void {
  const lasting = maxAge === undefined ? {} : { maxAge };
  const options = { ...optionsOf(response.req), ...lasting };
  response.cookie(nameOf(response.req, name), value, options);
}

export function clearCookie(response: Response, name: string): void {
  response.clearCookie(nameOf(response.req, name), optionsOf(response.req));
}
