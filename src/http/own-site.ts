/**
 * A request must name a host that is ours (a foreign page cannot reach us by a name of its own, DNS rebinding), must not cross a
 * line where others read along, and one that changes something must come from our own pages or from no page at all: a browser
 * sends its cookie with any.
 */
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.js';
import { isLoopback, WITHOUT_TLS } from '../public-url.js';
import { isFromElsewhere } from './from-elsewhere.js';

const ANY_ADDRESS = ['0.0.0.0', '::'];
const ABOUT_ALL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

type Middleware = (request: Request, response: Response, next: NextFunction) => void;
export type Sites = Pick<Config, 'host' | 'allowedHosts' | 'publicUrl' | 'allowPlainHttp'>;

/** Refuses a foreign Host (421), plain http from elsewhere or a foreign page (403) with one Dutch line. */
export function onlyOwnSite(sites: Sites): Middleware {
  const isOurs = ownNames(sites);
  return (request, response, next) => {
    const named = request.headers.host?.toLowerCase() ?? '';
    if (!isOurs(named, request.secure)) refuse(response, 421, noSuchName(sites));
    else if (isReadAlong(request, named, sites)) refuse(response, 403, onlyByTls(sites));
    else if (isFromElsewhere(request, named, sites))
      refuse(response, 403, 'Dit verzoek komt van een andere site en is geweigerd.');
    else next();
  };
}

const withoutPort = (name: string): string => name.replace(/:\d*$/, '');

/**
 * By TLS one comes by the address that was said: a proxy that gives us the name of its own connection instead would make a link
 * that leads nowhere, and a sign-in of the network look like one of this machine.
 */
function ownNames({
  host,
  allowedHosts,
  publicUrl,
}: Sites): (named: string, byTls: boolean) => boolean {
  const bound = ANY_ADDRESS.includes(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  const said = new Set([...allowedHosts, ...(publicUrl ? [publicUrl.host] : [])]);
  const near = new Set([...said, ...ABOUT_ALL_NAMES, ...bound]);
  return (named, byTls) => {
    const names = byTls && publicUrl ? said : near;
    return names.has(named) || names.has(withoutPort(named));
  };
}

/** Plain http that leaves a machine. */
const isReadAlong = (request: Request, named: string, { allowPlainHttp }: Sites): boolean =>
  !request.secure && !allowPlainHttp && !isLoopback(withoutPort(named));

const noSuchName = ({ publicUrl }: Sites): string =>
  publicUrl
    ? `Deze naam is niet van deze site. Open ${publicUrl.origin}/. Voor wie Trajectboek beheert: een proxy moet de naam doorgeven die iemand opende (Host), en andere namen staan in ALLOWED_HOSTS.`
    : 'Deze naam is niet van deze site: voeg hem toe aan ALLOWED_HOSTS.';

const onlyByTls = ({ publicUrl }: Sites): string => {
  const open = publicUrl?.isHttps
    ? `Open ${publicUrl.origin}/.`
    : 'Voor wie Trajectboek beheert: zet er een proxy met TLS voor en noem hem in TRUST_PROXY, of kies ALLOW_PLAIN_HTTP=yes.';
  return `Dit adres antwoordt niet over gewoon http: ${WITHOUT_TLS} ${open}`;
};

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).type('text/plain').send(`${sentence}\n`);
}
