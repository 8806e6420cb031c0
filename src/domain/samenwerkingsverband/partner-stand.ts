/** What a partner is of the partnership on a day: that follows from its periods. */
import type { Dag } from '../dag.js';
import { isBegonnen, isVoorbij } from './periode.js';
import type { Partner } from './partner.js';

export type PartnerStand = 'KANDIDAAT' | 'PARTNER' | 'VROEGER' | 'LATER';

/** What it was of the partnership on a day: that follows from its periods. Without any it takes part, since nobody knows when. */
export function standOp(partner: Partner, dag: Dag): PartnerStand {
  const { vanaf, kandidaatSinds } = partner;
  if (isVoorbij(partner, dag)) return 'VROEGER';
  if (vanaf ? isBegonnen(partner, dag) : !kandidaatSinds) return 'PARTNER';
  return kandidaatSinds && isBegonnen({ vanaf: kandidaatSinds }, dag) ? 'KANDIDAAT' : 'LATER';
}
