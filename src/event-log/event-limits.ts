/** What no mode of the log takes; every adapter asks here first, so that all refuse alike. */
import { MAX_APPEND_BYTES, type NewEvent } from './event-log.js';
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
