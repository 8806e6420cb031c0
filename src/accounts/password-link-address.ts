import type { LinkKind } from './links.service.js';

/** Pages behind which somebody chooses his password; behind each stands the token. */
export const PASSWORD_LINKS: Readonly<Record<LinkKind, string>> = {
  INVITE: '/uitnodiging',
  RESET: '/nieuw-wachtwoord',
};

/** A whole link. @param site 'http://localhost:3000' */
export const passwordLink = (site: string, kind: LinkKind, token: string): string =>
  `${site}${PASSWORD_LINKS[kind]}/${token}`;
