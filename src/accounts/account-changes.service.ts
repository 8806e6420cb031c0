/**
 * What changes in an account: its roles, its block, its password, its e-mail, its factors. Each ends its sessions in the same
 * transaction, so that every process refuses them from then on, and stands in the access log.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Rol } from '../domain/rol.js';
import { AccessLog, type AccessFact, type By } from './access-log.service.js';
import { AccountRefused } from './account-refused.js';
import { asRefusal, giveRoles, requireEmail } from './accounts.service.js';

interface Change {
  readonly fact: AccessFact;
  readonly how: (sql: EntityManager) => Promise<void>;
  /** Id of the session that stays: of the owner who does it himself. */
  readonly keep?: string | undefined;
}

/** Of a second factor: what it was in a code for the access log, and how. */
export interface FactorChange extends Omit<Change, 'fact'> {
  readonly wat:
    | 'APP_ERBIJ'
    | 'APP_WEG'
    | 'HERSTELCODES'
    | 'PASSKEY_ERBIJ'
    | 'PASSKEY_WEG'
    | 'FACTOREN_GEWIST'
    | 'FACTOR_GEVRAAGD'
    | 'FACTOR_NIET_GEVRAAGD';
}

@Injectable()
export class AccountChanges {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly log: AccessLog,
  ) {}

  /** @throws AccountRefused also where nobody would be left who gives roles */
  async setRoles(id: string, rollen: readonly Rol[], by: By): Promise<void> {
    const fact = { what: 'ROLLEN_GEGEVEN', details: { rollen } } as const;
    await this.change(id, by, {
      fact,
      how: async (sql) => {
        await giveRoles(id, rollen, sql);
        await requireBeheerder(sql);
      },
    });
  }

  /** @throws AccountRefused also where nobody would be left who can undo it */
  async setBlocked(id: string, blocked: boolean, by: By): Promise<void> {
    await this.change(id, by, {
      fact: { what: blocked ? 'GEBLOKKEERD' : 'VRIJGEGEVEN' },
      how: async (sql) => {
        await sql.query(
          'update accounts.account set blocked_at = case when $2 then coalesce(blocked_at, now()) end where id = $1',
          [id, blocked],
        );
        await requireBeheerder(sql);
      },
    });
  }

  /**
   * Unused links and tokens of this account open nothing any more, and no device is known any more: whoever had them may be why.
   * @param hashed by `Passwords`
   * @param within a transaction of the caller
   */
  async setPassword(id: string, hashed: string, by: By, within?: EntityManager): Promise<void> {
    const how = async (sql: EntityManager): Promise<void> => {
      await sql.query('update accounts.account set password = $2 where id = $1', [id, hashed]);
      await sql.query('delete from accounts.link where account_id = $1 and used_at is null', [id]);
      await sql.query('delete from accounts.device where account_id = $1', [id]);
      await sql.query(
        'update accounts.api_token set revoked_at = now() where account_id = $1 and revoked_at is null',
        [id],
      );
    };
    await this.change(id, by, { fact: { what: 'WACHTWOORD_GEZET' }, how }, within);
  }

  /** @throws AccountRefused and nothing was changed */
  async factor(id: string, by: By, { wat, ...change }: FactorChange): Promise<void> {
    await this.change(id, by, { fact: { what: 'FACTOR_GEWIJZIGD', details: { wat } }, ...change });
  }

  /** Whoever is signed in with it has to sign in again. @throws AccountRefused */
  async endSessions(id: string, by: By): Promise<void> {
    await this.change(id, by, {
      fact: { what: 'SESSIES_BEEINDIGD' },
      how: () => Promise.resolve(),
    });
  }

  /** Links that went to the old address open nothing any more. @throws AccountRefused */
  async setEmail(id: string, email: string, by: By): Promise<void> {
    const clean = requireEmail(email);
    const how = async (sql: EntityManager): Promise<void> => {
      await sql.query('update accounts.account set email = $2 where id = $1', [id, clean]);
      await sql.query('delete from accounts.link where account_id = $1 and used_at is null', [id]);
    };
    await this.change(id, by, { fact: { what: 'EMAIL_GEWIJZIGD' }, how });
  }

  private async change(
    id: string,
    by: By,
    { fact, how, keep }: Change,
    within?: EntityManager,
  ): Promise<void> {
    const write = async (sql: EntityManager): Promise<void> => {
      await oneChangeAtATime(sql);
      const found = await sql.query<unknown[]>(
        'select from accounts.account where id = $1 for update',
        [id],
      );
      if (found.length === 0) throw new AccountRefused('ACCOUNT_WEG');
      await how(sql);
      await sql.query(
        'delete from accounts.session where account_id = $1 and id is distinct from $2',
        [id, keep ?? null],
      );
      await this.log.note(by, { ...fact, aboutId: id }, sql);
    };
    try {
      await (within ? write(within) : this.db.transaction(write));
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

/** Two changes at once wait for each other: each sees whom the other left as beheerder. The first lock that a change takes. */
export async function oneChangeAtATime(sql: EntityManager): Promise<void> {
  await sql.query('lock table accounts.role in share row exclusive mode');
}

async function requireBeheerder(sql: EntityManager): Promise<void> {
  const left = await sql.query<unknown[]>(
    `select from accounts.account a join accounts.role r on r.account_id = a.id
     where r.role = 'BEHEERDER' and a.blocked_at is null limit 1`,
  );
  if (left.length === 0) throw new AccountRefused('LAATSTE_BEHEERDER');
}
