import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['rm_werkjaar', 'rm_trajecten', 'rm_procesverloop', 'rm_jaartabel'];

/**
 * Keys of read models sort by their bytes, as streams do (0006): compared faster, and no newer C library sorts them otherwise
 * than their index was built by.
 */
export class KeysByBytes1700000000007 implements MigrationInterface {
  readonly name = 'KeysByBytes1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `alter table ${table} alter stream_id type text collate "C", alter key type text collate "C"`,
      );
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
