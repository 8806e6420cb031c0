/** Whether an undo would be carried out now: a button that could only be refused is not shown. */
import { AGGREGATEN, type Categorie } from '../domain/aggregaten.js';
import type { Feit } from '../domain/aggregate.js';
import { MaakOngedaan } from '../domain/maak-ongedaan.js';
import { isWeigering } from '../domain/weigering.js';
import type { Asker } from '../access/asker.js';
import { allowedUndo, type Undo } from './undo-rights.js';

/**
 * Of each command of a stream, for who asks.
 * @param stream 'traject-<id>'
 * @param facts all of the stream, oldest first
 */
export function canUndo(
  stream: string,
  facts: readonly Feit[],
  { actor, rollen }: Pick<Asker, 'actor' | 'rollen'>,
): (commandId: string) => boolean {
  const [categorie = '', ...rest] = stream.split('-');
  const aggregaat = categorie as Categorie;
  const undo = allowedUndo(AGGREGATEN[aggregaat].maakOngedaan as Undo);
  const context = { vandaag: '', actor, rollen, geschiedenis: facts, feiten: undefined };
  return (commandId) => {
    const command = Object.assign(new MaakOngedaan(), {
      ...{ aggregaat, aggregaatId: rest.join('-'), commandId },
    });
    return !isWeigering(undo(undefined, command, context));
  };
}
