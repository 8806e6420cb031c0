/** Makes the links behind which somebody chooses his password. They are handed over by whoever made them; nothing is sent. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { cleanName } from '../medewerkers/readable-name.js';
import { AccessLog, type By } from './access-log.service.js';
import { AccountRefused } from './account-refused.js';
import { Accounts, type NewAccount } from './accounts.service.js';
import { Links, type LinkKind } from './links.service.js';

/** What was made: its token stands in the address of the page and nowhere else. */
export interface MadeLink {
  readonly kind: LinkKind;
  readonly token: string;
  readonly accountId: string;
}

export type Invited = Pick<NewAccount, 'email' | 'rollen'> & { readonly naam: string };

@Injectable()
export class Invitations {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly accounts: Accounts,
    private readonly links: Links,
    private readonly log: AccessLog,
  ) {}

  /**
   * A medewerker of this name who has no account yet gets this one, so that what he logged stays his.
   * @throws AccountRefused and nothing was written
   */
  async invite({ naam, email, rollen }: Invited, by: By): Promise<MadeLink> {
    return this.db.transaction(async (sql) => {
      const medewerkerId = await withoutAccount(naam, sql);
      const accountId = await this.accounts.create({ medewerkerId, naam, email, rollen }, by, sql);
      return this.made({ kind: 'INVITE', accountId }, by, sql);
    });
  }

  /** A new link for this account: an invitation as long as it has no password. @throws AccountRefused */
  async again(accountId: string, by: By): Promise<MadeLink> {
    const person = await this.accounts.withId(accountId);
    if (!person) throw new AccountRefused('ACCOUNT_WEG');
    if (person.blocked) throw new AccountRefused('GEBLOKKEERD');
    const kind = person.hasPassword ? 'RESET' : 'INVITE';
    return this.db.transaction((sql) => this.made({ kind, accountId }, by, sql));
  }

  private async made(link: Omit<MadeLink, 'token'>, by: By, sql: EntityManager): Promise<MadeLink> {
    const { kind, accountId } = link;
    const token = await this.links.make(kind, accountId, sql);
    await this.log.note(by, { what: 'LINK_GEMAAKT', aboutId: accountId, details: { kind } }, sql);
    return { ...link, token };
  }
}

async function withoutAccount(naam: string, sql: EntityManager): Promise<string | undefined> {
  const [found] = await sql.query<{ id: string }[]>(
    `select m.id from medewerker m where lower(m.naam) = lower($1)
     and not exists (select from accounts.account a where a.id = m.id)`,
    [cleanName(naam)],
  );
  return found?.id;
}
