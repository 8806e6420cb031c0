/** The event log in PostgreSQL, on a server or embedded: the same tables and statements. */
import { type Observable, Subject } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Database } from '../../database/database.js';
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
import { type Append, AppendQueue } from './append-queue.js';
import { changesFrom } from './postgres-changes.js';
import { ask, isStatementError } from './postgres-connection.js';
import { appendParameters, outcomesOf, type AppendRow } from './append-rows.js';
import * as statements from './statements.js';

/** Revisions fetched at a time: a traject's whole stream fits in one or two. */
const STREAM_PAGE_SIZE = 200;

export class PostgresEventLog implements EventLog {
  readonly changes: Observable<void>;
  readonly keepsOrder = true;
  readonly isGapless = true;
  private readonly appended = new Subject<void>();
  private readonly closed = new Subject<void>();
  private readonly queue = new AppendQueue((group) => this.write(group), isStatementError);
  private isClosed = false;

  private constructor(
    private readonly dataSource: DataSource,
    readonly logId: string,
  ) {
    this.changes = changesFrom({
      own: this.appended,
      closed: this.closed,
      head: () => this.head(),
      url: (dataSource.options as { url?: string }).url,
    });
  }

  /** @param database opened and migrated; the log does not close it */
  static async open({ dataSource }: Pick<Database, 'dataSource'>): Promise<PostgresEventLog> {
    await ask(dataSource, statements.IDENTIFY);
    const [head] = await ask<{ log_id: string }>(dataSource, statements.HEAD);
    return new PostgresEventLog(dataSource, head!.log_id);
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const data = acceptedData(stream, events);
    if (this.isClosed) throw new LogUnavailable('event log is closed');
    return this.queue.add({
      stream,
      expectedRevision,
      events: events.map(({ id, type, metadata }, index) => ({
        id,
        type,
        data: data[index]!,
        metadata: JSON.stringify(metadata),
      })),
    });
  }

  async *readStream(stream: string, fromRevision = 0): AsyncIterable<RecordedEvent> {
    for (let from = fromRevision, more = true; more;) {
      const parameters = [stream, from, STREAM_PAGE_SIZE];
      const rows = await ask<statements.EventRow>(
        this.dataSource,
        statements.STREAM_PAGE,
        parameters,
      );
      for (const row of rows) yield statements.recordedEvent(row);
      more = rows.length === STREAM_PAGE_SIZE || statements.isFull(rows);
      from += rows.length;
    }
  }

  async readAll(after: Checkpoint | null, max: number): Promise<Page> {
    // One more than asked tells whether more stood there.
    const parameters = [after?.position ?? 0n, max + 1];
    const rows = await ask<statements.EventRow>(this.dataSource, statements.ALL_PAGE, parameters);
    const events = rows.slice(0, max).map(statements.recordedEvent);
    return {
      events,
      checkpoint: events.at(-1)?.checkpoint ?? after,
      atHead: rows.length <= max && !statements.isFull(rows),
    };
  }

  async holds({ position, eventId }: Checkpoint): Promise<boolean> {
    const parameters = [position, eventId ?? null];
    return (await ask(this.dataSource, statements.HOLDS, parameters)).length > 0;
  }

  async head(): Promise<bigint | null> {
    const [row] = await ask<{ position: string }>(this.dataSource, statements.HEAD);
    const position = BigInt(row!.position);
    return position === 0n ? null : position;
  }

  async lastRegisteredAt(): Promise<Date | null> {
    const [row] = await ask<{ registered_at: Date }>(this.dataSource, statements.LAST_REGISTERED);
    return row?.registered_at ?? null;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.queue.idle();
    this.closed.next();
    this.closed.complete();
    this.appended.complete();
  }

  /** Repeats for what is left: each round settles at least one append, so it ends. */
  private async write(group: readonly Append[]): Promise<AppendResult[]> {
    const [row] = await ask<AppendRow>(this.dataSource, statements.APPEND, appendParameters(group));
    const outcomes = outcomesOf(group, row!);
    if (!row!.verdicts) this.appended.next();
    const left = group.filter((_, index) => !outcomes[index]);
    const later = left.length > 0 ? await this.write(left) : [];
    return outcomes.map((outcome) => outcome ?? later.shift()!);
  }
}
