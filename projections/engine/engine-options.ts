import { backoffMs } from './poison-failures.js';
import type { BatchReport } from './batch-report.js';

export interface EngineOptions {
  /** Events read at a time, and at most in one transaction. */
  readonly batch: number;
  readonly rebuildBatch: number;
  /** Tries of one event, each longer after the former, before it is called poison. */
  readonly attempts: number;
  /** @param attempt from 1 @returns milliseconds until the next try */
  readonly backoffMs: (attempt: number) => number;
  /** The same for what no event is to blame for; tried for ever. */
  readonly outageBackoffMs: (outage: number) => number;
  /** How long a runner that says nothing keeps its projections. */
  readonly leaseMs: number;
  /** How long the hints of a burst of appends are gathered. */
  readonly hintMs: number;
  /** How often the log is looked at without a hint. */
  readonly pollMs: number;
  /** Events whose folded states may stay in memory, per projection: half a kilobyte each, and thrice that as garbage. */
  readonly cachedEvents: number;
  /** Characters of the pages that all read models share; with them stay their facts, and the states after them. */
  readonly sharedCharacters: number;
  /** The same during a rebuild. */
  readonly rebuildEvents: number;
  /** Receives Dutch lines about what an operator must know. */
  readonly report: (line: string, about?: object) => void;
  /** Told of each page that was taken in. */
  readonly onBatch: (report: BatchReport) => void;
}

export const DEFAULTS: Omit<EngineOptions, 'report'> = {
  onBatch: () => undefined,
  batch: 5000,
  rebuildBatch: 2000,
  attempts: 5,
  backoffMs: (attempt) => backoffMs(attempt, 5000, 300_000),
  outageBackoffMs: (outage) => backoffMs(outage, 1000, 30_000),
  leaseMs: 30_000,
  hintMs: 100,
  pollMs: 1000,
  cachedEvents: 10_000,
  sharedCharacters: 5_000_000,
  rebuildEvents: 15_000,
};
