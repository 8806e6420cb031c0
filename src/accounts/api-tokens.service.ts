/**
 * Tokens by which a program asks as somebody: within that account's roles of the moment, and for reading alone where so made.
 * Handed out once and kept hashed; each request looks at the row, so what is revoked is refused by every process at once.
 */
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Rol } from '../domain/rol.js';
import { cleanName } from '../medewerkers/readable-name.js';
import { AccessLog, type By } from './access-log.service.js';
import { AccountRefused } from './account-refused.js';
import { inOrder, rolesOf } from './roles-of.js';
import { hashOf, newToken } from './secret-token.js';

export type TokenScope = 'LEZEN' | 'SCHRIJVEN';

/** In days; the longest is a year. */
export const TOKEN_DAYS = [30, 90, 365] as const;

export interface NewToken {
  /** What it is for, in its owner's words. */
  readonly name: string;
  readonly scope: TokenScope;
  readonly days: (typeof TOKEN_DAYS)[number];
}

/** Whose a token is, with his roles of this moment. */
export interface TokenOwner {
  readonly accountId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly scope: TokenScope;
}

/** A line of the list that its owner is shown. */
export interface TokenLine {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly expiresAt: Date;
  /** It opens nothing any more. */
  readonly expired: boolean;
  readonly usedAt: Date | null;
}

/** By which a program that looks for secrets in files knows one of ours. */
const PREFIX = 'trajectboek_';
const LONGEST_NAME = 100;
const MOST = 50;

const FIND = `
  select t.account_id as "accountId", m.naam, t.scope, t.used_at is null or t.used_at < now() - interval '1 minute' as stale,
         ${rolesOf('t.account_id')} as rollen
  from accounts.api_token t join accounts.account a on a.id = t.account_id join medewerker m on m.id = a.id
  where t.hash = $1 and t.revoked_at is null and t.expires_at > now() and a.blocked_at is null`;

@Injectable()
export class ApiTokens {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly log: AccessLog,
  ) {}

  /** @returns the token; it stands nowhere else. @throws AccountRefused and none was made */
  async make(accountId: string, { name, scope, days }: NewToken, by: By): Promise<string> {
    const clean = requireName(name);
    const token = `${PREFIX}${newToken()}`;
    await this.db.transaction(async (sql) => {
      await requireRoom(accountId, sql);
      await sql.query(
        `insert into accounts.api_token (id, hash, account_id, name, scope, expires_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))`,
        [randomUUID(), hashOf(token), accountId, clean, scope, days],
      );
      const fact = { what: 'TOKEN_GEMAAKT', aboutId: accountId, details: { scope, days } } as const;
      await this.log.note(by, fact, sql);
    });
    return token;
  }

  /** Whose it is, and notes that it was used (to the minute). Undefined for one that opens nothing. */
  async find(token: string): Promise<TokenOwner | undefined> {
    const hash = hashOf(token);
    const [row] = await this.db.query<(TokenOwner & { stale: boolean })[]>(FIND, [hash]);
    if (!row) return undefined;
    const { stale, ...owner } = row;
    if (stale)
      await this.db.query('update accounts.api_token set used_at = now() where hash = $1', [hash]);
    return { ...owner, rollen: inOrder(row.rollen) };
  }

  /** Those that were not revoked, the newest first. */
  async ofAccount(accountId: string): Promise<TokenLine[]> {
    return this.db.query<TokenLine[]>(
      `select id, name, scope, expires_at as "expiresAt", expires_at <= now() as expired, used_at as "usedAt"
       from accounts.api_token where account_id = $1 and revoked_at is null order by created_at desc, id`,
      [accountId],
    );
  }

  /** One of this account's; another's is left alone. @returns whether there was one */
  async revoke(accountId: string, id: string, by: By): Promise<boolean> {
    return this.db.transaction(async (sql) => {
      const [, count] = await sql.query<[unknown[], number]>(
        `update accounts.api_token set revoked_at = now()
         where account_id = $1 and id = $2 and revoked_at is null`,
        [accountId, id],
      );
      if (count > 0)
        await this.log.note(by, { what: 'TOKEN_INGETROKKEN', aboutId: accountId }, sql);
      return count > 0;
    });
  }
}

function requireName(given: string): string {
  const name = cleanName(given);
  if (!name || /\p{Cc}/u.test(name)) throw new AccountRefused('TOKEN_ZONDER_NAAM');
  if (name.length > LONGEST_NAME) throw new AccountRefused('TOKEN_NAAM_TE_LANG');
  return name;
}

/** Under a lock on the account: two at once are counted one after the other. */
async function requireRoom(accountId: string, sql: EntityManager): Promise<void> {
  const account = await sql.query<unknown[]>(
    'select from accounts.account where id = $1 for update',
    [accountId],
  );
  if (account.length === 0) throw new AccountRefused('ACCOUNT_WEG');
  const [row] = await sql.query<{ many: boolean }[]>(
    'select count(*) >= $2 as many from accounts.api_token where account_id = $1 and revoked_at is null',
    [accountId, MOST],
  );
  if (row?.many) throw new AccountRefused('TOKEN_TE_VEEL');
}
