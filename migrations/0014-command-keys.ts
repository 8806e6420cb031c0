import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To which stream the id of a command went, per actor who sent it: in any other stream it is another command, and is refused. The
 * log's own index finds an id again within one stream only. No words stand here, and nothing that the log does not hold too.
 */
const COMMAND_KEYS = `
create table log.command_keys (
  log_id uuid not null,
  actor uuid not null,
  key uuid not null,
  stream text collate "C" not null,
  primary key (log_id, actor, key)
);`;

export class CommandKeys1700000000014 implements MigrationInterface {
  readonly name = 'CommandKeys1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMAND_KEYS);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
