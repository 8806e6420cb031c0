/** What all processes of a log know together of the clock: table `log.clock`. */
import type { DataSource } from 'typeorm';
import type { Uuid } from '../domain/dag.js';

export interface ClockMark {
  /** When the last sign of life was so long ago that somebody must look at the clock; null where nobody need. */
  readonly gapFrom: Date | null;
  /** How often somebody said that the clock is right. */
  readonly said: number;
  /** The last registration when he did. */
  readonly saidUpTo: Date | null;
}

const NONE: ClockMark = { gapFrom: null, said: 0, saidUpTo: null };

const ALIVE = `
  insert into log.clock as c (log_id, seen_at, gap_from)
    values ($1, $2, case when $2::timestamptz - $3::timestamptz > $4::interval then $3::timestamptz end)
  on conflict (log_id) do update set seen_at = excluded.seen_at,
    gap_from = case when excluded.seen_at - c.seen_at > $4::interval then c.seen_at else c.gap_from end`;

const SAID = `
  insert into log.clock as c (log_id, said, said_up_to) values ($1, 1, $2)
  on conflict (log_id) do update set said = c.said + 1, said_up_to = excluded.said_up_to, gap_from = null`;

/** After so long without a sign of life nobody can tell any more whether the clock or the world went on. */
const TOO_LONG = '180 days';

export class ClockMarks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly logId: Uuid,
  ) {}

  async read(): Promise<ClockMark> {
    const [row] = await this.dataSource.query<ClockMark[]>(
      `select gap_from as "gapFrom", said, said_up_to as "saidUpTo" from log.clock where log_id = $1`,
      [this.logId],
    );
    return row ?? NONE;
  }

  /** A server lives. @param last registration of the log's last event: the sign of life where none was noted */
  async alive(now: Date, last: Date | null): Promise<void> {
    await this.dataSource.query(ALIVE, [this.logId, now, last, TOO_LONG]);
  }

  /** Somebody says that the clock is right as it stands. */
  async say(last: Date | null): Promise<void> {
    await this.dataSource.query(SAID, [this.logId, last]);
  }
}
