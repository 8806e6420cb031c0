/** What a passkey has to sign: random, for one purpose, good for an hour and once. It travels sealed with the page. */
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { SecretKey } from './secret-key.service.js';
import { hashOf } from './secret-token.js';

export interface Challenge {
  /** 32 random bytes, base64url. */
  readonly challenge: string;
  /** For the form that brings the answer back. */
  readonly sealed: string;
}

interface Given {
  readonly challenge: string;
  /** Whose new passkey it is for; null: whoever signs in. */
  readonly accountId: string | null;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const BYTES = 32;
const GOOD_MS = 60 * 60 * 1000;

@Injectable()
export class Challenges {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly key: SecretKey,
  ) {}

  give(accountId: string | null): Challenge {
    const challenge = randomBytes(BYTES).toString('base64url');
    const given: Given = { challenge, accountId, until: Date.now() + GOOD_MS };
    const sealed = this.key.seal('challenge', JSON.stringify(given)).toString('base64url');
    return { challenge, sealed };
  }

  /** Undefined for what was not handed out here for this account, or too long ago. It is not used up by this. */
  look(sealed: string, accountId: string | null): string | undefined {
    const text = this.key.open('challenge', Buffer.from(sealed, 'base64url'));
    if (text === undefined) return undefined;
    const given = JSON.parse(text) as Given;
    return given.accountId === accountId && given.until > Date.now() ? given.challenge : undefined;
  }

  /** Of two who come with one challenge, by whatever process, one is refused. @returns whether it was not used before */
  async use(challenge: string): Promise<boolean> {
    await this.db.query(
      `delete from accounts.used_challenge where used_at < now() - interval '2 hours'`,
    );
    const rows = await this.db.query<unknown[]>(
      'insert into accounts.used_challenge (hash) values ($1) on conflict do nothing returning 1',
      [hashOf(challenge)],
    );
    return rows.length > 0;
  }
}
