import type { Checkpoint, Page, RecordedEvent } from '../../src/event-log/event-log.js';

/** What `readAll` answers of a log that is a list, whose positions are 1, 2, 3, … */
export function pageOf(log: readonly RecordedEvent[], after: Checkpoint | null, max: number): Page {
  const from = Number(after?.position ?? 0n);
  const events = log.slice(from, from + max);
  return {
    events,
    checkpoint: events.at(-1)?.checkpoint ?? after,
    atHead: from + max >= log.length,
  };
}
