/** Whether a read model may be read from now, and if not why; pure. */
import type { ProjectionStatus } from '../../projections/engine/status.js';

/** One word for what a read model is doing; machines look at it, so it never changes its meaning. */
export type Staat =
  | 'volgt'
  | 'loopt-achter'
  | 'wordt-opgebouwd'
  /** A person's word. */
  | 'gepauzeerd'
  /** At an event that it cannot take in. */
  | 'gestopt'
  /** Tried again by itself: the log or the database does not answer, or an event cannot be taken in yet. */
  | 'hapert'
  /** Its loop was not heard from. */
  | 'zwijgt';

export interface Oordeel {
  readonly naam: string;
  readonly staat: Staat;
  /** Its rows may be shown. One that is made anew beside rows that still follow is in order too. */
  readonly inOrde: boolean;
  /** Events in PostgreSQL, bytes in EventStoreDB, as digits; null while the log does not answer. */
  readonly achter: string | null;
  /** When its loop last heard from the log; ISO 8601, UTC. */
  readonly hartslag: string | null;
  /** Streams that were set aside; the others go on, so this alone does not make it not ready. */
  readonly opzij: number;
}

/** A loop beats each second; one that was silent this long is taken for dead. */
const SILENT_MS = 30_000;

/** @param due the position that its rows must have reached by now */
export function judge(status: ProjectionStatus, due: bigint | null, now: Date): Oordeel {
  const { name, lag, heartbeat, parked } = status;
  const staat = stateOf(status, due, now);
  return {
    naam: name,
    staat,
    inOrde: staat === 'volgt' || (staat === 'wordt-opgebouwd' && mayServe(status, due)),
    achter: lag === null ? null : String(lag),
    hartslag: heartbeat?.toISOString() ?? null,
    opzij: parked,
  };
}

function stateOf(status: ProjectionStatus, due: bigint | null, now: Date): Staat {
  if (status.status === 'paused') return 'gepauzeerd';
  if (status.status === 'stopped') return 'gestopt';
  if (status.rebuild) return 'wordt-opgebouwd';
  if (status.failure) return 'hapert';
  if (!status.heartbeat || now.getTime() - status.heartbeat.getTime() > SILENT_MS) return 'zwijgt';
  return mayServe(status, due) ? 'volgt' : 'loopt-achter';
}

const mayServe = ({ version, position }: ProjectionStatus, due: bigint | null): boolean =>
  version > 0 && (due === null || (position ?? -1n) >= due);
