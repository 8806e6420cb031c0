/** In a table that is being filled: a stream of which only the beginning can be taken in, and one as it stood at a place. */
import type { Checkpoint, RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection, ReadRow } from '../projection.js';
import type { LoadTarget } from './load-target.js';
import type { ReadLog } from './shared-pages.js';
import { beginningOf } from './poisoned-stream.js';

interface Filled {
  readonly projection: AnyProjection;
  readonly log: Pick<ReadLog, 'readStream'>;
  readonly target: LoadTarget;
}

/**
 * Its beginning in the table, or all of it where that could be taken in after all; the rest, up to this place, is parked.
 * @param from the revision up to which the table follows from it already
 */
export async function putBeginning(
  { projection, log, target }: Filled,
  stream: string,
  until: Checkpoint,
  from = 0,
): Promise<void> {
  await target.writer.remove(stream);
  const events = await eventsUpTo(log, stream, until);
  const probe = (made: readonly ReadRow[]): Promise<void> => target.writer.probe(made);
  const { rows, parked } = await beginningOf(projection, events, probe, from);
  target.put(stream, rows);
  for (const event of parked) target.parked.push(event);
  if (parked.length === 0) target.poisoned.delete(stream);
}

/** @param until inclusive; null: none */
export async function eventsUpTo(
  log: Pick<ReadLog, 'readStream'>,
  stream: string,
  until: Checkpoint | null,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of log.readStream(stream)) {
    if (!until || event.checkpoint.position > until.position) break;
    events.push(event);
  }
  return events;
}
