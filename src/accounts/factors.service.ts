/**
 * What opens an account beside its password: an app that gives codes, passkeys, recovery codes. Whatever changes there ends the
 * sessions of the account, but for the one in which its owner does it, and stands in the access log.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { By } from './access-log.service.js';
import { AccountChanges, type FactorChange } from './account-changes.service.js';
import { AccountRefused } from './account-refused.js';
import { stepOf } from './authenticator.js';
import { hasFactor } from './has-factor.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import { SecretKey } from './secret-key.service.js';

/** Who changes it, and in which session: that one stays. */
export interface Owner {
  readonly accountId: string;
  readonly sessionId: string | undefined;
  readonly by: By;
}

export interface FactorState {
  /** An app on his phone gives codes. */
  readonly hasApp: boolean;
  readonly passkeys: number;
  /** Recovery codes that were not used. */
  readonly codesLeft: number;
}

const STATE = `
  select exists (select from accounts.totp t where t.account_id = $1 and t.confirmed_at is not null) as "hasApp",
         (select count(*)::int from accounts.passkey p where p.account_id = $1) as passkeys,
         (select count(*)::int from accounts.recovery_code c where c.account_id = $1 and c.used_at is null) as "codesLeft"`;

@Injectable()
export class Factors {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly changes: AccountChanges,
    private readonly codes: RecoveryCodes,
    private readonly key: SecretKey,
  ) {}

  async of(accountId: string): Promise<FactorState> {
    const [row] = await this.db.query<FactorState[]>(STATE, [accountId]);
    return row!;
  }

  /** Whether this is a code of this moment that was not accepted before: then it is not accepted again, by no process. */
  async acceptsCode(accountId: string, code: string): Promise<boolean> {
    const [row] = await this.db.query<{ secret: Buffer; at: string }[]>(
      `select secret, extract(epoch from now()) * 1000 as at from accounts.totp
       where account_id = $1 and confirmed_at is not null`,
      [accountId],
    );
    const secret = row && this.key.open('totp', Buffer.from(row.secret));
    const step = secret && stepOf(secret, code, Number(row.at));
    if (!step) return false;
    const [, count] = await this.db.query<[unknown[], number]>(
      'update accounts.totp set last_step = $2 where account_id = $1 and last_step < $2',
      [accountId, step],
    );
    return count > 0;
  }

  /** @returns ten new recovery codes; the old ones open nothing any more. @throws AccountRefused where there is no factor to recover */
  async renewCodes({ accountId, sessionId, by }: Owner): Promise<string[]> {
    let codes: string[] = [];
    const how = async (sql: EntityManager): Promise<void> => {
      await requireFactor(accountId, sql);
      codes = await this.codes.make(accountId, sql);
    };
    await this.changes.factor(accountId, by, { wat: 'HERSTELCODES', how, keep: sessionId });
    return codes;
  }

  /** The recovery codes go with the last factor. @throws AccountRefused where there is no app */
  async removeApp({ accountId, sessionId, by }: Owner): Promise<void> {
    const how = async (sql: EntityManager): Promise<void> => {
      const gone = await sql.query<[unknown[], number]>(
        'delete from accounts.totp where account_id = $1',
        [accountId],
      );
      if (gone[1] === 0) throw new AccountRefused('GEEN_FACTOR');
      await withoutLastFactor(accountId, sql);
    };
    await this.changes.factor(accountId, by, { wat: 'APP_WEG', how, keep: sessionId });
  }

  /** For whoever lost all of them: he signs in with his password alone, until he has set up a new one. @throws AccountRefused */
  async reset(accountId: string, by: By): Promise<void> {
    const how = async (sql: EntityManager): Promise<void> => {
      for (const table of ['totp', 'passkey', 'recovery_code'])
        await sql.query(`delete from accounts.${table} where account_id = $1`, [accountId]);
    };
    await this.changes.factor(accountId, by, { wat: 'FACTOREN_GEWIST', how });
  }

  /** Whether this account needs one, whatever holds for the others. @throws AccountRefused */
  async setRequired(accountId: string, required: boolean, by: By): Promise<void> {
    const wat: FactorChange['wat'] = required ? 'FACTOR_GEVRAAGD' : 'FACTOR_NIET_GEVRAAGD';
    const how = async (sql: EntityManager): Promise<void> => {
      await sql.query('update accounts.account set factor_required = $2 where id = $1', [
        accountId,
        required,
      ]);
    };
    await this.changes.factor(accountId, by, { wat, how });
  }
}

async function has(accountId: string, sql: EntityManager): Promise<boolean> {
  const [row] = await sql.query<{ has: boolean }[]>(`select ${hasFactor('$1')} as has`, [
    accountId,
  ]);
  return row!.has;
}

async function requireFactor(accountId: string, sql: EntityManager): Promise<void> {
  if (!(await has(accountId, sql))) throw new AccountRefused('GEEN_FACTOR');
}

/** Codes that recover nothing open nothing. */
export async function withoutLastFactor(accountId: string, sql: EntityManager): Promise<void> {
  if (!(await has(accountId, sql)))
    await sql.query('delete from accounts.recovery_code where account_id = $1', [accountId]);
}
