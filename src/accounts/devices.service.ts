/**
 * Browsers in which somebody signed in before. Such a one has a count of its own when passwords are guessed, so that a stranger
 * who guesses cannot keep an owner out. It opens nothing.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { hashOf, newToken } from './secret-token.js';

@Injectable()
export class Devices {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /**
   * Whether whoever has this e-mail signed in with it. One query, whoever is asked for.
   * @returns also the e-mail in small letters as the database writes them, by which accounts are found
   */
  async isKnown(token: string, email: string): Promise<{ isKnown: boolean; name: string }> {
    const [row] = await this.db.query<{ isKnown: boolean; name: string }[]>(
      `select lower($2) as name, exists (
         select from accounts.device d join accounts.account a on a.id = d.account_id
         where d.hash = $1 and lower(a.email) = lower($2)) as "isKnown"`,
      [hashOf(token), email.trim()],
    );
    return row!;
  }

  /**
   * From now on it is known for this account.
   * @param token that the browser has, where it has one
   * @returns the token for its cookie
   */
  async remember(token: string | undefined, accountId: string): Promise<string> {
    const kept = token ?? newToken();
    await this.db.query(
      `insert into accounts.device (hash, account_id) values ($1, $2)
       on conflict (hash, account_id) do update set seen_at = now()`,
      [hashOf(kept), accountId],
    );
    return kept;
  }

  /** Those in which nobody signed in for as long as a browser keeps their cookie. @returns how many */
  async expire(): Promise<number> {
    const [, count] = await this.db.query<[unknown[], number]>(
      `delete from accounts.device where seen_at < now() - interval '400 days'`,
    );
    return count;
  }
}
