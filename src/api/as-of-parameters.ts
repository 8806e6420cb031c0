import type { AsOf } from '../../projections/as-of.js';
import { isDag } from '../domain/kalender.js';
import { badRequest } from './problem.js';

const KLOKKEN = ['gebeurd', 'geregistreerd'] as const;

/** `?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`: undefined for now, null where it cannot be read. */
export function asOfFrom(op: unknown, klok: unknown): AsOf | undefined | null {
  const gevraagd = klok || 'gebeurd';
  const welke = KLOKKEN.find((naam) => naam === gevraagd);
  if (!op) return klok ? null : undefined;
  return welke && typeof op === 'string' && isDag(op) ? { klok: welke, dag: op } : null;
}

export const WRONG_TIME = badRequest(
  'tijdstip-ongeldig',
  'Schrijf ?op=JJJJ-MM-DD, eventueel met klok=gebeurd of klok=geregistreerd.',
);
