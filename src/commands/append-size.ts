import type { DomainEvent } from '../domain/aggregate.js';
import { MAX_APPEND_BYTES } from '../event-log/event-limits.js';

/** A sealed text weighs a third more than the words, and a little for its key and seal. */
const SEALED = 1.5;

/** Whether the facts of one command are sure to fit in one append, sealed and all. */
export const fitsInOneAppend = (events: readonly DomainEvent[]): boolean =>
  events.reduce((sum, { data }) => sum + Buffer.byteLength(JSON.stringify(data)), 0) * SEALED <=
  MAX_APPEND_BYTES;
