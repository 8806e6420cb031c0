import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read models of a traject and a werkjaar; their rows follow from the log and can be made again at any time. */
export class ReadModels1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rm_werkjaar (
        stream_id text NOT NULL, key text NOT NULL, PRIMARY KEY (stream_id, key),
        jaar int NOT NULL, volgorde int NOT NULL, soort text NOT NULL, id text NOT NULL,
        ouder_id uuid, diepte int NOT NULL, cijfers text, nummer int,
        titel text, werktitel text, kop text, niveau int, tekst text, import_versie text,
        bij jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE rm_trajecten (
        stream_id text NOT NULL, key text NOT NULL, PRIMARY KEY (stream_id, key),
        titel text NOT NULL, fase text NOT NULL, ingetrokken boolean NOT NULL,
        kern jsonb NOT NULL, deeltrajecten jsonb NOT NULL, resultaten jsonb NOT NULL, bij jsonb NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE rm_procesverloop (
        stream_id text NOT NULL, key text NOT NULL, PRIMARY KEY (stream_id, key),
        jaar int NOT NULL, deeltraject_id uuid, volgorde int NOT NULL,
        soort text NOT NULL, id text NOT NULL, ingetrokken boolean NOT NULL,
        stap jsonb, alinea jsonb, verteld boolean NOT NULL, achterhaald jsonb NOT NULL, bij jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX rm_procesverloop_jaar ON rm_procesverloop (jaar)');
    await runner.query(`
      CREATE TABLE rm_jaartabel (
        stream_id text NOT NULL, key text NOT NULL, PRIMARY KEY (stream_id, key),
        jaar int NOT NULL, rij text NOT NULL, deeltraject_id uuid, deeltraject_naam text,
        volgorde int NOT NULL, delen jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX rm_jaartabel_jaar ON rm_jaartabel (jaar)');
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
