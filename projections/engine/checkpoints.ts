/** The stored checkpoints of all read models: who may move them, how far they are, what stopped them. */
import type { DataSource } from 'typeorm';
import { Fenced, type Failure } from './poison-failures.js';
import { checkpointOf, type StoredCheckpoint, type CheckpointRow } from './stored-checkpoint.js';
import { updated, type Sql } from './sql.js';
import type { Lease, Move, AfterFailure } from './checkpoint-changes.js';

export class Checkpoints {
  constructor(
    private readonly dataSource: DataSource,
    readonly lease: Lease,
  ) {}

  /** Makes the checkpoints that are missing: of this log, at its beginning, with rows of no version. */
  async ensure(names: readonly string[], logId: string): Promise<void> {
    await this.dataSource.query(
      `insert into projection.checkpoints (name, log_id) select name, $2 from unnest($1::text[]) as name
        on conflict (name) do nothing`,
      [[...names], logId],
    );
  }

  /** Where no other process can be, whoever still owns a checkpoint is dead. */
  async clearLeftOver(): Promise<void> {
    if (!this.lease.alone) return;
    await this.dataSource.query(
      'update projection.checkpoints set lease_until = null, lease_owner = null where lease_owner <> $1',
      [this.lease.owner],
    );
  }

  async all(): Promise<StoredCheckpoint[]> {
    const rows: CheckpointRow[] = await this.dataSource.query(
      'select * from projection.checkpoints order by name',
    );
    return rows.map(checkpointOf);
  }

  /**
   * The checkpoint, and with it the right to move it; undefined while another runner holds that. Its owner may take it again.
   * @param force takes it from a live runner too, which is then fenced out
   */
  async take(name: string, force = false): Promise<StoredCheckpoint | undefined> {
    const [row] = await updated<CheckpointRow>(
      this.dataSource,
      `update projection.checkpoints set lease_owner = $2,
          lease_epoch = lease_epoch + (lease_owner is distinct from $2)::int,
          lease_until = clock_timestamp() + $3 * interval '1 ms'
        where name = $1 and ($4 or lease_owner is null or lease_owner = $2 or lease_until < clock_timestamp())
        returning *`,
      [name, this.lease.owner, this.lease.ms, force],
    );
    return row && checkpointOf(row);
  }

  /** Whether it is stored as this runner knows it: a crash of a server may have set it back, or another process has taken it. */
  async isAt({ name, epoch, at }: StoredCheckpoint): Promise<boolean> {
    if (this.lease.alone) return true; // the database would have gone down with this process
    const rows: unknown[] = await this.dataSource.query(
      `select 1 from projection.checkpoints
        where name = $1 and lease_epoch = $2 and position is not distinct from $3::bigint`,
      [name, epoch, at?.position.toString() ?? null],
    );
    return rows.length > 0;
  }

