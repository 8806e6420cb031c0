/**
 * `log.append` with fewer look-ups, and streams that sort by their bytes.
 *
 * Names of streams are compared for being equal only. By the rules of a language that takes longer, and a newer C library may
 * sort otherwise than an index was built by, which then no longer finds what it holds.
 *
 * The function of before, which takes data and metadata as arrays, stays: a program of an older version may still serve while
 * the new one starts.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_BYTES = 'alter table log.events alter column stream type text collate "C"';

/**
 * Several appends in one call, so that one commit serves many callers. Events come flat; `owners` names the append of each
 * (from 1) and `revisions` where it is to stand.
 *
 * Writes all and answers with the position of the first event; or, where any append may not be written as it stands, writes
 * nothing and answers with a verdict for each: `new`, `duplicate` (with the last position) or `conflict` (with the revision
 * now). The adapter then sends the new ones again: rare, and it keeps the common way to one look-up and one insert.
 *
 * Revisions have no gaps: a stream ends where it should when the event before is there and the one after is not. Known ids
 * are left to the index that refuses them, at the price of a subtransaction, and of dead rows where it does: rare, because a
 * retry meets its own events at its revision before that. No verdicts are all `new`, or the adapter would ask for ever.
 *
 * `data` and `metadata` are JSON texts with U+001E between them, which JSON never holds unescaped: an array would have each of
 * their quotes escaped, and read again.
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
  owners integer[], revisions integer[], event_ids uuid[], types text[], data text, metadata text,
  out first_position bigint, out verdicts text[], out currents integer[], out lasts bigint[]
)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
declare
  expectations_met boolean;
  instant timestamptz(3);
  refused_by text;
  separator constant text := chr(30);
begin
  perform pg_advisory_xact_lock(7274002);

  select count(*) filter (where s.revision = a.expectation)
        = (select count(*) from unnest(expected) as e(expectation) where e.expectation <> -1)
      and count(*) filter (where s.revision > a.expectation) = 0
    into expectations_met
    from unnest(streams, expected) as a(stream, expectation)
    join log.events s on s.stream = a.stream and s.revision between a.expectation and a.expectation + 1;

  if expectations_met then
    begin
      update log.head h set position = h.position + cardinality(event_ids),
          registered_at = greatest(h.registered_at, date_trunc('milliseconds', clock_timestamp()))
        returning h.position - cardinality(event_ids) + 1, h.registered_at into first_position, instant;
      insert into log.events (position, stream, revision, event_id, type, data, metadata, registered_at)
        select first_position - 1 + e.nr, streams[e.owner], e.revision, e.id, e.type,
            e.data::json, e.metadata::json, instant
          from unnest(owners, revisions, event_ids, types, string_to_array(data, separator), string_to_array(metadata, separator))
            with ordinality
            as e(owner, revision, id, type, data, metadata, nr);
      notify trajectboek_log;
      return;
    exception when unique_violation then
      get stacked diagnostics refused_by = constraint_name;
      if refused_by <> 'events_event_id_key' then raise; end if;
      first_position := null;
    end;
  end if;

  select array_agg(c.current order by a.nr) into currents
    from unnest(streams) with ordinality as a(stream, nr),
      lateral (select coalesce(max(s.revision), -1) as current from log.events s where s.stream = a.stream) as c;

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

  if refused_by is not null and 'new' = all (verdicts) then
    raise unique_violation using message = 'one id stands twice within one call', constraint = refused_by;
  end if;
end $$;`;

export class Append1700000000006 implements MigrationInterface {
  readonly name = 'Append1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BY_BYTES);
    await runner.query(APPEND);
  }

  /** Forward only: an event log is never dropped by a program. */
  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
