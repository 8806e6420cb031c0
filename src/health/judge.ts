/** Whether a read model may be read from now, and if not why; pure. */
import type { ProjectionStatus } from '../../projections/engine/status.js';

/** One word for what a read model is doing; machines look at it, so it never changes its meaning. */
export type Staat =
  | 'volgt'
  | 'loopt-achter'
  | 'wordt-opgebouwd'
  /** Somebody paused it, and only somebody can let it go on. */
  | 'gepauzeerd'
  /** It came to an event that it cannot take in. */
  | 'gestopt'
  /** The log or the database does not answer, or an event could not be taken in yet; it tries again by itself. */
  | 'hapert'
  /** It has not looked at the log for a while, as it should each second. */
  | 'zwijgt';

export interface Oordeel {
  readonly naam: string;
  readonly staat: Staat;
  /** Whether its rows may be shown; also true during a rebuild, as long as old rows of this very version follow the log. */
  readonly inOrde: boolean;
  /** Events in PostgreSQL, bytes in EventStoreDB, as digits; null while the log does not answer. */
  readonly achter: string | null;
  /** When its loop last heard from the log; ISO 8601, UTC. */
  readonly hartslag: string | null;
  /** How many streams are set aside (parked). The others go on, so the read model is in order all the same. */
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

const mayServe = ({ made, position }: ProjectionStatus, due: bigint | null): boolean =>
  made && (due === null || (position ?? -1n) >= due);
