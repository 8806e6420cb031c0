/** Ids and hashes that make a retry safe. */
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

/** What a command is, as one text: its class name and its fields with their keys in order. Its keyed hash tells two apart. */
export const commandText = (naam: string, velden: object): string => `${naam}\n${canoniek(velden)}`;

const canoniek = (waarde: unknown): string =>
  JSON.stringify(waarde, (_sleutel, inhoud: unknown) =>
    inhoud !== null && typeof inhoud === 'object' && !Array.isArray(inhoud)
      ? Object.fromEntries(Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inhoud,
  );
