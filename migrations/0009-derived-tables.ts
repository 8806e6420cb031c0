import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables of read models are made from their entity from now on, under a name that carries their version: no migration owns
 * what the log can make again. The former ones go; the program makes the rows anew at its next start.
 */
export class DerivedTables1700000000009 implements MigrationInterface {
  readonly name = 'DerivedTables1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    const names = ['werkjaar', 'trajecten', 'procesverloop', 'jaartabel'];
    for (const name of names)
      for (const suffix of ['', '_next'])
        await runner.query(`drop table if exists rm_${name}${suffix}`);
    await runner.query('delete from projection.parked where name = any($1::text[])', [names]);
    await runner.query('delete from projection.checkpoints where name = any($1::text[])', [names]);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