  async isLive(name: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select 1 from projection.checkpoints where name = $1 and status = 'live'`,
      [name],
    );
    return rows.length > 0;
  }

  /** Says that this runner still lives, and when each loop last heard from the log. @returns what is still its own */
  async renew(pulses: readonly { name: string; seenAt: Date | null }[]): Promise<string[]> {
    const rows = await updated<{ name: string }>(
      this.dataSource,
      `update projection.checkpoints c
        set lease_until = clock_timestamp() + $2 * interval '1 ms', heartbeat = coalesce(p.seen, heartbeat)
        from unnest($3::text[], $4::timestamptz[]) as p(name, seen)
        where c.name = p.name and lease_owner = $1
        returning c.name`,
      [
        this.lease.owner,
        this.lease.ms,
        pulses.map(({ name }) => name),
        pulses.map(({ seenAt }) => seenAt),
      ],
    );
    return rows.map(({ name }) => name);
  }

  /** Whatever this runner has, or one of it: any other may take it. */
  async release(name: string | null = null): Promise<void> {
    await this.dataSource.query(
      `update projection.checkpoints set lease_owner = null, lease_until = null
        where lease_owner = $1 and ($2::text is null or name = $2)`,
      [this.lease.owner, name],
    );
  }

  /**
   * Moves the checkpoint within the caller's transaction, as its first statement: it holds the row until the commit.
   * @throws Fenced where the checkpoint is no longer as the caller knows it
   */
  async move(
    sql: Sql,
    checkpoint: StoredCheckpoint,
    { to, events }: Move,
  ): Promise<StoredCheckpoint> {
    return this.change(
      sql,
      checkpoint,
      `position = $5, prepare = $6, event_id = $7, events_applied = events_applied + $8, attempts = 0,
        retry_at = null, failure = null, heartbeat = clock_timestamp()`,
      [to.position.toString(), to.prepare?.toString() ?? null, to.eventId ?? null, events],
    );
  }

  /** Counts a try of what comes next before it is made, so that one that ends the process was counted too. */
  async attempt(checkpoint: StoredCheckpoint, attempts: number): Promise<StoredCheckpoint> {
    return this.change(this.dataSource, checkpoint, 'attempts = $5', [attempts]);
  }

  /** Keeps why the last try failed. */
  async fail(
    checkpoint: StoredCheckpoint,
    failure: Failure,
    { retryInMs, status, attempts }: AfterFailure,
  ): Promise<StoredCheckpoint> {
    return this.change(
      this.dataSource,
      checkpoint,
      `failure = $5, retry_at = clock_timestamp() + $6 * interval '1 ms', status = $7, attempts = $8`,
      [failure, retryInMs, status, attempts],
    );
  }

  /** @throws Fenced unless this runner still owns the checkpoint as it knows it; locks it until the transaction ends */
  async hold(sql: Sql, { name, epoch }: StoredCheckpoint): Promise<void> {
    const held: unknown[] = await sql.query(
      'select 1 from projection.checkpoints where name = $1 and lease_epoch = $2 for share',
      [name, epoch],
    );
    if (held.length === 0) throw new Fenced(name);
  }

  /** A person's word, from any process: the owner is fenced at its next move and reads the checkpoint anew. */
  async setStatus(name: string, status: 'live' | 'paused'): Promise<void> {
    await this.dataSource.query(
      `update projection.checkpoints set status = $2, attempts = 0, retry_at = null,
          failure = case when $2 = 'live' then null else failure end
        where name = $1`,
      [name, status],
    );
  }

  /** Whether it stands here still, before an event that is newer than who came to it. */
  async isStuckAt(name: string, at: StoredCheckpoint['at']): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select 1 from projection.checkpoints where name = $1 and position is not distinct from $2::bigint
        and status = 'stopped' and failure->>'kind' = 'too-new'`,
      [name, at?.position.toString() ?? null],
    );
    return rows.length > 0;
  }

  /** A program that was updated may know the type now; if not, it stops again at once. @param names all where none are named */
  async retryTooNew(names: readonly string[] | null = null): Promise<void> {
    await this.dataSource.query(
      `update projection.checkpoints set status = 'live', attempts = 0, retry_at = null, failure = null
        where status = 'stopped' and failure->>'kind' = 'too-new' and ($1::text[] is null or name = any($1))`,
      [names],
    );
  }

  private async change(
    sql: Sql,
    checkpoint: StoredCheckpoint,
    assignments: string,
    values: readonly unknown[],
  ): Promise<StoredCheckpoint> {
    const { name, epoch, logId, at } = checkpoint;
    const [row] = await updated<CheckpointRow>(
      sql,
      `update projection.checkpoints set ${assignments}
        where name = $1 and lease_epoch = $2 and log_id = $3 and position is not distinct from $4::bigint
          and status = 'live'
        returning *`,
      [name, epoch, logId, at?.position.toString() ?? null, ...values],
    );
    if (!row) throw new Fenced(name);
    return checkpointOf(row);
  }
}
