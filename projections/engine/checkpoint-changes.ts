/** What the changes of a stored checkpoint need to know. */
import type { Checkpoint } from '../../src/event-log/event-log.js';

export interface Lease {
  /** A UUID of this runner. */
  readonly owner: string;
  readonly ms: number;
  /** No other process can reach this database, so what a former one holds is left over. */
  readonly alone: boolean;
}

export interface Move {
  readonly to: Checkpoint;
  /** How many events of its streams were taken in. */
  readonly events: number;
}

export interface AfterFailure {
  readonly retryInMs: number;
  readonly status: 'live' | 'stopped';
  readonly attempts: number;
}
