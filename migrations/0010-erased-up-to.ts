import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to where in the log everything that was erased is gone: its keys, rows and copies. Null: from the first event. */
export class ErasedUpTo1700000000010 implements MigrationInterface {
  readonly name = 'ErasedUpTo1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table keys.rings add erased_position bigint, add erased_prepare bigint, add erased_event uuid',
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
