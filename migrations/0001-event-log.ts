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
 * (from 1) and `revisions` where it is to stand.
 *
 * Writes all and answers with the position of the first event; or, where any append may not be written as it stands, writes
 * nothing and answers with a verdict for each: `new`, `duplicate` (with the last position) or `conflict` (with the revision
 * now). The adapter then sends the new ones again: rare, and it keeps the common way to two look-ups and one insert.
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
  owners integer[], revisions integer[], event_ids uuid[], types text[], data text[], metadata text[],
  out first_position bigint, out verdicts text[], out currents integer[], out lasts bigint[]
)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
declare
  expectations_met boolean;
  instant timestamptz(3);
begin
  perform pg_advisory_xact_lock(7274002);

  select array_agg(c.current order by a.nr), bool_and(c.current = a.expectation) into currents, expectations_met
    from unnest(streams, expected) with ordinality as a(stream, expectation, nr),
      lateral (select coalesce(max(s.revision), -1) as current from log.events s where s.stream = a.stream) as c;

  if expectations_met and not exists (select from log.events s where s.event_id = any (event_ids)) then
    update log.head h set position = h.position + cardinality(event_ids),
        registered_at = greatest(h.registered_at, date_trunc('milliseconds', clock_timestamp()))
      returning h.position - cardinality(event_ids) + 1, h.registered_at into first_position, instant;
    insert into log.events (position, stream, revision, event_id, type, data, metadata, registered_at)
      select first_position - 1 + e.nr, streams[e.owner], e.revision, e.id, e.type,
          e.data::json, e.metadata::json, instant
        from unnest(owners, revisions, event_ids, types, data, metadata) with ordinality
          as e(owner, revision, id, type, data, metadata, nr);
    notify trajectboek_log;
    return;
  end if;

  select array_agg(case
        when k.known = 0 and currents[a.nr] = a.expectation then 'new'
        when k.known = a.size and k.matching = a.size then 'duplicate'
        else 'conflict' end order by a.nr),
      array_agg(k.last order by a.nr)
    into verdicts, lasts
    from unnest(streams, expected, sizes) with ordinality as a(stream, expectation, size, nr),
      lateral (select count(*) as known, max(s.position) as last,
          count(*) filter (where s.stream = a.stream and s.revision = e.revision) as matching
        from unnest(owners, revisions, event_ids) as e(owner, revision, id)
        join log.events s on s.event_id = e.id
        where e.owner = a.nr) as k;
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
