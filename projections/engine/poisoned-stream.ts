/** Streams of which a rebuild can take in only the beginning: as much as the follower would have taken in, event by event. */
import { failureOf, isEventsFault, isTooNew } from './poison-failures.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection, ReadRow } from '../projection.js';
import { makingOf } from './making.js';
import type { ParkedEvent } from './parked.js';

export interface Beginning {
  /** Of all that could be taken in. */
  readonly rows: readonly ReadRow[];
  /** The event that could not, and all after it. */
  readonly parked: readonly ParkedEvent[];
}

/**
 * Halves its way to the first event that cannot be taken in; what fails is taken to go on failing with what comes after it.
 * @param events the whole stream
 * @param probe writes rows and takes them back; rejects when the table refuses them
 * @param from the revision up to which it could be taken in before; another hand may have cut the stream off since
 */
export async function beginningOf(
  projection: AnyProjection,
  events: readonly RecordedEvent[],
  probe: (rows: readonly ReadRow[]) => Promise<void>,
  from = 0,
): Promise<Beginning> {
  let [good, rows] = known(projection, events, from);
  let error: unknown;
  for (let bad = events.length + 1; bad - good > 1;) {
    const tried = Math.floor((good + bad) / 2);
    try {
      const made = rowsAfter(projection, events.slice(0, tried));
      await probe(made);
      [good, rows] = [tried, made];
    } catch (trouble) {
      if (!isEventsFault(trouble)) throw trouble;
      [bad, error] = [tried, trouble];
    }
  }
  const parked = events
    .slice(good)
    .map((event, index) => (index === 0 ? { ...event, failure: failureOf(error, event) } : event));
  return { rows, parked };
}

function known(
  projection: AnyProjection,
  events: readonly RecordedEvent[],
  from: number,
): [good: number, rows: readonly ReadRow[]] {
  const before = events.filter(({ revision }) => revision < from);
  if (before.length === 0 || before.length === events.length) return [0, []];
  try {
    return [before.length, rowsAfter(projection, before)];
  } catch (error) {
    if (!isEventsFault(error)) throw error;
    return [0, []];
  }
}

/** @param events at least one */
function rowsAfter(
  projection: AnyProjection,
  events: readonly RecordedEvent[],
): readonly ReadRow[] {
  return makingOf(projection).rowsAfter(events[0]!.stream, events);
}

/** What only a newer program can take in stops a projection whatever it would do with poison. */
export const mayBeParked = ({ onPoison }: AnyProjection, error: unknown): boolean =>
  onPoison === 'park' && isEventsFault(error) && !isTooNew(error);
