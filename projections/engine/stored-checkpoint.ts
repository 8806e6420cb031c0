/** How far a read model is, as a row and as a value. */
import type { Checkpoint } from '../../src/event-log/event-log.js';
import type { Failure } from './poison-failures.js';

export interface StoredCheckpoint {
  readonly name: string;
  /** Version of the projection that made the rows; 0 = none did. */
  readonly version: number;
  readonly logId: string;
  /** The last event that the rows follow from; null before the first. */
  readonly at: Checkpoint | null;
  readonly status: 'live' | 'paused' | 'stopped';
  /** Who may move it. */
  readonly epoch: string;
  /** Tries of the event that comes next. */
  readonly attempts: number;
  /** Not to be tried before. */
  readonly retryAt: Date | null;
  readonly failure: Failure | null;
  readonly eventsApplied: number;
  /** When its owner last said that it lives. */
  readonly heartbeat: Date | null;
}

/** `bigint` arrives as a decimal string. */
export interface CheckpointRow {
  readonly name: string;
  readonly version: number;
  readonly log_id: string;
  readonly position: string | null;
  readonly prepare: string | null;
  readonly event_id: string | null;
  readonly status: StoredCheckpoint['status'];
  readonly lease_epoch: string;
  readonly attempts: number;
  readonly retry_at: Date | null;
  readonly failure: Failure | null;
  readonly events_applied: string;
  readonly heartbeat: Date | null;
}

export const checkpointOf = (row: CheckpointRow): StoredCheckpoint => ({
  name: row.name,
  version: row.version,
  logId: row.log_id,
  at:
    row.position === null
      ? null
      : {
          position: BigInt(row.position),
          ...(row.prepare === null ? {} : { prepare: BigInt(row.prepare) }),
          ...(row.event_id === null ? {} : { eventId: row.event_id }),
        },
  status: row.status,
  epoch: row.lease_epoch,
  attempts: row.attempts,
  retryAt: row.retry_at,
  failure: row.failure,
  eventsApplied: Number(row.events_applied),
  heartbeat: row.heartbeat,
});
