import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody typed in a form and did not save yet. No read model, and never in the log: what is lost here is lost.
 *
 * `form` is the pattern of an address and `address` holds ids and years only: all that was typed is in `sealed`, by the key of
 * this draft alone. `parts` are the parts of `stream` that it is about: where their texts are erased, so is this. `version`
 * counts the writings, so that two windows do not write over each other. `ended`: saved (`sealed` is null then, and the row
 * keeps what arrives late from coming back) or thrown away.
 */
const DRAFTS = `
create schema drafts;

create table drafts.texts (
  person uuid not null,
  draft uuid not null,
  form text not null,
  address text not null,
  stream text collate "C" not null,
  parts text[] not null,
  version integer not null check (version > 0),
  sealed bytea,
  changed timestamptz(3) not null,
  ended timestamptz(3),
  primary key (person, draft),
  check (sealed is not null or ended is not null)
);
create index on drafts.texts (changed);
create index on drafts.texts (stream);

create table drafts.keys (
  person uuid not null,
  draft uuid not null,
  secret bytea not null,
  primary key (person, draft)
);`;

export class Drafts1700000000012 implements MigrationInterface {
  readonly name = 'Drafts1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFTS);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
