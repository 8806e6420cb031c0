/**
 * A request must name a host that is ours (a foreign page cannot reach us by a name of its own, DNS rebinding), and one that
 * changes something must come from our own pages or from no page at all: a browser sends its cookie with either.
 */
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ANY_ADDRESS = ['0.0.0.0', '::'];
const SAFE = ['GET', 'HEAD', 'OPTIONS'];

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

/** Refuses a foreign Host (421) or Origin (403) with one Dutch line. */
export function onlyOwnSite({
  host,
  allowedHosts,
}: Pick<Config, 'host' | 'allowedHosts'>): Middleware {
  const bound = ANY_ADDRESS.includes(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  const names = new Set([...LOOPBACK, ...bound, ...allowedHosts]);
  const isOurs = (name: string): boolean => names.has(name) || names.has(withoutPort(name));
  return (request, response, next) => {
    const named = request.headers.host?.toLowerCase() ?? '';
    if (!isOurs(named)) {
      refuse(response, 421, 'Deze naam is niet van deze site: voeg hem toe aan ALLOWED_HOSTS.');
      return;
    }
    const foreign = !SAFE.includes(request.method) && !isOwnOrigin(request, named, allowedHosts);
    if (foreign) refuse(response, 403, 'Dit verzoek komt van een andere site en is geweigerd.');
    else next();
  };
}

const withoutPort = (name: string): string => name.replace(/:\d*$/, '');

/** A browser names its page's origin with every change; what sends none is no browser. */
function isOwnOrigin(request: Request, named: string, allowedHosts: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host !== '' && (host === named || allowedHosts.includes(host));
}

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).type('text/plain').send(`${sentence}\n`);
}
