/**
 * Events that `trajectboek doctor` appends to see whether all works (docs/decisions/0010). Their streams belong to no
 * aggregate, so no fold reads them: a read model only moves its mark past them. No export holds them.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { NewEvent } from './event-log.js';

const CATEGORY = 'controle';
/** Of the program itself: nobody's id. */
const SYSTEM = '5b1d7a52-4f0e-4b0f-9d5e-0d6f5a3c7e21';

export const isProbe = ({ stream }: { readonly stream: string }): boolean =>
  stream.startsWith(`${CATEGORY}-`);

/** A new stream with one event. */
export function newProbe(): { readonly stream: string; readonly event: NewEvent } {
  const commandId = randomUUID();
  const type = 'ControleUitgevoerd';
  const metadata = {
    actor: { id: SYSTEM, soort: 'systeem' },
    rollen: [],
    deur: 'SYSTEEM',
    commandId,
    commandHash: createHash('sha256').update(type).digest('hex'),
    correlationId: commandId,
    schemaVersie: 1,
  } as const;
  return {
    stream: `${CATEGORY}-${commandId}`,
    event: { id: randomUUID(), type, data: {}, metadata },
  };
}
