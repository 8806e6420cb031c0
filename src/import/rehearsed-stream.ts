/** A stream as the commands of a rehearsal leave it; nothing of it is stored. */
import type { Execution } from '../commands/stream-store.js';
import type { Actor, DomainEvent, Feit } from '../domain/aggregate.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the aggregate differs per command
export type AnyExecution = Execution<any, any, any, any>;

export interface Stream {
  state: unknown;
  readonly facts: Feit[];
  /** Of all that was carried out on it. */
  readonly commandIds: Set<string>;
}

/** Nobody: what a fact of a rehearsal says of who did it is not looked at by any rule. */
export const ACTOR: Actor = { id: '00000000-0000-0000-0000-000000000000', soort: 'import' };

/** The stream with this fact in it. */
export function apply(
  stream: Stream,
  aggregate: AnyExecution['aggregate'],
  event: DomainEvent,
  commandId: string,
): void {
  const bij = {
    revisie: stream.facts.length,
    commandId,
    op: new Date(0).toISOString(),
    door: ACTOR,
  };
  const fact = { ...event, bij } as Feit;
  stream.facts.push(fact);
  stream.commandIds.add(commandId);
  stream.state = aggregate.evolve(stream.state, fact) as unknown;
}
