import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How far each read model has come. `position` (and `prepare`, for logs that name pairs) moves in the transaction that writes
 * the rows; `lease_epoch` rises with each new owner and fences out the former one. Version 0: its rows were never made.
 */
const CHECKPOINTS = `
create table projection.checkpoints (
  name text primary key,
  version integer not null default 0,
  log_id uuid not null,
  position bigint,
  prepare bigint,
  status text not null default 'live' check (status in ('live', 'paused', 'stopped')),
  lease_owner uuid,
  lease_epoch bigint not null default 0,
  lease_until timestamptz(3),
  attempts integer not null default 0,
  retry_at timestamptz(3),
  failure jsonb,
  events_applied bigint not null default 0,
  heartbeat timestamptz(3)
);`;

/**
 * Events that a read model could not take in, and all later ones of the same stream, in their order; `failure` only on the
 * one that failed. Free text never stands here: the events stay in the log.
 */
const PARKED = `
create table projection.parked (
  name text not null references projection.checkpoints,
  stream text not null,
  revision integer not null,
  position bigint not null,
  type text not null,
  failure jsonb,
  parked_at timestamptz(3) not null default clock_timestamp(),
  primary key (name, stream, revision)
);`;

export class Projections1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema projection');
    await runner.query(CHECKPOINTS);
    await runner.query(PARKED);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
