import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Challenges that a passkey answered (SHA-256): each counts once. What was handed out and never answered stands nowhere. */
const USED_CHALLENGES = `
create table accounts.used_challenge (
  hash bytea primary key,
  used_at timestamptz(3) not null default now()
);
create index used_challenge_at on accounts.used_challenge (used_at);`;

export class UsedChallenges1700000000017 implements MigrationInterface {
  readonly name = 'UsedChallenges1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(USED_CHALLENGES);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
