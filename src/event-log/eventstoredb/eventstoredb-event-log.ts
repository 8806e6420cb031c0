/** The event log in EventStoreDB 23.10, one node or a cluster. */
import { type Observable, Subject } from 'rxjs';
import type {
  AppendResult,
  Checkpoint,
  EventLog,
  NewEvent,
  Page,
  RecordedEvent,
} from '../event-log.js';
import { LogUnavailable } from '../event-log-errors.js';
import { acceptedData } from '../event-limits.js';
import { changesFrom } from './eventstoredb-changes.js';
import { Connection, PATIENCE, type Patience } from './eventstoredb-connection.js';
import { noneWhereNothingStands } from './eventstoredb-failures.js';
import { identityOf } from './identity.js';
import type { Part } from './part.js';
import { isOfTheLog } from './recorded-event.js';
import { storedBefore } from './stored-before.js';
import { StreamEnds } from './stream-ends.js';
import { Turns } from '../turns.js';
import { cannotOpen } from './cannot-open.js';

/** Revisions fetched at a time: a traject's whole stream fits in one or two. */
const STREAM_PAGE_SIZE = 200;
/** Events of all streams that are looked at together at least: the system's own may stand between ours. */
const LOOK_AT = 200;

export class EventStoreDbLog implements EventLog {
  readonly changes: Observable<void>;
  private readonly appended = new Subject<void>();
  private readonly closed = new Subject<void>();
  private readonly turns = new Turns();
  private readonly ends = new StreamEnds();
  /** The last event of ours that `head` has found; what stands below it need not be looked at again. */
  private lastHead: bigint | null = null;
  private lastAt: Date | null = null;
  private isClosed = false;

  private constructor(
    private readonly connection: Connection,
    readonly logId: string,
  ) {
    this.changes = changesFrom({
      own: this.appended,
      closed: this.closed,
      connection,
    });
  }

  /**
   * @throws ConfigInvalid for an address that cannot be used
   * @throws DatabaseUnusable with one Dutch line when the server stays away or refuses us
   */
  static async open(url: string, patience: Patience = PATIENCE): Promise<EventStoreDbLog> {
    const connection = new Connection(url, patience);
    try {
      const logId = await identityOf(connection);
      const log = new EventStoreDbLog(connection, logId);
      await log.head(); // may we read all streams at all?
      return log;
    } catch (error) {
      await connection.close();
      throw cannotOpen(error);
    }
  }

  /**
   * Looks first whether it stands there already, unless the stream was seen to end there a moment ago: the server answers what
   * it stores and what it knows alike. Only of two processes that send the same ids within the same second both may hear
   * `appended`; it is stored once.
   */
  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    acceptedData(stream, events);
    if (this.isClosed) throw new LogUnavailable('event log is closed');
    // The server lets concurrent appends of the same ids wait for their deadline, and only who comes after another's answer can
    // see that it comes second.
    return this.turns.take(stream, () => this.write(stream, expectedRevision, events));
  }

  async *readStream(stream: string, fromRevision = 0): AsyncIterable<RecordedEvent> {
    for (let from = fromRevision, more = true; more;) {
      const asked = performance.now();
      const { events, isWhole } = await this.connection.call((client) =>
        client.readStream(stream, from, STREAM_PAGE_SIZE),
      );
      more = !isWhole || events.length === STREAM_PAGE_SIZE;
      from += events.length;
      if (!more) this.ends.saw(stream, from - 1, asked);
      yield* events;
    }
  }

  async readAll(after: Checkpoint | null, max: number): Promise<Page> {
    // The checkpoint's own event comes again, and one more than asked tells whether more stood there.
    const size = Math.max(max + 2, LOOK_AT);
    const { events, isWhole } = await this.connection.call((client) => client.readAll(after, size));
    const page: RecordedEvent[] = [];
    let checkpoint = after;
    for (const event of events) {
      if (after && event.checkpoint.position <= after.position) continue;
      if (isOfTheLog(event)) {
        if (page.length === max) return { events: page, checkpoint, atHead: false };
        page.push(event);
      }
      ({ checkpoint } = event);
    }
    return { events: page, checkpoint, atHead: isWhole && events.length < size };
  }

  async holds(checkpoint: Checkpoint): Promise<boolean> {
    const [there] = await this.connection.call((client) =>
      client.readAll(checkpoint, 1).then(({ events }) => events, noneWhereNothingStands),
    );
    const { position, eventId = there?.id } = checkpoint;
    return there?.checkpoint.position === position && there.id === eventId;
  }

  async head(): Promise<bigint | null> {
    let before: Checkpoint | null = null;
    do {
      const { events: page } = await this.lookBack(before);
      const last = page.find(isOfTheLog);
      if (last) {
        this.lastAt = last.registeredAt;
        return (this.lastHead = last.checkpoint.position);
      }
      before = page.at(-1)?.checkpoint ?? null;
    } while (before && before.position > (this.lastHead ?? -1n));
    return this.lastHead;
  }

  async lastRegisteredAt(): Promise<Date | null> {
    await this.head();
    return this.lastAt;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.turns.idle();
    this.closed.next();
    this.closed.complete();
    this.appended.complete();
    await this.connection.close();
  }

  private async write(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const isNew = this.ends.take(stream, expectedRevision);
    const standing = isNew
      ? undefined
      : await storedBefore(this.connection, stream, expectedRevision, events);
    if (standing) return standing;
    const result = await this.connection.call((client) =>
      client.append(stream, expectedRevision, events),
    );
    if (result.outcome === 'conflict')
      return (await storedBefore(this.connection, stream, expectedRevision, events)) ?? result;
    this.ends.saw(stream, result.revision, performance.now());
    this.appended.next();
    return result;
  }

  /** Newest first. */
  private lookBack(before: Checkpoint | null): Promise<Part> {
    return this.connection.call((client) => client.readBack(before, LOOK_AT));
  }
}
