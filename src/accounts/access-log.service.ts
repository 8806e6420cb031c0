/** The access log: who signed in, was refused, was granted, took along. Append only (the database refuses all else). */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Deur } from '../domain/rol.js';

/** What can stand in it; a name is kept for ever. */
export const ACCESS_KINDS = [
  'AANGEMELD',
  'AFGEMELD',
  'AANMELDEN_GEWEIGERD',
  'AANMELDEN_MOET_WACHTEN',
  'GEWEIGERD',
  'ACCOUNT_GEMAAKT',
  'ROLLEN_GEGEVEN',
  'GEBLOKKEERD',
  'VRIJGEGEVEN',
  'WACHTWOORD_GEZET',
  'EMAIL_GEWIJZIGD',
  'SESSIES_BEEINDIGD',
  'LINK_GEMAAKT',
  'FACTOR_GEWIJZIGD',
  'TOKEN_GEMAAKT',
  'TOKEN_INGETROKKEN',
  'OPDRACHTREGEL',
  'EXPORT',
  'CONTACTGEGEVENS_GELEZEN',
] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** Who did it and from where, as a door knows it. */
export interface By {
  readonly accountId: string | null;
  readonly deur: Deur;
  /** Network address of the browser, or the operating system's user of a command line. */
  readonly address?: string | undefined;
}

export interface AccessFact {
  readonly what: AccessKind;
  /** The account that it is about, where that is another than who did it. */
  readonly aboutId?: string | undefined;
  /** Codes and numbers only: no name, no e-mail, no text. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

@Injectable()
export class AccessLog {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** @param within the transaction of what is noted, so that neither is there without the other */
  async note(
    by: By,
    { what, aboutId, details = {} }: AccessFact,
    within: Pick<EntityManager, 'query'> = this.db,
  ): Promise<void> {
    await within.query(
      `insert into accounts.access_log (what, account_id, about_id, door, address, details) values ($1, $2, $3, $4, $5, $6)`,
      [what, by.accountId, aboutId ?? null, by.deur, by.address ?? null, JSON.stringify(details)],
    );
  }

  /** What is older than this, the one exception to append only. @param days how long a line is kept. @returns how many went */
  async expire(days: number): Promise<number> {
    return this.db.transaction(async (sql) => {
      await sql.query(`set local accounts.expiring = 'yes'`);
      const [, count] = await sql.query<[unknown[], number]>(
        'delete from accounts.access_log where at < now() - make_interval(days => $1)',
        [days],
      );
      return count;
    });
  }
}
