/** The accounts as whoever manages them sees them. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { hasFactor } from './has-factor.js';
import type { Rol } from '../domain/rol.js';
import { inOrder, rolesOf } from './roles-of.js';

export interface AccountLine {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  /** In the order of `ROLLEN`. */
  readonly rollen: readonly Rol[];
  readonly blocked: boolean;
  /** Was invited, and has not chosen a password yet. */
  readonly invited: boolean;
  readonly hasFactor: boolean;
  /** A beheerder demands a second factor of it. */
  readonly factorRequired: boolean;
  /** By a page; null where he never did, or longer ago than the access log is kept. */
  readonly lastSignIn: Date | null;
}

const LINE = `
  select a.id, m.naam, a.email, a.blocked_at is not null as blocked, a.password is null as invited,
         ${hasFactor('a.id')} as "hasFactor", a.factor_required as "factorRequired",
         ${rolesOf('a.id')} as rollen,
         (select l.at from accounts.access_log l where l.account_id = a.id and l.what = 'AANGEMELD'
          order by l.id desc limit 1) as "lastSignIn"
  from accounts.account a join medewerker m using (id)`;

@Injectable()
export class AccountList {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** All, by name. */
  async all(): Promise<AccountLine[]> {
    return this.lines('order by m.naam collate "und-x-icu", a.id', []);
  }

  async withId(id: string): Promise<AccountLine | undefined> {
    const [found] = await this.lines('where a.id = $1', [id]);
    return found;
  }

  /** Names of those who worked here before and have no account yet, in order. */
  async namesWithout(): Promise<string[]> {
    const rows = await this.db.query<{ naam: string }[]>(
      `select naam from medewerker m where not exists (select from accounts.account a where a.id = m.id)
       order by naam collate "und-x-icu"`,
    );
    return rows.map(({ naam }) => naam);
  }

  private async lines(rest: string, values: readonly string[]): Promise<AccountLine[]> {
    const rows = await this.db.query<AccountLine[]>(`${LINE} ${rest}`, [...values]);
    return rows.map((row) => ({
      ...row,
      rollen: inOrder(row.rollen),
    }));
  }
}
