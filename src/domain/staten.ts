/** The state of a stream after each of its facts, folded once for who asks about many of them. */
import type { Aggregate, DomainEvent, Feit } from './aggregate.js';

const gevouwen = new WeakMap<readonly Feit[], readonly unknown[]>();

/**
 * @param geschiedenis all facts of one stream, oldest first; the same list is folded once
 * @returns one more than there are facts: before the first, after the first, …
 */
export function statenVan<S, E extends DomainEvent>(
  aggregate: Aggregate<S, E>,
  geschiedenis: readonly Feit<E>[],
): readonly S[] {
  const bekend = gevouwen.get(geschiedenis) as readonly S[] | undefined;
  if (bekend) return bekend;
  const staten: S[] = [aggregate.begin];
  for (const feit of geschiedenis) staten.push(aggregate.evolve(staten.at(-1)!, feit));
  gevouwen.set(geschiedenis, staten);
  return staten;
}
