/**
 * What follows from an event by itself, worked out once for all read models that take it in: the fact, checked and lifted, and
 * the state of its stream after it. Remembered by the very event that was read, so for as long as its page is.
 */
import type { DomainEvent, Feit } from '../../src/domain/aggregate.js';
import { decode } from '../../src/event-log/codec.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import type { FoldedProjection } from '../projection.js';
import { EventTrouble } from './poison-failures.js';

type AnyAggregate = FoldedProjection['aggregate'];

const facts = new WeakMap<RecordedEvent, Feit<DomainEvent>>();
const states = new WeakMap<RecordedEvent, { aggregate: AnyAggregate; state: unknown }>();

/** @throws EventInvalid, EventTooNew */
export function factOf(event: RecordedEvent): Feit<DomainEvent> {
  const known = facts.get(event);
  if (known) return known;
  const fact = decode<DomainEvent>(event);
  facts.set(event, fact);
  return fact;
}

/**
 * @param before the state of the stream just before these events
 * @param events of one stream, one after the other
 * @throws EventTrouble when a fact cannot be taken in
 */
export function foldOn(
  aggregate: AnyAggregate,
  before: unknown,
  events: readonly RecordedEvent[],
): unknown {
  const last = events.at(-1);
  if (!last) return before;
  const known = states.get(last);
  if (known && known.aggregate === aggregate) return known.state;
  let state = before;
  for (const event of events) {
    try {
      state = aggregate.evolve(state, factOf(event)) as unknown;
    } catch (cause) {
      throw new EventTrouble(cause, event);
    }
  }
  states.set(last, { aggregate, state });
  return state;
}

/** About how many characters an event holds: what it weighs in memory goes by that. */
export function charactersOf(event: RecordedEvent): number {
  const beside = BESIDE + event.stream.length;
  try {
    return beside + lengthIn(event.data);
  } catch {
    return beside; // a text that does not open is told by who folds it
  }
}

/** Its ids, its metadata, and what an object weighs by itself. */
const BESIDE = 400;
const FIELD = 8;

function lengthIn(value: unknown): number {
  if (typeof value === 'string') return FIELD + value.length;
  if (typeof value !== 'object' || value === null) return FIELD;
  let length = FIELD;
  for (const one of Object.values(value)) length += lengthIn(one);
  return length;
}
