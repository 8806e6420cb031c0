import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keys that open the texts of a log. No read model: what is lost here cannot be made again, and the texts are lost with it.
 *
 * A ring belongs to one log; `installation` keys what is of no part. A text's row without `secret` was erased at that instant:
 * other than a row that is not there, it says that nobody lost anything. `wrapped_by` is for a key from outside by which the
 * secrets will be wrapped; null: the secret is the key itself.
 */
const KEYS = `
create schema keys;

create table keys.rings (
  log_id uuid primary key,
  installation bytea not null
);

create table keys.texts (
  log_id uuid not null references keys.rings,
  stream text collate "C" not null,
  part text collate "C" not null,
  generation integer not null check (generation >= 0),
  secret bytea,
  wrapped_by text,
  erased_at timestamptz(3),
  primary key (log_id, stream, part, generation),
  check ((secret is null) = (erased_at is not null))
);`;

export class TextKeys1700000000008 implements MigrationInterface {
  readonly name = 'TextKeys1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEYS);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
