import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who signs in, with what, and what was done with it (docs/decisions/0020). Whatever opens something stands here hashed
 * (SHA-256 of 32 random bytes; passwords argon2id), never as it was handed out; a TOTP secret must be read again and is the
 * exception. An account's id is that of a medewerker, whose name stands in `medewerker` alone: events carry that id.
 */
const ACCOUNTS = `
create schema accounts;

create table accounts.account (
  id uuid primary key references medewerker on update cascade,
  email text not null check (email = btrim(email) and email <> ''),
  password text,
  factor_required boolean not null default false,
  created_at timestamptz(3) not null default now(),
  blocked_at timestamptz(3)
);
create unique index account_email on accounts.account (lower(email));

create table accounts.role (
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  role text not null check (role in ('MEDEWERKER', 'COORDINATOR', 'STUURGROEPLID', 'BEHEERDER')),
  primary key (account_id, role)
);`;

/** Second factors, and the passkeys that are both factors at once. `rp_id` is the host to which a passkey is bound. */
const FACTORS = `
create table accounts.passkey (
  id text primary key,
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  rp_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz(3) not null default now(),
  used_at timestamptz(3)
);
create index passkey_account on accounts.passkey (account_id);

create table accounts.totp (
  account_id uuid primary key references accounts.account on update cascade on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz(3),
  last_step bigint not null default 0
);

create table accounts.recovery_code (
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  hash bytea not null,
  used_at timestamptz(3),
  primary key (account_id, hash)
);`;

/**
 * A session that awaits a factor opens nothing yet. A device is a browser in which somebody signed in before: one row for each
 * account that did. A link of kind FIRST makes the first account; the others are of one.
 */
const WAYS_IN = `
create table accounts.session (
  hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  own_device boolean not null,
  awaits_factor boolean not null default false,
  factor text check (factor in ('PASSKEY', 'TOTP', 'RECOVERY_CODE')),
  device text not null,
  created_at timestamptz(3) not null default now(),
  signed_in_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now()
);
create index session_account on accounts.session (account_id);

create table accounts.device (
  hash bytea not null,
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  seen_at timestamptz(3) not null default now(),
  primary key (hash, account_id)
);

create table accounts.link (
  hash bytea primary key,
  kind text not null check (kind in ('FIRST', 'INVITE', 'RESET')),
  account_id uuid references accounts.account on update cascade on delete cascade,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  check ((kind = 'FIRST') = (account_id is null))
);
create index link_account on accounts.link (account_id);

create table accounts.api_token (
  id uuid primary key,
  hash bytea not null unique,
  account_id uuid not null references accounts.account on update cascade on delete cascade,
  name text not null,
  scope text not null check (scope in ('LEZEN', 'SCHRIJVEN')),
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null check (expires_at <= created_at + interval '366 days'),
  used_at timestamptz(3),
  revoked_at timestamptz(3)
);
create index api_token_account on accounts.api_token (account_id);

create table accounts.attempt (key varchar(255) primary key, points integer not null default 0, expire bigint);`;

/**
 * What was done with accounts, and what was looked at or taken along. Append only, also for this program: only what is older
 * than it is kept may go, in a transaction that says so (\`set local accounts.expiring = 'yes'\`). No foreign keys: it outlives
 * what it tells of.
 */
const ACCESS_LOG = `
create table accounts.access_log (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  what text not null,
  account_id uuid,
  about_id uuid,
  door text not null check (door in ('WEB', 'API', 'CLI', 'IMPORT', 'SYSTEEM')),
  address text,
  details jsonb not null default '{}'
);
create index access_log_at on accounts.access_log (at desc, id desc);
create index access_log_account on accounts.access_log (account_id, id desc);

create function accounts.append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('accounts.expiring', true) = 'yes' then return old; end if;
  raise exception 'the access log is append only';
end $$;
create trigger append_only before update or delete on accounts.access_log
  for each row execute function accounts.append_only();
create trigger never_emptied before truncate on accounts.access_log
  for each statement execute function accounts.append_only();`;

export class Accounts1700000000011 implements MigrationInterface {
  readonly name = 'Accounts1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [ACCOUNTS, FACTORS, WAYS_IN, ACCESS_LOG]) await runner.query(tables);
  }

  /** Forward only: a mistake is mended by the next migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
