/** Sets up the app on somebody's phone that gives codes: a secret is offered, and counts once a code of it came back. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { AccountChanges } from './account-changes.service.js';
import { AccountRefused } from './account-refused.js';
import type { Person } from './accounts.service.js';
import { newSecret, setUpAddress, stepOf } from './authenticator.js';
import type { Owner } from './factors.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import { SecretKey } from './secret-key.service.js';

/** A secret that an account is offered. It stands in no table yet: the page hands it back, sealed. */
export interface Offer {
  /** For the form: who has it can read nothing of it. */
  readonly sealed: string;
  /** To type over, base32. */
  readonly secret: string;
  /** For the QR code, and for a phone that has the app itself. */
  readonly address: string;
}

interface Offered {
  readonly accountId: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const OFFER_MS = 60 * 60 * 1000;

@Injectable()
export class AppFactor {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly key: SecretKey,
    private readonly changes: AccountChanges,
    private readonly codes: RecoveryCodes,
  ) {}

  offer({ id, email }: Pick<Person, 'id' | 'email'>): Offer {
    const secret = newSecret();
    const offered: Offered = { accountId: id, secret, until: Date.now() + OFFER_MS };
    const sealed = this.key.seal('totp-offer', JSON.stringify(offered)).toString('base64url');
    return { sealed, secret, address: setUpAddress(secret, email) };
  }

  /** The same offer once more, as a form handed it back. Undefined where it is too old, or was another's. */
  again({ id, email }: Pick<Person, 'id' | 'email'>, sealed: string): Offer | undefined {
    const text = this.key.open('totp-offer', Buffer.from(sealed, 'base64url'));
    if (text === undefined) return undefined;
    const { accountId, secret, until } = JSON.parse(text) as Offered;
    if (accountId !== id || until < Date.now()) return undefined;
    return { sealed, secret, address: setUpAddress(secret, email) };
  }

  /**
   * From now on the account needs a code of this app; an app of before counts no more.
   * @returns the recovery codes that were made with it; none where the account had some
   * @throws AccountRefused where the code is no code of it, and nothing was changed
   */
  async confirm(
    offer: Offer,
    code: string,
    { accountId, sessionId, by }: Owner,
  ): Promise<string[]> {
    const [now] = await this.db.query<{ at: string }[]>(
      'select extract(epoch from now()) * 1000 as at',
    );
    const step = stepOf(offer.secret, code, Number(now!.at));
    if (step === undefined) throw new AccountRefused('CODE_FOUT');
    let codes: string[] = [];
    const how = async (sql: EntityManager): Promise<void> => {
      await sql.query(
        `insert into accounts.totp (account_id, secret, confirmed_at, last_step) values ($1, $2, now(), $3)
         on conflict (account_id) do update set secret = excluded.secret, confirmed_at = now(), last_step = excluded.last_step`,
        [accountId, this.key.seal('totp', offer.secret), step],
      );
      codes = await this.codes.makeFirst(accountId, sql);
    };
    await this.changes.factor(accountId, by, { wat: 'APP_ERBIJ', how, keep: sessionId });
    return codes;
  }
}
