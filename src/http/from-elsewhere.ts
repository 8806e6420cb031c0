/** Whether a request was caused by a page that is not ours. */
import type { Request } from 'express';
import type { Config } from '../config.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

type Sites = Pick<Config, 'allowedHosts' | 'publicUrl' | 'allowPlainHttp'>;

/**
 * What changes something must come from a page of ours, or from what is no browser. What reads may be opened from anywhere (a link
 * in a mail), but is not handed to another site's page as an image, a script or a frame.
 * @param named the Host of the request, in small letters
 */
export function isFromElsewhere(request: Request, named: string, sites: Sites): boolean {
  if (SAFE.includes(request.method)) return isOtherSite(request) && !isOpened(request);
  return isOtherSite(request) || !isOwnOrigin(request, named, sites);
}

/** A browser says so itself, over TLS and on its own machine; no page can change it. */
function isOtherSite({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Somebody followed a link: the answer becomes the page that he sees. */
const isOpened = ({ headers }: Request): boolean =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

/** A browser names its page's origin with every change; what sends none is no browser, or one that says where it comes from otherwise. */
function isOwnOrigin(request: Request, named: string, sites: Sites): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (origin === sites.publicUrl?.origin || origin === `${request.protocol}://${named}`)
    return true;
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  const byWhatMayBe = protocol === 'https:' || (protocol === 'http:' && sites.allowPlainHttp);
  return byWhatMayBe && sites.allowedHosts.includes(host);
}
