/** The statements on schema `log` (`migrations/0001-event-log.ts`, `0006-append.ts`) and their rows in the port's types. */
import type { Metadata, RecordedEvent } from '../event-log.js';
import { MAX_PAGE_BYTES } from '../event-limits.js';

export const HEAD = 'select log_id, position from log.head';

/** Of an empty log there is none: it says `-infinity`. */
export const LAST_REGISTERED = 'select registered_at from log.head where isfinite(registered_at)';

/** The identity is made here, not in a migration: a data directory may be born from a template that many share. */
export const IDENTIFY =
  'insert into log.head (log_id) values (gen_random_uuid()) on conflict (only_row) do nothing';

export const APPEND = `select first_position, verdicts, currents, lasts
  from log.append($1::text[], $2::int[], $3::int[],
    $4::int[], $5::int[], $6::uuid[], $7::text[], $8::text, $9::text)`;

const COLUMNS = 'position, stream, revision, event_id, type, data, metadata, registered_at';

/**
 * Looked up without reading the data themselves: those that are left out of a page cost nothing. What is stored compressed is
 * taken for sixteen times as much: text is three to four times as long, what repeats itself at most ninety times, or 255 with lz4.
 */
const SIZE =
  'pg_column_size(data) * case when pg_column_compression(data) is null then 1 else 16 end';

/** $1 stream, $2 first revision, $3 most rows. */
export const STREAM_PAGE = page('stream = $1 and revision >= $2', 'revision', '$3');

/** $1 position (exclusive), $2 most rows. */
export const ALL_PAGE = page('position > $1', 'position', '$2');

function page(where: string, order: string, most: string): string {
  return `select ${COLUMNS}, size from (
      select ${COLUMNS}, ${SIZE} as size, sum(${SIZE})
          over (order by ${order} rows between unbounded preceding and 1 preceding) as before
        from log.events where ${where} order by ${order} limit ${most}) as page
    where before is null or before < ${String(MAX_PAGE_BYTES)} order by ${order}`;
}

/** Whether rows were left out because these weigh enough. */
export function isFull(rows: readonly EventRow[]): boolean {
  let sum = 0;
  for (const { size } of rows) sum += size;
  return sum >= MAX_PAGE_BYTES;
}

/** $1 position, $2 event or null. */
export const HOLDS = `select 1 from log.events
  where position = $1 and event_id = coalesce($2::uuid, event_id)`;

/** `bigint` arrives as a decimal string, `json` parsed. */
export interface EventRow {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly event_id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
  readonly registered_at: Date;
  /** Bytes that its data take. */
  readonly size: number;
}

export function recordedEvent(row: EventRow): RecordedEvent {
  const { stream, revision, type, data, metadata } = row;
  const moved = metadata.geregistreerdOp;
  return {
    id: row.event_id,
    stream,
    revision,
    type,
    data,
    metadata,
    checkpoint: { position: BigInt(row.position), eventId: row.event_id },
    registeredAt: moved ? new Date(moved) : row.registered_at,
  };
}
