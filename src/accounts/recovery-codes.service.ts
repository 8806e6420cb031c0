/** Codes for whoever has lost his phone: ten, each good once, kept hashed, shown when they are made and never again. */
import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { hashOf } from './secret-token.js';

const MANY = 10;
/** No letter or digit that is taken for another on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const OF_FOUR = 4;

@Injectable()
export class RecoveryCodes {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /**
   * Ten new ones; those of before open nothing any more.
   * @param sql the transaction of what they belong to
   * @returns as they are shown: 'abcd-efgh-jkmn-pqrs', 79 bits each
   */
  async make(accountId: string, sql: EntityManager): Promise<string[]> {
    const codes = Array.from({ length: MANY }, newCode);
    await sql.query('delete from accounts.recovery_code where account_id = $1', [accountId]);
    for (const code of codes)
      await sql.query('insert into accounts.recovery_code (account_id, hash) values ($1, $2)', [
        accountId,
        hashOf(bare(code)),
      ]);
    return codes;
  }

  /** The same where the account has no code left that was not used. @returns none where it has some */
  async makeFirst(accountId: string, sql: EntityManager): Promise<string[]> {
    const left = await sql.query<unknown[]>(
      'select from accounts.recovery_code where account_id = $1 and used_at is null limit 1',
      [accountId],
    );
    return left.length > 0 ? [] : this.make(accountId, sql);
  }

  /** Uses it up: of two who come at once with one code one is refused. @returns whether it was one of his */
  async use(accountId: string, code: string): Promise<boolean> {
    const [, count] = await this.db.query<[unknown[], number]>(
      `update accounts.recovery_code set used_at = now()
       where account_id = $1 and hash = $2 and used_at is null`,
      [accountId, hashOf(bare(code))],
    );
    return count > 0;
  }
}

const newCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: OF_FOUR }, () => LETTERS[randomInt(LETTERS.length)]!).join(''),
  ).join('-');

/** Typed in capitals, with blanks or without hyphens it is the same code. */
const bare = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
