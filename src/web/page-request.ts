import type { Request } from 'express';
import { NOOIT_IN_TEKST } from '../domain/gewist.js';
import type { AskedRequest } from '../access/who-asks.service.js';

/** A request to a page, with what was found out about it before its controller; who asks is always there behind `PageController`. */
export interface PageRequest extends AskedRequest {
  /** What the page shows had not yet taken in this person's last change after a second. */
  looptAchter?: boolean;
  /** What the page shows is still being made for this version of the program. */
  inOpbouw?: boolean;
  /** What the page shows ends before something that only a newer version of the program can read. */
  eindigtVroeger?: boolean;
}

const NOOIT = new RegExp(`[\\0${NOOIT_IN_TEKST}]`, 'gu');

/** A path of this site, or `anders`: a form's field must not send anybody elsewhere. */
export const ownPath = (waarde: unknown, anders = '/'): string =>
  typeof waarde === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(waarde) && isHier(waarde)
    ? waarde
    : anders;

/** '/.//elders.be' is another site's once its dots are worked out. */
function isHier(pad: string): boolean {
  const hier = 'http://hier.invalid';
  if (!URL.canParse(pad, hier)) return false;
  const { origin, pathname } = new URL(pad, hier);
  return origin === hier && !pathname.startsWith('//');
}

/** One value of the address's query, '' where it is not there; without the characters that no text holds. */
export const fromAddress = ({ query }: Request, naam: string): string => {
  const waarde = query[naam];
  return typeof waarde === 'string' ? waarde.replace(NOOIT, '').trim() : '';
};

/** `?jaar=2022`; undefined where it is no year. */
export function yearFromAddress(verzoek: Request): number | undefined {
  const jaar = fromAddress(verzoek, 'jaar');
  return /^(19|20|21)\d\d$/.test(jaar) ? Number(jaar) : undefined;
}
