/** What one read brings: all that was asked, or its beginning where it weighs much or comes slowly. */
import type { RecordedEvent } from '../event-log.js';
import { MAX_APPEND_BYTES, MAX_PAGE_BYTES } from '../event-limits.js';
import { within } from './eventstoredb-failures.js';
import { type RawEvent, recordedEvent } from './recorded-event.js';

export interface Part {
  readonly events: RecordedEvent[];
  /** False where it was left when there was more to come: read on after the last of these. */
  readonly isWhole: boolean;
}

/** The client's stream of answers. */
export interface Reading {
  on(event: 'data', listener: (resolved: { readonly event?: object }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  cancel(): Promise<void>;
}

/** A caller may have seen the first already: fewer would bring it no further. */
const FEWEST = 2;

/**
 * Leaves the rest once the events weigh `MAX_PAGE_BYTES`, or half of the time has gone by.
 * @param answerMs how long the whole read may take
 * @throws NoAnswer when fewer than two events, and no end, came in time; else the client's own error
 */
export async function partOf(reading: Reading, answerMs: number): Promise<Part> {
  const read: RawEvent[] = [];
  let weight = 0;
  let isSlow = false;
  let isWhole = true;
  const cancel = (): void => void reading.cancel().catch(() => undefined);
  let half: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve, reject) => {
    const leaveIfEnough = (): void => {
      if (read.length < FEWEST || !(isSlow || weight >= MAX_PAGE_BYTES)) return;
      isWhole = false;
      cancel();
      resolve();
    };
    half = setTimeout(() => {
      isSlow = true;
      leaveIfEnough();
    }, answerMs / 2);
    reading.on('data', ({ event }) => {
      if (!event || !isWhole) return;
      read.push(event as RawEvent);
      weight += weightOf(event as RawEvent);
      leaveIfEnough();
    });
    reading.on('error', reject);
    reading.on('end', resolve);
  });
  try {
    await within(answerMs, end, cancel);
  } finally {
    clearTimeout(half);
  }
  return { events: read.map(recordedEvent), isWhole };
}

/** The client tells no sizes. Another hand may have stored what is nested too deep to be written. */
function weightOf({ data }: RawEvent): number {
  try {
    return JSON.stringify(data).length;
  } catch {
    return MAX_APPEND_BYTES;
  }
}
