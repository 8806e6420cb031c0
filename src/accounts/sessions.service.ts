/**
 * Who is signed in. A session is a row; its token is in one browser's cookie and here only hashed. Each request looks at the row:
 * what ends one is seen by every process at once. Times are the database's, the same for all processes.
 */
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Rol } from '../domain/rol.js';
import { inOrder, rolesOf } from './roles-of.js';
import { hasFactor } from './has-factor.js';
import { hashOf, newToken } from './secret-token.js';

export type Factor = 'PASSKEY' | 'TOTP' | 'RECOVERY_CODE';

export interface NewSession {
  readonly accountId: string;
  /** Somebody called the device his own: 14 days idle and 90 in all, else 2 hours and 12. */
  readonly ownDevice: boolean;
  /** What the browser calls itself; shown in the list of sessions. */
  readonly device: string;
  /** It opens nothing until a second factor came. */
  readonly awaitsFactor?: boolean;
  readonly factor?: Factor | undefined;
}

/** A session that counts, with whose it is and his roles of this moment. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  readonly ownDevice: boolean;
  readonly factor: Factor | null;
  /** The account has a second factor, with or without which this session began. */
  readonly hasFactor: boolean;
  /** A beheerder demands one of this account. */
  readonly factorRequired: boolean;
  /** He proved who he is a short while ago. */
  readonly isRecent: boolean;
  /** When he last proved who he is. */
  readonly signedInAt: Date;
}

/** A line of the list that an account is shown. */
export interface SessionLine {
  readonly id: string;
  readonly device: string;
  readonly ownDevice: boolean;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** One that is neither idle too long nor too old, nor waits long for its second factor; of an account that is not blocked. */
const COUNTS = `
  s.seen_at > now() - case when s.own_device then interval '14 days' else interval '2 hours' end
  and s.created_at > now() - case when s.own_device then interval '90 days' else interval '12 hours' end
  and (not s.awaits_factor or s.created_at > now() - interval '15 minutes')
  and a.blocked_at is null`;

/** When it ended, or will end by itself. */
const OVER = `
  least(s.seen_at + case when s.own_device then interval '14 days' else interval '2 hours' end,
        s.created_at + case when s.own_device then interval '90 days' else interval '12 hours' end)`;

const FIND = `
  select s.id as "sessionId", a.id as "accountId", m.naam, a.email, s.own_device as "ownDevice", s.factor,
         s.signed_in_at as "signedInAt", s.signed_in_at > now() - interval '10 minutes' as "isRecent",
         a.factor_required as "factorRequired", ${hasFactor('a.id')} as "hasFactor",
         s.seen_at < now() - interval '1 minute' as stale,
         ${rolesOf('a.id')} as rollen
  from accounts.session s join accounts.account a on a.id = s.account_id join medewerker m on m.id = a.id
  where s.hash = $1 and s.awaits_factor = $2 and ${COUNTS}`;

const LONGEST_DEVICE = 300;

@Injectable()
export class Sessions {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** @returns the token for the cookie; it stands nowhere else */
  async open(session: NewSession): Promise<string> {
    const token = newToken();
    await this.db.query(
      `insert into accounts.session (hash, id, account_id, own_device, device, awaits_factor, factor) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        hashOf(token),
        randomUUID(),
        session.accountId,
        session.ownDevice,
        session.device.slice(0, LONGEST_DEVICE),
        session.awaitsFactor ?? false,
        session.factor ?? null,
      ],
    );
    return token;
  }

  /**
   * Whose session this token opens, and notes that it was used (to the minute). Undefined for one that is unknown, ended, too
   * old, or of a blocked account.
   * @param awaitsFactor asks for those that still wait for a second factor, instead of those that open something
   */
  async find(token: string, awaitsFactor = false): Promise<SignedIn | undefined> {
    const hash = hashOf(token);
    const [row] = await this.db.query<(SignedIn & { stale: boolean })[]>(FIND, [
      hash,
      awaitsFactor,
    ]);
    if (!row) return undefined;
    const { stale, ...found } = row;
    if (stale)
      await this.db.query('update accounts.session set seen_at = now() where hash = $1', [hash]);
    return { ...found, rollen: inOrder(row.rollen) };
  }

  /**
   * The same session under a new token, signed in as of now: after a sign-in within it, a second factor, or a change of rights.
   * @returns undefined where there is no such session, or it does not count any more
   */
  async rotate(token: string, factor: Factor | null = null): Promise<string | undefined> {
    const next = newToken();
    const [rows] = await this.db.query<[unknown[], number]>(
      `update accounts.session s set hash = $2, awaits_factor = false, factor = coalesce($3, factor), signed_in_at = now(), seen_at = now()
       from accounts.account a where s.hash = $1 and a.id = s.account_id and ${COUNTS} returning s.id`,
      [hashOf(token), hashOf(next), factor],
    );
    return rows.length > 0 ? next : undefined;
  }

  /** Whose it is, also where it is over but not ended; undefined for one that is not there. It opens nothing. */
  async ownerOf(token: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ account_id: string }[]>(
      'select account_id from accounts.session where hash = $1',
      [hashOf(token)],
    );
    return row?.account_id;
  }

  /** Those that count, the latest used first. */
  async ofAccount(accountId: string): Promise<SessionLine[]> {
    return this.db.query<SessionLine[]>(
      `select s.id, s.device, s.own_device as "ownDevice", s.created_at as "createdAt", s.seen_at as "seenAt"
       from accounts.session s join accounts.account a on a.id = s.account_id
       where a.id = $1 and not s.awaits_factor and ${COUNTS} order by s.seen_at desc, s.id`,
      [accountId],
    );
  }

  /**
   * Those that were over a month ago: until then `ownerOf` still tells whose text came too late. @returns how many
   */
  async expire(): Promise<number> {
    const [, count] = await this.db.query<[unknown[], number]>(
      `delete from accounts.session s where ${OVER} < now() - interval '30 days'`,
    );
    return count;
  }

  /** By its token: whoever signs out. */
  async endByToken(token: string): Promise<void> {
    await this.db.query('delete from accounts.session where hash = $1', [hashOf(token)]);
  }

  /** One of this account's; another's is left alone. @returns whether there was one */
  async end(accountId: string, sessionId: string): Promise<boolean> {
    const [, count] = await this.db.query<[unknown[], number]>(
      'delete from accounts.session where account_id = $1 and id = $2',
      [accountId, sessionId],
    );
    return count > 0;
  }

  /** All of this account's. @param except the id of one that stays. @returns how many */
  async endAll(accountId: string, except: string | null = null): Promise<number> {
    const [, count] = await this.db.query<[unknown[], number]>(
      'delete from accounts.session where account_id = $1 and id is distinct from $2',
      [accountId, except],
    );
    return count;
  }
}
