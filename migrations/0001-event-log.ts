/**
 * The event log's own schema: `log.head`, `log.events` and the one function that writes them.
 *
 * `data` and `metadata` are `json`, not `jsonb`: the stored text is exactly what was appended (key order, number forms,
 * `\u0000` and lone surrogates, which jsonb reorders or refuses), it is still validated, and an operator can still query it.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create schema log;

create table log.head (
  only_row boolean primary key default true check (only_row),
  log_id uuid not null,
  position bigint not null default 0,
  registered_at timestamptz(3) not null default '-infinity'
);

create table log.events (
  position bigint primary key,
  stream text not null,
  revision integer not null check (revision >= 0),
  event_id uuid not null unique,
  type text not null,
  data json not null,
  metadata json not null,
  registered_at timestamptz(3) not null,
  unique (stream, revision)
);`;

const IMMUTABLE = `
create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'log.events only grows: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger only_grows before update or delete on log.events
  for each row execute function log.refuse_change();
create trigger never_emptied before truncate on log.events
  for each statement execute function log.refuse_change();`;

/**
 * Several appends in one call, so that one commit serves many callers. Events come flat; `owners` names the append of each
 * (from 1) and `revisions` where it wants to stand. An append's outcome does not touch the others: conflicts are rows, not
 * exceptions.
 *
 * The lock is held to the commit: positions rise in commit order and without gaps, so a reader that has seen a position has
 * seen all before it. plpgsql takes a snapshot per statement (read committed), so what is read after the lock is the newest.
 * The scan settings: PGlite has no autovacuum, and a plan that was cached while the table was small would later scan it all.
 * Without seqscan such a plan looks so dear that a server would compile it, at 50 ms a call: hence no jit.
 *
 * What the adapter sees to: no stream and no id stands twice within one call.
 */
const APPEND = `
create function log.append(
  streams text[], expected integer[], sizes integer[],
  owners integer[], revisions integer[], event_ids uuid[], types text[], data text[], metadata text[]
) returns table (outcome text, revision integer, "position" bigint)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
#variable_conflict use_column
declare
  currents integer[];
  outcomes text[];
  lasts bigint[];
  expectations_met boolean;
  appended bigint := 0;
  head_position bigint;
  instant timestamptz(3);
begin
  perform pg_advisory_xact_lock(7274002);

  select array_agg(c.current order by a.nr), bool_and(c.current = a.expected) into currents, expectations_met
    from unnest(streams, expected) with ordinality as a(stream, expected, nr),
      lateral (select coalesce(max(s.revision), -1) as current from log.events s where s.stream = a.stream) as c;

  if expectations_met and not exists (select from log.events s where s.event_id = any (event_ids)) then
    outcomes := array_fill('appended'::text, array[cardinality(streams)]); -- nearly always
    appended := cardinality(event_ids);
  else
    select array_agg(v.outcome order by v.nr), array_agg(v.last order by v.nr),
        coalesce(sum(v.size) filter (where v.outcome = 'appended'), 0)
      into outcomes, lasts, appended
      from (
        select a.nr, a.size, k.last, case
            when k.known = 0 and currents[a.nr] = a.expected then 'appended'
            when k.known = a.size and k.matching = a.size then 'duplicate'
            else 'conflict' end as outcome
          from unnest(streams, expected, sizes) with ordinality as a(stream, expected, size, nr),
            lateral (select count(*) as known, max(s.position) as last,
                count(*) filter (where s.stream = a.stream and s.revision = e.revision) as matching
              from unnest(owners, revisions, event_ids) as e(owner, revision, id)
              join log.events s on s.event_id = e.id
              where e.owner = a.nr) as k
      ) as v;
  end if;

  if appended > 0 then
    update log.head set position = log.head.position + appended,
        registered_at = greatest(log.head.registered_at, date_trunc('milliseconds', clock_timestamp()))
      returning log.head.position - appended, log.head.registered_at into head_position, instant;
    insert into log.events (position, stream, revision, event_id, type, data, metadata, registered_at)
      select head_position + row_number() over (order by e.nr), streams[e.owner], e.revision, e.id, e.type,
          e.data::json, e.metadata::json, instant
        from unnest(owners, revisions, event_ids, types, data, metadata) with ordinality
          as e(owner, revision, id, type, data, metadata, nr)
        where outcomes[e.owner] = 'appended';
    notify trajectboek_log;
  end if;

  return query
    select u.outcome,
        case when u.outcome = 'conflict' then u.current else u.expected + u.size end,
        case u.outcome
          when 'appended' then head_position
            + (sum(case when u.outcome = 'appended' then u.size else 0 end) over (order by u.nr))::bigint
          when 'duplicate' then u.last end
      from unnest(outcomes, currents, lasts, expected, sizes) with ordinality
        as u(outcome, current, last, expected, size, nr)
      order by u.nr;
end $$;`;

export class EventLog1700000000001 implements MigrationInterface {
  readonly name = 'EventLog1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(IMMUTABLE);
    await runner.query(APPEND);
  }

  /** Forward only: an event log is never dropped by a program. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
