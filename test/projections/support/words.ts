/** Events that add a word to their stream, and words that something cannot take in. */
import type { FoldedProjection } from '../../../projections/projection.js';
import type { RecordedEvent } from '../../../src/event-log/event-log.js';
import { VRAGER, MOESTUIN } from '../../support/namen.js';

/** Words with a meaning: a fold, rows and a table that cannot take them in; a stream that has no rows any more. */
export const [NO_FOLD, NO_ROWS, NO_TABLE] = ['nofold', 'norows', 'notable'];
export const [TOO_NEW, GONE] = ['toonew', 'gone'];

/** A stream's state is the list of its words. @param folded told of each event */
export const wordsOf = (folded: () => void = () => undefined): FoldedProjection['aggregate'] =>
  ({
    categorie: 'traject',
    begin: [],
    evolve: (words: string[], { data }: { data: { titel: string } }) => {
      folded();
      if (data.titel === NO_FOLD) throw new TypeError('no fold');
      return [...words, data.titel];
    },
  }) as never;

/** One that adds a word to its stream's state. */
export function eventOf(
  stream: string,
  word: string,
  revision: number,
  position: bigint,
): RecordedEvent {
  const type = word === TOO_NEW ? 'TrajectGedroomd' : 'TrajectHernoemd';
  const ids = { commandId: MOESTUIN, correlationId: MOESTUIN, commandHash: 'a'.repeat(64) };
  return {
    ...{ id: MOESTUIN, stream, revision, type },
    data: { trajectId: MOESTUIN, titel: word },
    metadata: { ...VRAGER, ...ids, schemaVersie: 1 },
    checkpoint: { position },
    registeredAt: new Date(0),
  };
}
