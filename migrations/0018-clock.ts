import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of the clock under a log (docs/decisions/0026): when a server last gave a sign of life, since when somebody must look
 * at the clock because that was too long ago, how often somebody said that it is right, and up to which registration he said so.
 */
const CLOCK = `
create table log.clock (
  log_id uuid primary key,
  seen_at timestamptz(3),
  gap_from timestamptz(3),
  said integer not null default 0,
  said_up_to timestamptz(3)
);`;

export class Clock1700000000018 implements MigrationInterface {
  readonly name = 'Clock1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOCK);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
