/** The cookies of whoever signs in: the session's token, and the token by which the browser is known again. */
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { clearCookie, cookie, setCookie } from '../http/cookie.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as a session on an own device can last. */
const SESSION_MS = 90 * DAY_MS;
const DEVICE_MS = 400 * DAY_MS;

const SESSION = 'trajectboek_sessie';
const DEVICE = 'trajectboek_toestel';
/** Of who still has to show his second factor: it opens nothing else. */
const HALF = 'trajectboek_halverwege';

@Injectable()
export class SessionCookie {
  /** The token of the session, undefined where the browser sent none. */
  read(request: Request): string | undefined {
    return cookie(request, SESSION);
  }

  /** @param ownDevice else it is gone when the browser is closed */
  set(request: Request, token: string, ownDevice: boolean): void {
    const lasting = ownDevice ? { maxAge: SESSION_MS } : {};
    setCookie(responseTo(request), { name: SESSION, value: token, ...lasting });
  }

  clear(request: Request): void {
    clearCookie(responseTo(request), SESSION);
  }

  /** The token of a session that waits for a second factor, undefined where the browser sent none. */
  readHalf(request: Request): string | undefined {
    return cookie(request, HALF);
  }

  setHalf(request: Request, token: string): void {
    setCookie(responseTo(request), { name: HALF, value: token });
  }

  clearHalf(request: Request): void {
    clearCookie(responseTo(request), HALF);
  }

  /** The token by which the browser is known again, '' where it has none. */
  device(request: Request): string {
    return cookie(request, DEVICE) ?? '';
  }

  setDevice(request: Request, token: string): void {
    setCookie(responseTo(request), { name: DEVICE, value: token, maxAge: DEVICE_MS });
  }
}

function responseTo({ res }: Request): Response {
  if (res) return res;
  throw new Error('a request without its response');
}
