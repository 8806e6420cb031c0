/** Streams that a read model has set aside: the event that it could not take in, and all that came after it. */
import type { DataSource } from 'typeorm';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import type { Failure } from './poison-failures.js';
import type { Sql } from './sql.js';

export interface ParkedEvent extends Pick<
  RecordedEvent,
  'stream' | 'revision' | 'type' | 'checkpoint'
> {
  /** Only of the event that failed itself. */
  readonly failure?: Failure;
}

/** A stream that stands aside, and why. */
export interface ParkedStream {
  /** Its full name. */
  readonly stream: string;
  /** Of the event that could not be taken in. */
  readonly revision: number;
  readonly type: string;
  readonly failure: Failure | null;
  /** How many of its events wait, that one among them. */
  readonly events: number;
  readonly since: Date;
}

export class Parked {
  constructor(
    private readonly dataSource: DataSource,
    private readonly name: string,
  ) {}

  /** The streams that stand aside, oldest first. */
  async streams(): Promise<string[]> {
    const rows: { stream: string }[] = await this.dataSource.query(
      `select stream from projection.parked where name = $1 group by stream order by min(position)`,
      [this.name],
    );
    return rows.map(({ stream }) => stream);
  }

  /** The same with what is wrong with each. */
  async overview(): Promise<ParkedStream[]> {
    return this.dataSource.query(
      `select stream, revision, type, failure, events, parked_at as since from (
          select *, count(*) over (partition by stream)::int as events,
              row_number() over (partition by stream order by revision) as nr
            from projection.parked where name = $1) as p
        where nr = 1 order by position`,
      [this.name],
    );
  }

  async add(sql: Sql, events: readonly ParkedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await sql.query(
      `insert into projection.parked (name, stream, revision, position, type, failure)
        select $1, stream, revision, position, type, failure from json_to_recordset($2::json)
          as e(stream text, revision integer, position bigint, type text, failure jsonb)`,
      [
        this.name,
        JSON.stringify(
          events.map(({ stream, revision, type, checkpoint, failure }) => ({
            ...{ stream, revision, type, failure },
            position: checkpoint.position.toString(),
          })),
        ),
      ],
    );
  }

  async failedAgain(stream: string, failure: Failure): Promise<void> {
    await this.dataSource.query(
      `update projection.parked set failure = failure || $3::jsonb
        where name = $1 and stream = $2 and failure is not null`,
      [this.name, stream, failure],
    );
  }

  /** @param stream all streams when left out */
  async remove(sql: Sql, stream?: string): Promise<void> {
    await sql.query(
      'delete from projection.parked where name = $1 and stream = coalesce($2, stream)',
      [this.name, stream ?? null],
    );
  }
}
