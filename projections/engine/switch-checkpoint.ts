/** The checkpoint of a read model that was made anew, put where its rows are. */
import type { Checkpoint } from '../../src/event-log/event-log.js';
import { Fenced } from './poison-failures.js';
import { updated, type Sql } from './sql.js';
import { checkpointOf, type CheckpointRow, type StoredCheckpoint } from './stored-checkpoint.js';

/** What the rows were made from. */
export interface Made {
  /** The last event that they follow from; null for an empty log. */
  readonly at: Checkpoint | null;
  /** Of the projection. */
  readonly version: number;
  readonly logId: string;
  readonly events: number;
}

/** @throws Fenced where the checkpoint is no longer as the caller knows it */
export async function switchCheckpoint(
  sql: Sql,
  { name, epoch, at: was }: StoredCheckpoint,
  { at, version, logId, events }: Made,
): Promise<StoredCheckpoint> {
  const [row] = await updated<CheckpointRow>(sql, SWITCH, [
    ...[name, epoch, was?.position.toString() ?? null],
    ...placeOf(at),
    ...[version, logId, events, at?.eventId ?? null],
  ]);
  if (!row) throw new Fenced(name);
  return checkpointOf(row);
}

const placeOf = (at: Checkpoint | null): readonly (string | null)[] => [
  at?.position.toString() ?? null,
  at?.prepare?.toString() ?? null,
];

/** A paused projection stays paused; one that had stopped has taken everything in and lives again. */
const SWITCH = `update projection.checkpoints
  set position = $4, prepare = $5, version = $6, log_id = $7, events_applied = $8, event_id = $9,
    status = case status when 'paused' then 'paused' else 'live' end,
    attempts = 0, retry_at = null, failure = null, heartbeat = clock_timestamp()
  where name = $1 and lease_epoch = $2 and position is not distinct from $3::bigint
  returning *`;
