/** Finds and makes accounts. What changes in one afterwards, and ends its sessions, is `AccountChanges`. */
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Rol } from '../domain/rol.js';
import { AccessLog, type By } from './access-log.service.js';
import { requireName } from './account-name.js';
import { AccountRefused } from './account-refused.js';
import { inOrder, rolesOf } from './roles-of.js';
import { hasFactor } from './has-factor.js';

/** An account as everybody else sees it: without what opens it. */
export interface Person {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  /** In the order of `ROLLEN`. */
  readonly rollen: readonly Rol[];
  readonly blocked: boolean;
  readonly hasPassword: boolean;
  readonly factorRequired: boolean;
}

export interface NewAccount {
  /** Of a medewerker who has no account yet; without it a new one is made under this name. */
  readonly medewerkerId?: string | undefined;
  /** The name that a new medewerker gets; an old one keeps his own where this is undefined. */
  readonly naam?: string | undefined;
  readonly email: string;
  readonly rollen: readonly Rol[];
  /** Hashed. */
  readonly password?: string | undefined;
}

/** What opens an account. */
interface Opens {
  readonly id: string | null;
  /** Hashed. */
  readonly password: string | null;
  /** It takes a second step too. */
  readonly hasFactor: boolean;
}

interface Row extends Omit<Person, 'rollen'> {
  readonly rollen: readonly Rol[];
}

const PERSON = `
  select a.id, m.naam, a.email, a.blocked_at is not null as blocked, a.password is not null as "hasPassword",
         a.factor_required as "factorRequired",
         ${rolesOf('a.id')} as rollen
  from accounts.account a join medewerker m using (id)`;

/** Local part, one at sign, a domain with a full stop; no blanks, nothing that a mail header takes for more than one address. */
const EMAIL =
  /^[^\s@,;:<>()[\]"\\\p{Cc}]{1,64}@[^\s@,;:<>()[\]"\\\p{Cc}]+\.[^\s@,;:<>()[\]"\\\p{Cc}]+$/u;
const LONGEST_EMAIL = 254;
const UNIQUE_VIOLATION = '23505';

@Injectable()
export class Accounts {
  private seen = false;

  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly log: AccessLog,
  ) {}

  /** Whether anybody can sign in at all. None is ever removed: once there is one, it is not asked again. */
  async exist(): Promise<boolean> {
    this.seen ||=
      (await this.db.query<unknown[]>('select from accounts.account limit 1')).length > 0;
    return this.seen;
  }

  async withId(id: string): Promise<Person | undefined> {
    return this.one('where a.id = $1', id);
  }

  /** @param email capitals and outer blanks apart */
  async withEmail(email: string): Promise<Person | undefined> {
    return this.one('where lower(a.email) = lower($1)', email.trim());
  }

  /** All, by name. */
  async all(): Promise<Person[]> {
    const rows = await this.db.query<Row[]>(`${PERSON} order by m.naam collate "und-x-icu"`);
    return rows.map(personOf);
  }

  /** The hashed password of whoever has this e-mail; both null where nobody has. One query, whoever is asked for. */
  async passwordOf(email: string): Promise<Opens> {
    const [row] = await this.db.query<Opens[]>(
      `select a.id, a.password, ${hasFactor('a.id')} as "hasFactor" from accounts.account a
       where lower(a.email) = lower($1) and a.blocked_at is null`,
      [email.trim()],
    );
    return row ?? { id: null, password: null, hasFactor: false };
  }

  /**
   * Makes one, with its medewerker where that is not there yet.
   * @param within a transaction of the caller
   * @throws AccountRefused and nothing was written
   */
  async create(account: NewAccount, by: By, within?: EntityManager): Promise<string> {
    const email = requireEmail(account.email);
    const write = async (sql: EntityManager): Promise<string> => {
      const id = await this.medewerker(account, sql);
      await sql.query('insert into accounts.account (id, email, password) values ($1, $2, $3)', [
        id,
        email,
        account.password ?? null,
      ]);
      await giveRoles(id, account.rollen, sql);
      const details = { rollen: account.rollen };
      await this.log.note(by, { what: 'ACCOUNT_GEMAAKT', aboutId: id, details }, sql);
      return id;
    };
    try {
      return await (within ? write(within) : this.db.transaction(write));
    } catch (error) {
      throw asRefusal(error);
    }
  }

  private async medewerker(
    { medewerkerId, naam }: NewAccount,
    sql: EntityManager,
  ): Promise<string> {
    if (medewerkerId === undefined) {
      const id = randomUUID();
      const insert = 'insert into medewerker (id, naam) values ($1, $2)';
      await sql.query(insert, [id, requireName(naam ?? '')]);
      return id;
    }
    const found = await sql.query<unknown[]>('select from medewerker where id = $1', [
      medewerkerId,
    ]);
    if (found.length === 0) throw new AccountRefused('MEDEWERKER_WEG');
    if (naam !== undefined) await giveName(medewerkerId, naam, sql);
    return medewerkerId;
  }

  private async one(where: string, value: string): Promise<Person | undefined> {
    const [row] = await this.db.query<Row[]>(`${PERSON} ${where}`, [value]);
    return row && personOf(row);
  }
}

const personOf = (row: Row): Person => ({
  ...row,
  rollen: inOrder(row.rollen),
});

/** These and no others, from now on. */
export async function giveRoles(
  accountId: string,
  rollen: readonly Rol[],
  sql: EntityManager,
): Promise<void> {
  await sql.query('delete from accounts.role where account_id = $1', [accountId]);
  await sql.query(
    'insert into accounts.role (account_id, role) select distinct $1::uuid, * from unnest($2::text[])',
    [accountId, rollen],
  );
}

/** The name of whoever has this id, from now on. @throws AccountRefused */
export async function giveName(id: string, naam: string, sql: EntityManager): Promise<void> {
  await sql.query('update medewerker set naam = $2 where id = $1', [id, requireName(naam)]);
}

/** @throws AccountRefused */
export function requireEmail(given: string): string {
  const email = given.normalize('NFC').trim();
  if (email.length > LONGEST_EMAIL || !EMAIL.test(email))
    throw new AccountRefused('EMAIL_ONGELDIG');
  return email;
}

/** Which rule of the tables was broken, where one was; whatever else went wrong as it is. */
export function asRefusal(error: unknown): unknown {
  const { code, constraint } =
    (error as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code !== UNIQUE_VIOLATION) return error;
  if (constraint === 'account_email') return new AccountRefused('EMAIL_BEZET');
  if (constraint === 'medewerker_naam') return new AccountRefused('NAAM_BEZET');
  return constraint === 'account_pkey' ? new AccountRefused('HEEFT_AL_EEN_ACCOUNT') : error;
}
