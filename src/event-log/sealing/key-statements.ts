/** The statements of the table of keys, and a row of it; see `migrations/0008-text-keys.ts`. */

export interface KeyRow {
  readonly stream: string;
  readonly part: string;
  readonly generation: number;
  readonly secret: Buffer | null;
  readonly erased_at: Date | null;
}

const COLUMNS = 'stream, part, generation, secret, erased_at';

export const OF_STREAMS = `select ${COLUMNS} from keys.texts
  where log_id = $1 and stream = any ($2::text[])`;

export const MAKE = `insert into keys.texts (log_id, stream, part, generation, secret)
  select $1::uuid, w.* from unnest($2::text[], $3::text[], $4::int[], $5::bytea[]) as w
  on conflict do nothing returning ${COLUMNS}`;

export const ERASE = `insert into keys.texts (log_id, stream, part, generation, erased_at) values ($1, $2, $3, $4, $5)
  on conflict (log_id, stream, part, generation) do update set secret = null, erased_at = excluded.erased_at
  where keys.texts.secret is not null`;

export const PAGE = 1000;

export const ALL_PAGE = `select ${COLUMNS} from keys.texts
  where log_id = $1 and (stream, part, generation) > ($2::text, $3::text, $4::int)
  order by stream, part, generation limit $5`;

export const TAKE_OVER = `insert into keys.texts (log_id, stream, part, generation, secret, erased_at)
  select $1::uuid, k.* from unnest($2::text[], $3::text[], $4::int[], $5::bytea[], $6::timestamptz[]) as k
  on conflict (log_id, stream, part, generation) do update set secret = null, erased_at = excluded.erased_at
  where excluded.secret is null and keys.texts.secret is not null`;
