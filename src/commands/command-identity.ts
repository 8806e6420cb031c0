/** Ids and hashes that make a retry safe. */
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { Uuid } from '../domain/dag.js';

/**
 * The same command in the same stream always makes the same event ids; the same commandId with other fields makes others, or a
 * store would take them for sent before (docs/decisions/0014).
 */
export const eventIdOf = (
  { commandId, commandHash }: { readonly commandId: Uuid; readonly commandHash: string },
  stream: string,
  index: number,
): Uuid => uuidv5(`${stream}/${index}/${commandHash}`, commandId);

/** SHA-256, hex, of the class name and the fields with their keys in order: says whether a commandId is used again. */
export const commandHashOf = (naam: string, velden: object): string =>
  createHash('sha256')
    .update(`${naam}\n${canoniek(velden)}`)
    .digest('hex');

const canoniek = (waarde: unknown): string =>
  JSON.stringify(waarde, (_sleutel, inhoud: unknown) =>
    inhoud !== null && typeof inhoud === 'object' && !Array.isArray(inhoud)
      ? Object.fromEntries(Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inhoud,
  );
