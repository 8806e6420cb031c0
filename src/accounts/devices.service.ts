/**
 * Browsers in which somebody signed in before. Such a one has a count of its own when passwords are guessed, so that a stranger
 * who guesses cannot keep an owner out. It opens nothing.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/tokens.js';
import { hashOf, newToken } from './secret-token.js';

@Injectable()
export class Devices {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** Whether whoever has this e-mail signed in with it. One query, whoever is asked for. */
  async isKnown(token: string, email: string): Promise<boolean> {
    const found = await this.db.query<unknown[]>(
      `select from accounts.device d join accounts.account a on a.id = d.account_id
       where d.hash = $1 and lower(a.email) = lower($2)`,
      [hashOf(token), email.trim()],
    );
    return found.length > 0;
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
}
