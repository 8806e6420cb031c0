/** What no mode of the log takes; every adapter asks here first, so that all refuse alike. */
import type { NewEvent } from './event-log.js';
import { LogRefused } from './event-log-errors.js';

/**
 * @returns the JSON text of each event's data, so that an adapter need not write it twice
 * @throws LogRefused for an empty append, a `$` stream, data of more than `MAX_APPEND_BYTES` together, or one id for two
 * events (letter case apart: ids are UUIDs)
 */
export function acceptedData(stream: string, events: readonly NewEvent[]): readonly string[] {
  if (events.length === 0) throw new LogRefused('empty-append');
  if (stream.startsWith('$')) throw new LogRefused('system-stream');
  const texts = events.map(({ data }) => JSON.stringify(data));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_APPEND_BYTES) throw new LogRefused('too-large');
  if (new Set(events.map(({ id }) => id.toLowerCase())).size < events.length)
    throw new LogRefused('same-id-twice');
  return texts;
}

/** Sum of the JSON bytes of an append's data: EventStoreDB's own limit, kept in every mode. */
export const MAX_APPEND_BYTES = 1_048_576;

/** About how many bytes of data, as JSON, a page ends at: it comes in time and fits in memory. */
export const MAX_PAGE_BYTES = 8 * MAX_APPEND_BYTES;

/** Where a log `keepsOrder`: of appends to different streams that are asked for at once, so many go to the store in one transaction. */
export const MOST_TOGETHER = { appends: 64, events: 1000 } as const;
