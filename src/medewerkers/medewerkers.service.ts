import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { cleanName } from './readable-name.js';
import { Medewerker } from './medewerker.table.js';

const LIST = 'unnest($1::uuid[], $2::text[]) l (id, naam)';
const FREED = `
  DELETE FROM medewerker m USING ${LIST}
  WHERE (m.id = l.id OR lower(m.naam) = lower(l.naam)) AND NOT EXISTS (SELECT FROM accounts.account a WHERE a.id = m.id)`;
const KEPT = `UPDATE medewerker m SET id = l.id FROM ${LIST} WHERE lower(m.naam) = lower(l.naam)`;
const TAKEN = `
  INSERT INTO medewerker (id, naam) SELECT l.id, l.naam FROM ${LIST}
  ON CONFLICT (id) DO UPDATE SET naam = excluded.naam`;

/** Finds and makes medewerkers; turns the ids that events carry into names. */
@Injectable()
export class Medewerkers {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** By name: all, or as many as are asked for. */
  alle(bladzijde?: { readonly vanaf: number; readonly limiet: number }): Promise<Medewerker[]> {
    return this.db
      .getRepository(Medewerker)
      .createQueryBuilder('m')
      .orderBy('m.naam COLLATE "und-x-icu"')
      .addOrderBy('m.id')
      .offset(bladzijde?.vanaf)
      .limit(bladzijde?.limiet)
      .getMany();
  }

  async metId(id: string): Promise<Medewerker | null> {
    return this.db.getRepository(Medewerker).findOneBy({ id });
  }

  /** Id → name; ids that nobody has are left out. */
  async namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const gevonden = await this.db.getRepository(Medewerker).findBy({ id: In([...new Set(ids)]) });
    return new Map(gevonden.map(({ id, naam }) => [id, naam]));
  }

  /**
   * Takes over those of another installation, all or none: under their own ids, which the events there carry. A name that
   * somebody has here under another id goes over to them, with the account that he signs in with here.
   */
  async neemOver(lijst: readonly Medewerker[]): Promise<void> {
    await this.db.transaction(async (sql) => {
      const given = [lijst.map(({ id }) => id), lijst.map(({ naam }) => naam)];
      for (const statement of [FREED, KEPT, TAKEN]) await sql.query(statement, given);
    });
  }

  /** The medewerker of this name, case and outer blanks apart; made where there is none yet. */
  async metNaam(naam: string): Promise<Medewerker> {
    const schoon = cleanName(naam);
    await this.db.query(
      'INSERT INTO medewerker (id, naam) VALUES ($1, $2) ON CONFLICT (lower(naam)) DO NOTHING',
      [randomUUID(), schoon],
    );
    return this.db
      .getRepository(Medewerker)
      .createQueryBuilder('m')
      .where('lower(m.naam) = lower(:naam)', { naam: schoon })
      .getOneOrFail();
  }
}
