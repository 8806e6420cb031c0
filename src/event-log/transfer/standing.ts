/** What stands already in the log that an export moves to. */
import { isDeepStrictEqual } from 'node:util';
import type { Checkpoint, EventLog, RecordedEvent } from '../event-log.js';
import { isProbe } from '../probe.js';
import type { MovedEvent } from './check-event.js';

const PAGE = 500;

/** All events in log order, a page at a time; what only tried the log out is left out. */
export async function* eventsOf(log: EventLog): AsyncGenerator<RecordedEvent> {
  let after: Checkpoint | null = null;
  for (let atHead = false; !atHead;) {
    const page = await log.readAll(after, PAGE);
    yield* page.events.filter((event) => !isProbe(event));
    after = page.checkpoint;
    atHead = page.atHead;
  }
}

/** The same fact of the same instant; whether it was first registered here or moved here is no difference. */
export function isSame(standing: RecordedEvent, moved: MovedEvent): boolean {
  const { id, stream, revision, type, data, metadata, registeredAt } = standing;
  const geregistreerdOp = registeredAt.toISOString();
  const here = { id, stream, revision, type, data, metadata: { ...metadata, geregistreerdOp } };
  return isDeepStrictEqual(here, moved);
}
