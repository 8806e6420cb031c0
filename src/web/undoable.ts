/** Which changes of a stream get a button that undoes them, also where the stream is long. */
import { delenVanFeit, type Categorie } from '../domain/aggregaten.js';
import type { Feit } from '../domain/aggregate.js';

/** Latest commands that are asked for exactly: each costs as much as the stream has parts. */
const EXACT = 100;

/**
 * By command. Of those that lie further back it is enough that nothing they touched was touched since: they are told so
 * when they are undone, should anything else stand in the way.
 * @param facts all of the stream, oldest first
 * @param isPossible the answer of the domain
 */
export function undoable(
  facts: readonly Feit[],
  categorie: Categorie,
  isPossible: (commandId: string) => boolean,
): (commandId: string) => boolean {
  const commands = [...new Set(facts.map(({ bij }) => bij.commandId))];
  const exact = new Set(commands.slice(-EXACT));
  const known = new Map<string, boolean>();
  const last = new Map<string, string>();
  for (const fact of facts)
    for (const part of delenVanFeit(categorie, fact)) last.set(part, fact.bij.commandId);
  const touchedSince = new Set(
    facts.flatMap((fact) => {
      const { commandId } = fact.bij;
      const parts = delenVanFeit(categorie, fact);
      return parts.some((part) => last.get(part) !== commandId) ? [commandId] : [];
    }),
  );
  return (commandId) => {
    const was = known.get(commandId);
    if (was !== undefined) return was;
    const can = exact.has(commandId) ? isPossible(commandId) : !touchedSince.has(commandId);
    known.set(commandId, can);
    return can;
  };
}
