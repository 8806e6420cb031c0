import type { AsOf } from '../../projections/as-of.js';
import { isDag } from '../domain/kalender.js';

/** `?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`: undefined for now, null where it cannot be read. */
export function asOfFrom(op: unknown, klok: unknown): AsOf | undefined | null {
  if (op === undefined || op === '') return klok === undefined || klok === '' ? undefined : null;
  const welke = klok === undefined || klok === '' ? 'gebeurd' : klok;
  if (typeof op !== 'string' || !isDag(op)) return null;
  return welke === 'gebeurd' || welke === 'geregistreerd' ? { klok: welke, dag: op } : null;
}
