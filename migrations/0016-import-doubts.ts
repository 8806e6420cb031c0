import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was doubted when an earlier report was read into a year. No read model, and never in the log: what is lost here is lost.
 *
 * A year has one report; `file` is its keyed hash, which tells the same file from a mended one. A doubt quotes words of the
 * report: they stand in `sealed`, by a key for each stream that they are about, and both go where texts of it are erased.
 */
const IMPORTS = `
create schema imports;

create table imports.reports (
  log_id uuid not null,
  jaar integer not null,
  file text not null,
  read_in timestamptz(3) not null,
  primary key (log_id, jaar)
);

create table imports.keys (
  log_id uuid not null,
  jaar integer not null,
  stream text collate "C" not null,
  secret bytea not null,
  primary key (log_id, jaar, stream)
);
create index on imports.keys (stream);

create table imports.doubts (
  log_id uuid not null,
  jaar integer not null,
  number integer not null check (number > 0),
  stream text collate "C" not null,
  sealed bytea not null,
  primary key (log_id, jaar, number)
);
create index on imports.doubts (stream);`;

export class ImportDoubts1700000000016 implements MigrationInterface {
  readonly name = 'ImportDoubts1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
