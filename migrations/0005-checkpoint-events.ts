import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which event stands at a read model's checkpoint: an older copy of the log can hold another one at the same position. */
export class CheckpointEvents1700000000005 implements MigrationInterface {
  readonly name = 'CheckpointEvents1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projection.checkpoints add column event_id uuid');
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
