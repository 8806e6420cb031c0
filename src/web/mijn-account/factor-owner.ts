import type { Owner } from '../../accounts/factors.service.js';
import { askerOf } from '../../access/who-asks.service.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import type { PageRequest } from '../page-request.js';

/** Who changes his own second factor, in a session that goes on. */
export const ownerOf = (verzoek: PageRequest): Owner => {
  const { id } = askerOf(verzoek).actor;
  return { accountId: id, sessionId: verzoek.session?.sessionId, by: byWeb(verzoek, id) };
};
