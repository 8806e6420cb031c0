/** Every event after a place in the log, and every one that comes, in order, each once. */
import { Subject, firstValueFrom, fromEvent, merge, timer } from 'rxjs';
import { LogUnavailable } from './event-log-errors.js';
import type { Checkpoint, EventLog, Page, RecordedEvent } from './event-log.js';

const PAGE = 500;
/** A hint may get lost; what counts is what the log then holds. */
const LOOK_MS = 1000;

/**
 * Goes on from the last event that it gave, whatever drops meanwhile, so nothing is skipped or given twice.
 * @param ended ends it
 * @param away told at each try while the log does not answer
 */
export async function* follow(
  log: EventLog,
  from: Checkpoint | null,
  ended: AbortSignal,
  away: () => void,
): AsyncGenerator<RecordedEvent, void> {
  const hints = new Subject<void>();
  const heard = merge(log.changes, timer(LOOK_MS, LOOK_MS), fromEvent(ended, 'abort')).subscribe(
    () => hints.next(),
  );
  try {
    for (let after = from; !ended.aborted;) {
      const page = await pageAfter(log, after);
      if (!page) away();
      yield* page?.events ?? [];
      after = page?.checkpoint ?? after;
      if (!ended.aborted && page?.atHead !== false) await firstValueFrom(hints);
    }
  } finally {
    heard.unsubscribe();
  }
}

/** Undefined while the log does not answer. */
async function pageAfter(log: EventLog, after: Checkpoint | null): Promise<Page | undefined> {
  try {
    return await log.readAll(after, PAGE);
  } catch (error) {
    if (error instanceof LogUnavailable) return undefined;
    throw error;
  }
}
