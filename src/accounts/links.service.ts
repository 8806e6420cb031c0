/**
 * Links that open something once: the first account, an invitation, a new password. 32 random bytes, kept hashed; whoever holds
 * the address may use it.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { AccountRefused } from './account-refused.js';
import { hashOf, newToken } from './secret-token.js';

/** Of an account; the first account's link is of none. */
export type LinkKind = 'INVITE' | 'RESET';

/** An invitation waits a week, a reset half an hour; the first link as long as no other start makes a new one. */
const LIFETIME = { FIRST: 'infinity', INVITE: '7 days', RESET: '30 minutes' } as const;

@Injectable()
export class Links {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /**
   * An older one of this kind of the same account opens nothing any more.
   * @param within a transaction of the caller
   * @returns the token for the address
   */
  make(kind: LinkKind, accountId: string, within?: EntityManager): Promise<string> {
    return this.insert(kind, accountId, within);
  }

  /** For the first account; the one of an earlier start opens nothing any more. @returns the token for the address */
  makeFirst(): Promise<string> {
    return this.insert('FIRST', null);
  }

  /** Whose link this is, without using it; undefined for one that opens nothing. */
  async look(kind: LinkKind, token: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ account_id: string }[]>(
      `select l.account_id from accounts.link l join accounts.account a on a.id = l.account_id and a.blocked_at is null
       where l.hash = $1 and l.kind = $2 and l.used_at is null and l.expires_at > now()`,
      [hashOf(token), kind],
    );
    return row?.account_id;
  }

  /** Whether this still makes the first account. */
  async opensFirst(token: string): Promise<boolean> {
    const found = await this.db.query<unknown[]>(
      `select from accounts.link where hash = $1 and kind = 'FIRST' and used_at is null
       and not exists (select from accounts.account)`,
      [hashOf(token)],
    );
    return found.length > 0;
  }

  /**
   * Uses it up: of two who come at once one waits for the other and is then refused.
   * @param sql the transaction of what it opens: where that fails, it was not used
   * @returns whose it is; null for the first account's
   * @throws AccountRefused
   */
  async use(kind: LinkKind | 'FIRST', token: string, sql: EntityManager): Promise<string | null> {
    const [rows] = await sql.query<[{ account_id: string | null }[], number]>(
      `update accounts.link set used_at = now()
       where hash = $1 and kind = $2 and used_at is null and expires_at > now()
       and not exists (select from accounts.account a where a.id = account_id and a.blocked_at is not null) returning account_id`,
      [hashOf(token), kind],
    );
    const [row] = rows;
    if (!row) throw new AccountRefused('LINK_VERVALLEN');
    return row.account_id;
  }

  /** Those that open nothing any more: used, past their time, or for a first account that is there. @returns how many */
  async expire(): Promise<number> {
    const [, count] = await this.db.query<[unknown[], number]>(
      `delete from accounts.link where used_at is not null or expires_at < now()
       or (kind = 'FIRST' and exists (select from accounts.account))`,
    );
    return count;
  }

  private async insert(
    kind: keyof typeof LIFETIME,
    accountId: string | null,
    within?: EntityManager,
  ): Promise<string> {
    const token = newToken();
    const write = async (sql: EntityManager): Promise<void> => {
      // Two at once would both leave theirs: the second waits, and takes the first one's away.
      await sql.query('lock table accounts.link in share row exclusive mode');
      await sql.query(
        'delete from accounts.link where kind = $1 and account_id is not distinct from $2 and used_at is null',
        [kind, accountId],
      );
      const until = kind === 'FIRST' ? `'infinity'` : `now() + interval '${LIFETIME[kind]}'`;
      await sql.query(
        `insert into accounts.link (hash, kind, account_id, expires_at) values ($1, $2, $3, ${until})`,
        [hashOf(token), kind, accountId],
      );
    };
    await (within ? write(within) : this.db.transaction(write));
    return token;
  }
}
