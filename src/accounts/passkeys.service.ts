/**
 * Passkeys: made by the phone, computer or key of somebody, and bound to the host of the site (WebAuthn). Each is both factors at
 * once, so whoever uses one must show that it is he (user verification): a finger, a face, a PIN.
 */
import { Inject, Injectable } from '@nestjs/common';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { AccountChanges } from './account-changes.service.js';
import { AccountRefused } from './account-refused.js';
import type { Person } from './accounts.service.js';
import { Challenges } from './challenges.service.js';
import { type Owner, withoutLastFactor } from './factors.service.js';
import { requirePasskeyName } from './passkey-name.js';
import { RecoveryCodes } from './recovery-codes.service.js';

/** Where a passkey is made or used. */
export interface Site {
  /** To which it is bound: 'boek.voorbeeld.be' */
  readonly host: string;
  /** As the browser names it: 'https://boek.voorbeeld.be' */
  readonly origin: string;
}

export interface PasskeyLine {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** An answer of a browser, with the challenge that it was asked to sign. */
export interface Answered {
  readonly sealed: string;
  /** JSON, as the browser gave it. */
  readonly answer: string;
}

interface Row {
  readonly account_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
}

/** EdDSA, ES256, RS256 (COSE). */
const ALGORITHMS = [-8, -7, -257];
/** It loads certificates and their grammar: only for who uses it. */
const webauthn = () => import('@simplewebauthn/server');

@Injectable()
export class Passkeys {
  @Inject() private readonly codes: RecoveryCodes;

  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly changes: AccountChanges,
    private readonly challenges: Challenges,
  ) {}

  /** The oldest first. */
  async ofAccount(accountId: string): Promise<PasskeyLine[]> {
    return this.db.query<PasskeyLine[]>(
      `select id, name, rp_id as host, created_at as "createdAt", used_at as "usedAt" from accounts.passkey
       where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  /** What a browser is asked to make one with. */
  async toMake(
    { id, naam, email }: Person,
    { host }: Site,
  ): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; sealed: string }> {
    const { challenge, sealed } = this.challenges.give(id);
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      ...{ rpName: 'Trajectboek', rpID: host, userName: email, userDisplayName: naam },
      userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
      challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: (await this.ofAccount(id)).map((passkey) => ({ id: passkey.id })),
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return { options, sealed };
  }

  /**
   * From now on it opens the account by itself, and the password alone does no more.
   * @returns the recovery codes that were made with it; none where the account had some
   * @throws AccountRefused and nothing was changed
   */
  async add(
    given: Answered & { readonly name: string },
    site: Site,
    owner: Owner,
  ): Promise<string[]> {
    const { accountId, sessionId, by } = owner;
    const name = requirePasskeyName(given.name);
    const challenge = this.challenges.look(given.sealed, accountId);
    const answer = parsed<RegistrationResponseJSON>(given.answer);
    if (!challenge || !answer) throw new AccountRefused('PASSKEY_MISLUKT');
    const { verifyRegistrationResponse } = await webauthn();
    const { registrationInfo } = await verifyRegistrationResponse({
      ...{ response: answer, expectedChallenge: challenge, requireUserVerification: true },
      ...{
        expectedOrigin: site.origin,
        expectedRPID: site.host,
        supportedAlgorithmIDs: ALGORITHMS,
      },
    }).catch(() => ({ registrationInfo: undefined }));
    if (!registrationInfo || !(await this.challenges.use(challenge)))
      throw new AccountRefused('PASSKEY_MISLUKT');
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    let codes: string[] = [];
    const how = async (sql: EntityManager): Promise<void> => {
      const made = await sql.query<unknown[]>(
        `insert into accounts.passkey (id, account_id, rp_id, public_key, counter, transports, name)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`,
        [id, accountId, site.host, Buffer.from(publicKey), counter, transports, name],
      );
      if (made.length === 0) throw new AccountRefused('PASSKEY_MISLUKT');
      codes = await this.codes.makeFirst(accountId, sql);
    };
    await this.changes.factor(accountId, by, { wat: 'PASSKEY_ERBIJ', how, keep: sessionId });
    return codes;
  }

  /** Whose passkey answered, at this site; undefined where it did not sign what it was asked to, or counts for nobody. */
  async signIn(given: Answered, site: Site): Promise<string | undefined> {
    const challenge = this.challenges.look(given.sealed, null);
    const answer = parsed<AuthenticationResponseJSON>(given.answer);
    const row = answer && (await this.find(answer.id, site));
    if (!challenge || !row) return undefined;
    const { verifyAuthenticationResponse } = await webauthn();
    const credential = {
      id: answer.id,
      publicKey: new Uint8Array(row.public_key),
      counter: Number(row.counter),
    };
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response: answer, expectedChallenge: challenge, requireUserVerification: true },
      ...{ expectedOrigin: site.origin, expectedRPID: site.host, credential },
    }).catch(() => ({ verified: false, authenticationInfo: undefined }));
    if (!verified || !authenticationInfo || !(await this.challenges.use(challenge)))
      return undefined;
    return (await this.counted(answer.id, authenticationInfo.newCounter))
      ? row.account_id
      : undefined;
  }

  /** One of this account's. @throws AccountRefused where there is none */
  async remove(id: string, { accountId, sessionId, by }: Owner): Promise<void> {
    const how = async (sql: EntityManager): Promise<void> => {
      const [, count] = await sql.query<[unknown[], number]>(
        'delete from accounts.passkey where id = $1 and account_id = $2',
        [id, accountId],
      );
      if (count === 0) throw new AccountRefused('GEEN_FACTOR');
      await withoutLastFactor(accountId, sql);
    };
    await this.changes.factor(accountId, by, { wat: 'PASSKEY_WEG', how, keep: sessionId });
  }

  private async find(id: unknown, { host }: Site): Promise<Row | undefined> {
    if (typeof id !== 'string') return undefined;
    const [row] = await this.db.query<Row[]>(
      `select p.account_id, p.public_key, p.counter from accounts.passkey p join accounts.account a on a.id = p.account_id
       where p.id = $1 and p.rp_id = $2 and a.blocked_at is null`,
      [id, host],
    );
    return row;
  }

  /** A counter that does not grow tells of a copy; many passkeys have none, and always say 0. */
  private async counted(id: string, counter: number): Promise<boolean> {
    const [, count] = await this.db.query<[unknown[], number]>(
      `update accounts.passkey set counter = $2, used_at = now()
       where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`,
      [id, counter],
    );
    return count > 0;
  }
}

function parsed<T>(json: string): T | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? (read as T) : undefined;
  } catch {
    return undefined;
  }
}
