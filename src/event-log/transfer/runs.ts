/** Events put together so that one commit serves many of them, and the log keeps their order. */
import { MAX_APPEND_BYTES, MOST_TOGETHER } from '../event-limits.js';
import type { MovedEvent } from './check-event.js';

/** Events that follow each other in one stream: one append. */
export type Run = readonly [MovedEvent, ...MovedEvent[]];

const MOST_EVENTS = 200;
const MOST_BYTES = MAX_APPEND_BYTES / 2; // an event that is larger goes alone

/** Each run as long as it may be. */
export async function* runsOf(events: AsyncIterable<MovedEvent>): AsyncGenerator<Run> {
  let run: [MovedEvent, ...MovedEvent[]] | undefined;
  let bytes = 0;
  for await (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event.data));
    bytes += size;
    if (run && run[0].stream === event.stream && run.length < MOST_EVENTS && bytes <= MOST_BYTES) {
      run.push(event);
      continue;
    }
    if (run) yield run;
    run = [event];
    bytes = size;
  }
  if (run) yield run;
}

/**
 * Runs of different streams that may be asked of the log at once: no more than it stores together, so that of a group that is
 * cut off nothing stands after a gap.
 * @param most runs in a group
 */
export async function* groupsOf(runs: AsyncIterable<Run>, most: number): AsyncGenerator<Run[]> {
  let group: Run[] = [];
  let events = 0;
  const streams = new Set<string>();
  for await (const run of runs) {
    const full = group.length === most || events + run.length > MOST_TOGETHER.events;
    if (group.length > 0 && (full || streams.has(run[0].stream))) {
      yield group;
      group = [];
      events = 0;
      streams.clear();
    }
    group.push(run);
    events += run.length;
    streams.add(run[0].stream);
  }
  if (group.length > 0) yield group;
}
