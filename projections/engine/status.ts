/** How a read model is, for the command line, the health page and whoever is on call. */
import type { Failure } from './poison-failures.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { RebuildProgress } from './progress.js';

export interface ProjectionStatus {
  readonly name: string;
  /** Of the rows that are being read; 0 = never made. */
  readonly version: number;
  /** Whether this version of the program made them; others' it never reads. */
  readonly made: boolean;
  readonly position: bigint | null;
  /** Position of the log's last event; null for an empty log, and while it does not answer. */
  readonly head: bigint | null;
  /** Between the two: events in PostgreSQL, bytes in EventStoreDB. Null while the log does not answer. */
  readonly lag: bigint | null;
  readonly status: StoredCheckpoint['status'];
  /** When its loop last heard from the log: a projection without lag whose pulse is old is dead, not up to date. */
  readonly heartbeat: Date | null;
  /** Tries of the event that comes next. */
  readonly attempts: number;
  readonly retryAt: Date | null;
  readonly failure: Failure | null;
  /** Streams that were set aside. */
  readonly parked: number;
  readonly eventsApplied: number;
  /** Of the rebuild that this process is doing. */
  readonly rebuild: RebuildProgress | null;
}

/** What this process knows beside the stored checkpoint. */
export interface Witness {
  readonly seenAt: Date | null;
  readonly trouble: Failure | null;
  readonly rebuild: RebuildProgress | null;
  readonly parked: number;
  readonly made: boolean;
}

/** @param head undefined while the log does not answer */
export function statusOf(
  checkpoint: StoredCheckpoint,
  head: bigint | null | undefined,
  witness: Witness,
): ProjectionStatus {
  const position = checkpoint.at?.position ?? null;
  const { name, version, status, attempts, retryAt, failure, eventsApplied } = checkpoint;
  return {
    ...{ name, version, position, status, attempts, retryAt, eventsApplied },
    head: head ?? null,
    lag: head === undefined ? null : between(position ?? 0n, head ?? 0n),
    heartbeat: latest(checkpoint.heartbeat, witness.seenAt),
    failure: witness.trouble ?? failure,
    parked: witness.parked,
    made: witness.made,
    rebuild: witness.rebuild,
  };
}

/** A checkpoint may stand past our last event, on one that EventStoreDB wrote for itself. */
const between = (position: bigint, head: bigint): bigint =>
  head > position ? head - position : 0n;

/** @param now the pulse beats each second; a loop that was silent this long is taken for dead */
export const isHealthy = ({ status, failure, heartbeat }: ProjectionStatus, now: Date): boolean =>
  status === 'live' &&
  failure === null &&
  heartbeat !== null &&
  now.getTime() - heartbeat.getTime() < SILENT_MS;

const SILENT_MS = 30_000;

const latest = (a: Date | null, b: Date | null): Date | null => (!a || (b && b > a) ? b : a);
