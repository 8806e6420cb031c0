import { describe, expect, it } from '@jest/globals';
import {
  checkpointOf,
  type StoredCheckpoint,
  type CheckpointRow,
} from '../../../projections/engine/stored-checkpoint.js';
import { isHealthy, statusOf } from '../../../projections/engine/status.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);
const row: CheckpointRow = {
  ...{ name: 'onderdelen', version: 2, log_id: 'L', position: '40', prepare: null, event_id: null },
  ...{ status: 'live', lease_epoch: '7', attempts: 1, retry_at: null, failure: null },
  ...{ events_applied: '12', heartbeat: ago(9) },
};
const checkpoint = (changes: Partial<StoredCheckpoint> = {}): StoredCheckpoint => ({
  ...checkpointOf(row),
  ...changes,
});
const witness = { seenAt: null, trouble: null, rebuild: null, parked: 0, made: true };
const failure = { kind: 'poison', message: 'x', at: '' } as const;

describe('a stored checkpoint', () => {
  it('is a value with numbers, and a place that names what it knows', () => {
    expect(checkpointOf(row)).toEqual({
      ...{ name: 'onderdelen', version: 2, logId: 'L', at: { position: 40n }, status: 'live' },
      ...{ epoch: '7', attempts: 1, retryAt: null, failure: null, eventsApplied: 12 },
      heartbeat: ago(9),
    });
    const known = { ...row, prepare: '39', event_id: 'e' };
    expect(checkpointOf(known).at).toEqual({ position: 40n, prepare: 39n, eventId: 'e' });
    expect(checkpointOf({ ...row, position: null }).at).toBeNull();
  });
});

describe('how a read model is', () => {
  it('says how far it is behind the log', () => {
    expect(statusOf(checkpoint(), 42n, witness)).toEqual({
      ...{ name: 'onderdelen', version: 2, position: 40n, head: 42n, lag: 2n, status: 'live' },
      ...{ heartbeat: ago(9), attempts: 1, retryAt: null, failure: null, parked: 0 },
      ...{ eventsApplied: 12, rebuild: null, made: true },
    });
    expect(statusOf(checkpoint({ at: null }), 42n, witness)).toMatchObject({
      position: null,
      lag: 42n,
    });
    expect(statusOf(checkpoint(), 40n, witness).lag).toBe(0n);
    expect(statusOf(checkpoint(), 39n, witness).lag).toBe(0n);
    expect(statusOf(checkpoint({ at: null }), null, witness)).toMatchObject({
      head: null,
      lag: 0n,
    });
  });

  it('says so while the log does not answer', () => {
    expect(statusOf(checkpoint(), undefined, witness)).toMatchObject({ head: null, lag: null });
  });

  it('knows what this process saw last, and what it is troubled by', () => {
    const heartbeatOf = (stored: Date | null, seenAt: Date | null): Date | null =>
      statusOf(checkpoint({ heartbeat: stored }), 1n, { ...witness, seenAt }).heartbeat;
    expect(heartbeatOf(ago(9), ago(2))).toEqual(ago(2));
    expect(heartbeatOf(ago(2), ago(9))).toEqual(ago(2));
    expect(heartbeatOf(null, ago(9))).toEqual(ago(9));
    expect(heartbeatOf(ago(9), null)).toEqual(ago(9));
    const trouble = { ...failure, message: 'y' };
    const stopped = checkpoint({ failure });
    expect(statusOf(stopped, 1n, witness).failure).toBe(failure);
    expect(statusOf(stopped, 1n, { ...witness, trouble }).failure).toBe(trouble);
  });

  it('is healthy only when it follows, without a failure, and was heard from', () => {
    const healthy = (changes: Partial<StoredCheckpoint>): boolean =>
      isHealthy(statusOf(checkpoint(changes), 40n, witness), NOW);
    expect(healthy({ heartbeat: ago(29.9) })).toBe(true);
    expect(healthy({ heartbeat: ago(30) })).toBe(false);
    expect(healthy({ heartbeat: null })).toBe(false);
    expect(healthy({ status: 'paused' })).toBe(false);
    expect(healthy({ failure })).toBe(false);
  });
});
