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
 * Several appends in one call, so that one commit serves many callers. Events come flat: the n-th append owns the next
 * \`sizes[n]\` of them. An append's outcome does not touch the others: conflicts are rows, not exceptions.
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
  event_ids uuid[], types text[], data text[], metadata text[]
) returns table (outcome text, revision integer, "position" bigint)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
#variable_conflict use_column
declare
  owners integer[];
  revisions integer[];
  outcomes text[];
  currents integer[];
  lasts bigint[];
  head_position bigint;
  appended bigint;
  instant timestamptz(3);
begin
  perform pg_advisory_xact_lock(7274002);

  select array_agg(a.nr order by a.nr, i), array_agg(a.expected + i order by a.nr, i)
    into owners, revisions
    from unnest(expected, sizes) with ordinality as a(expected, size, nr), generate_series(1, a.size) as i;

  select array_agg(case
        when k.known = 0 and c.current = a.expected then 'appended'
        when k.known = a.size and k.matching = a.size then 'duplicate'
        else 'conflict' end order by a.nr),
      array_agg(c.current order by a.nr), array_agg(k.last order by a.nr)
    into outcomes, currents, lasts
    from (select u.*, sum(u.size) over (order by u.nr) - u.size as skipped
        from unnest(streams, expected, sizes) with ordinality as u(stream, expected, size, nr)) as a,
      lateral (select coalesce(max(s.revision), -1) as current from log.events s where s.stream = a.stream) as c,
      lateral (select count(s.position) as known, max(s.position) as last,
          count(*) filter (where s.stream = a.stream and s.revision = a.expected + i) as matching
        from generate_series(1, a.size) as i
        join log.events s on s.event_id = event_ids[a.skipped + i]) as k;

  select coalesce(sum(u.size) filter (where u.outcome = 'appended'), 0) into appended
    from unnest(outcomes, sizes) as u(outcome, size);

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
