import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trajecten are asked of their parts (`onderdelen`): the read model of their own goes, with all that it held. */
export class TrajectenFromParts1700000000015 implements MigrationInterface {
  readonly name = 'TrajectenFromParts1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const suffix of ['', '_next', '_former'])
      await runner.query(`drop table if exists rm_trajecten_1${suffix}`);
    for (const table of ['parked', 'checkpoints'])
      await runner.query(`delete from projection.${table} where name = 'trajecten'`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
