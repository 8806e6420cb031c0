import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of those who work with the program, and the key of their cookies: both outside the log, which nobody can take a name out of. */
export class Medewerkers1700000000004 implements MigrationInterface {
  readonly name = 'Medewerkers1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE medewerker (id uuid PRIMARY KEY, naam text NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX medewerker_naam ON medewerker (lower(naam))`);
    await runner.query(`CREATE TABLE geheim (naam text PRIMARY KEY, waarde text NOT NULL)`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
