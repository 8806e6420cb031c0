/** Hints that the log has grown: of this process at once, of another by NOTIFY, and by asking each second what is true. */
import pg from 'pg';
import {
  Observable,
  type Subject,
  catchError,
  defer,
  distinctUntilChanged,
  exhaustMap,
  map,
  merge,
  of,
  retry,
  share,
  takeUntil,
  timer,
} from 'rxjs';

const CHANNEL = 'trajectboek_log';
const POLL_MS = 1000;
const RECONNECT_MS = 1000;

export interface ChangeSources {
  readonly own: Observable<void>;
  readonly closed: Subject<void>;
  /** Position of the last event. */
  readonly head: () => Promise<bigint | null>;
  /** Address of the server to listen on; undefined for a database that only this process writes. */
  readonly url: string | undefined;
}

/** Never errors; listens and asks only while someone is subscribed. */
export function changesFrom({ own, closed, head, url }: ChangeSources): Observable<void> {
  const polled = timer(POLL_MS, POLL_MS).pipe(
    exhaustMap(() => defer(head).pipe(catchError(() => of(undefined)))),
    distinctUntilChanged(),
    map(() => undefined),
  );
  const others = url ? [notifications(url), polled] : [polled];
  return merge(own, ...others).pipe(takeUntil(closed), share());
}

/** Connects anew for ever; emits at each connection too, for what went by unheard. */
function notifications(url: string): Observable<void> {
  return new Observable<void>((subscriber) => {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', (error) => subscriber.error(error));
    client.on('end', () => subscriber.error(new Error('connection ended')));
    client.on('notification', () => subscriber.next());
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .then(() => subscriber.next())
      .catch((error: unknown) => subscriber.error(error));
    return () => {
      client.end().catch(() => undefined);
    };
  }).pipe(retry({ delay: RECONNECT_MS }));
}
