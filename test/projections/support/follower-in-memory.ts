/** A follower without a database: its checkpoint is a value, its table a map, its log a list. */
import type { DataSource } from 'typeorm';
import type { Checkpoints } from '../../../projections/engine/checkpoints.js';
import { Fenced } from '../../../projections/engine/poison-failures.js';
import { Follower } from '../../../projections/engine/follower.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import type { RowTable } from '../../../projections/engine/row-table.js';
import type { StreamChange } from '../../../projections/engine/stream-folds.js';
import type { BatchReport } from '../../../projections/engine/batch-report.js';
import type { AnyProjection } from '../../../projections/projection.js';
import type {
  Checkpoint,
  EventLog,
  Page,
  RecordedEvent,
} from '../../../src/event-log/event-log.js';
import { pageOf } from '../../support/page-of.js';
import { eventOf, wordsOf } from './words.js';

export class FollowerInMemory {
  readonly log: RecordedEvent[] = [];
  /** As it is stored. */
  checkpoint: StoredCheckpoint = {
    ...{ name: 'words', version: 1, logId: 'L', at: null, status: 'live', epoch: '1', attempts: 0 },
    ...{ retryAt: null, failure: null, eventsApplied: 0, heartbeat: null },
  };
  /** Another runner has it. */
  taken = false;
  /** What the log, or the database that keeps the checkpoint, says instead of an answer. */
  away: Error | undefined;
  unkept: Error | undefined;
  /** What the database says of rows. */
  unwritten: Error | undefined;
  /** After which position it read the log, each time. */
  readonly asked: (bigint | null)[] = [];
  /** Called at each read, before it is answered, and at each write. */
  onRead: () => void = () => undefined;
  onWrite: () => void = () => undefined;
  /** Tries that were stored before they were made. */
  readonly counted: number[] = [];
  readonly did = { taken: 0, looked: 0, moved: 0, left: 0 };
  readonly said: string[] = [];
  readonly reports: BatchReport[] = [];
  rows: Record<string, string> = {};
  readonly follower: Follower;

  constructor(onPoison: 'stop' | 'park' = 'stop', batch = 2) {
    const by = {
      ...{ projection: words(onPoison), log: this.eventLog, table: this.table, cachedEvents: 100 },
      ...{ checkpoints: this.checkpoints, dataSource: this.dataSource },
    };
    const options = {
      ...{ batch, rebuildBatch: 2, attempts: 2, leaseMs: 1000, hintMs: 1, pollMs: 1 },
      ...{ cachedEvents: 100, rebuildEvents: 100, sharedCharacters: 1000 },
      backoffMs: () => 1000,
      outageBackoffMs: () => 1000,
      report: (line: string) => this.said.push(line),
      onBatch: (report: BatchReport) => this.reports.push(report),
    };
    this.follower = new Follower(by, options, () => (this.did.moved += 1));
  }

  grow(...words: readonly string[]): void {
    for (const line of words) {
      const [stream, word] = line.split(' ');
      const revision = this.log.filter((one) => one.stream === stream).length;
      this.log.push(eventOf(stream!, word!, revision, BigInt(this.log.length + 1)));
    }
  }

  /** Another process did this to the checkpoint. */
  change(changes: Partial<StoredCheckpoint>): void {
    this.checkpoint = { ...this.checkpoint, ...changes };
  }

  private get eventLog(): EventLog {
    const { log } = this;
    return {
      readAll: (after: Checkpoint | null, max: number): Promise<Page> => {
        this.asked.push(after?.position ?? null);
        this.onRead();
        if (this.away) return Promise.reject(this.away);
        return Promise.resolve(pageOf(this.log, after, max));
      },
      head: () => {
        if (this.away) return Promise.reject(this.away);
        return Promise.resolve(log.at(-1)?.checkpoint.position ?? null);
      },
      readStream: async function* (this: void, stream: string) {
        yield* await Promise.resolve(log.filter((event) => event.stream === stream));
      },
    } as Partial<EventLog> as EventLog;
  }

  private get checkpoints(): Checkpoints {
    const change = (
      known: StoredCheckpoint,
      changes: Partial<StoredCheckpoint>,
    ): Promise<StoredCheckpoint> => {
      const { checkpoint } = this;
      if (this.unkept) return Promise.reject(this.unkept);
      if (
        checkpoint.epoch !== known.epoch ||
        checkpoint.status !== 'live' ||
        checkpoint.at !== known.at
      )
        return Promise.reject(new Fenced('words'));
      this.change(changes);
      return Promise.resolve(this.checkpoint);
    };
    return {
      take: (_: string, force = false) => {
        this.did.taken += 1;
        if (this.taken && !force) return Promise.resolve(undefined);
        if (this.taken) this.change({ epoch: String(Number(this.checkpoint.epoch) + 1) });
        this.taken = false;
        return Promise.resolve(this.checkpoint);
      },
      isAt: ({ epoch, at }: StoredCheckpoint) =>
        Promise.resolve(
          this.checkpoint.epoch === epoch && this.checkpoint.at?.position === at?.position,
        ),
      isLive: () => {
        this.did.looked += 1;
        if (this.unkept) return Promise.reject(this.unkept);
        return Promise.resolve(this.checkpoint.status === 'live');
      },
      move: (
        _: unknown,
        known: StoredCheckpoint,
        { to, events }: { to: Checkpoint; events: number },
      ) => {
        const eventsApplied = known.eventsApplied + events;
        return change(known, { at: to, attempts: 0, retryAt: null, failure: null, eventsApplied });
      },
      release: () => {
        this.did.left += 1;
        return Promise.resolve();
      },
      isStuckAt: (_: string, at: StoredCheckpoint['at']) => {
        const { status, failure, at: now } = this.checkpoint;
        const isTooNew = status === 'stopped' && failure?.kind === 'too-new';
        return Promise.resolve(isTooNew && now?.position === at?.position);
      },
      retryTooNew: () => {
        this.change({ status: 'live', attempts: 0, retryAt: null, failure: null });
        return Promise.resolve();
      },
      attempt: (known: StoredCheckpoint, attempts: number) => {
        this.counted.push(attempts);
        return change(known, { attempts });
      },
      fail: (
        known: StoredCheckpoint,
        failure: StoredCheckpoint['failure'],
        after: Partial<StoredCheckpoint> & { retryInMs: number },
      ) => {
        const { retryInMs, ...rest } = after;
        const retryAt = new Date(Date.now() + retryInMs);
        return change(known, { ...rest, failure, retryAt });
      },
    } as unknown as Checkpoints;
  }

  private get dataSource(): DataSource {
    const query = (): Promise<unknown[]> => Promise.resolve([]);
    const transaction = async (job: (manager: object) => Promise<unknown>) => {
      const { checkpoint } = this;
      const rows = { ...this.rows };
      try {
        return await job({ query });
      } catch (error) {
        this.checkpoint = checkpoint;
        this.rows = rows;
        throw error;
      }
    };
    return { query, transaction } as unknown as DataSource;
  }

  private get table(): RowTable {
    const write = (_: unknown, changes: readonly StreamChange[]): Promise<void> => {
      this.onWrite();
      if (this.unwritten) return Promise.reject(this.unwritten);
      for (const { streamId, now } of changes)
        this.rows[streamId] = (now.state as string[]).join(' ');
      return Promise.resolve();
    };
    return { write } as Partial<RowTable> as RowTable;
  }
}

const words = (onPoison: 'stop' | 'park'): AnyProjection => ({
  ...{ name: 'words', version: 1, entity: 'words', onPoison },
  aggregate: wordsOf(),
  rows: () => [],
});
