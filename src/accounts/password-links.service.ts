/** Behind an invitation or a link to a new password: whoever holds it chooses his password, once. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { By } from './access-log.service.js';
import { AccountChanges, oneChangeAtATime } from './account-changes.service.js';
import { AccountRefused } from './account-refused.js';
import { asRefusal, giveName } from './accounts.service.js';
import { Links, type LinkKind } from './links.service.js';
import { Passwords } from './passwords.service.js';

/** What somebody filled in behind his link; `naam` where he was asked for it. */
export interface Chosen {
  readonly naam?: string | undefined;
  readonly password: string;
}

/** Of an account, as its page greets it. */
export interface LinkOwner {
  readonly naam: string;
  readonly email: string;
}

@Injectable()
export class PasswordLinks {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly changes: AccountChanges,
    private readonly links: Links,
    private readonly passwords: Passwords,
  ) {}

  /** Whose it is, without using it; undefined for one that opens nothing. */
  async look(kind: LinkKind, token: string): Promise<LinkOwner | undefined> {
    const id = await this.links.look(kind, token);
    const [owner] = await this.db.query<LinkOwner[]>(
      'select m.naam, a.email from accounts.account a join medewerker m using (id) where a.id = $1',
      [id ?? null],
    );
    return owner;
  }

  /**
   * Uses the link up; whoever was signed in with the account is not any more.
   * @returns whose it was
   * @throws AccountRefused and the link still opens
   */
  async choose(
    link: { readonly kind: LinkKind; readonly token: string },
    chosen: Chosen,
    by: By,
  ): Promise<string> {
    const owner = await this.look(link.kind, link.token);
    if (!owner) throw new AccountRefused('LINK_VERVALLEN');
    const { naam = owner.naam, password } = chosen;
    const hashed = await this.passwords.hashNew(password, [naam, owner.email]);
    try {
      return await this.db.transaction(async (sql) => {
        await oneChangeAtATime(sql);
        const id = await this.links.use(link.kind, link.token, sql);
        if (id === null || (await isBlocked(id, sql))) throw new AccountRefused('LINK_VERVALLEN');
        if (chosen.naam !== undefined) await giveName(id, naam, sql);
        await this.changes.setPassword(id, hashed, { ...by, accountId: id }, sql);
        return id;
      });
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

/** Who blocks it at this moment waits, or was first. */
async function isBlocked(id: string, sql: EntityManager): Promise<boolean> {
  const [row] = await sql.query<{ blocked: boolean }[]>(
    'select blocked_at is not null as blocked from accounts.account where id = $1',
    [id],
  );
  return row?.blocked ?? true;
}
