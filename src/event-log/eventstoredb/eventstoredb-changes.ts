/** Hints that the log has grown: of this process at once, of another by a subscription that is made anew for ever. */
import { Observable, type Subject, merge, retry, share, takeUntil, timer } from 'rxjs';
import { StoreClient } from './client.js';
import { type Connection, pauseMs } from './eventstoredb-connection.js';

export interface ChangeSources {
  readonly own: Observable<void>;
  readonly closed: Subject<void>;
  readonly connection: Connection;
}

/** A subscription to a frozen server notices it after some 15 s; who waits for a hint of another process looks sooner. */
const POLL_MS = 5000;

/** Never errors; subscribes only while someone is subscribed. */
export function changesFrom({ own, closed, connection }: ChangeSources): Observable<void> {
  const others = subscription(connection).pipe(
    retry({ delay: (_, attempt) => timer(pauseMs(attempt)), resetOnSuccess: true }),
  );
  const polled = new Observable<void>((subscriber) =>
    timer(POLL_MS, POLL_MS).subscribe(() => subscriber.next()),
  );
  return merge(own, others, polled).pipe(takeUntil(closed), share());
}

/**
 * With a client of its own, which is thrown away when the subscription drops: it never resumes by itself. Starts at the end
 * of the log and hints as soon as it is confirmed, for what went by unheard: what counts is what `readAll` then finds.
 */
function subscription({ url, patience }: Connection): Observable<void> {
  return new Observable<void>((subscriber) => {
    const client = new StoreClient(url, patience.answerMs);
    const unconfirmed = setTimeout(
      () => subscriber.error(new Error('not confirmed')),
      2 * patience.answerMs,
    );
    const stop = client.follow({
      confirmed: () => {
        clearTimeout(unconfirmed);
        subscriber.next();
      },
      moved: () => subscriber.next(),
      dropped: (error) => subscriber.error(error),
    });
    return () => {
      clearTimeout(unconfirmed);
      stop();
      client.close().catch(() => undefined); // it was broken
    };
  });
}
