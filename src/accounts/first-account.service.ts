/** The first account: made once, by whoever holds the link that the start printed. He coordinates and manages. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { By } from './access-log.service.js';
import { AccountRefused } from './account-refused.js';
import { Accounts, type NewAccount } from './accounts.service.js';
import { Links } from './links.service.js';
import { Passwords } from './passwords.service.js';

/** As it was typed: `password` is not hashed yet. */
type FirstPerson = Omit<NewAccount, 'rollen' | 'password'> & { readonly password: string };

@Injectable()
export class FirstAccount {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly accounts: Accounts,
    private readonly links: Links,
    private readonly passwords: Passwords,
  ) {}

  /** Whether this link still makes it. */
  opens(token: string): Promise<boolean> {
    return this.links.opensFirst(token);
  }

  /**
   * Of two who do it at once one wins; the other is refused, and nothing of his is written.
   * @returns the id
   * @throws AccountRefused
   */
  async make(token: string, person: FirstPerson, by: By): Promise<string> {
    const words = [person.naam ?? (await this.nameOf(person.medewerkerId)), person.email];
    const password = await this.passwords.hashNew(person.password, words);
    return this.db.transaction(async (sql) => {
      // Whoever else makes one waits: with links of two processes there would be two first accounts.
      await sql.query('lock table accounts.account in share row exclusive mode');
      await this.links.use('FIRST', token, sql);
      const others = await sql.query<unknown[]>('select from accounts.account limit 1');
      if (others.length > 0) throw new AccountRefused('LINK_VERVALLEN');
      const account = { ...person, password, rollen: ['COORDINATOR', 'BEHEERDER'] as const };
      return this.accounts.create(account, by, sql);
    });
  }

  /** Who picked himself from the list types no name, and may not have it in his password either. */
  private async nameOf(medewerkerId: string | undefined): Promise<string> {
    if (medewerkerId === undefined) return '';
    const [row] = await this.db.query<{ naam: string }[]>(
      'select naam from medewerker where id = $1',
      [medewerkerId],
    );
    return row?.naam ?? '';
  }
}
