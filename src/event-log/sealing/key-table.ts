/** The table of keys, beside the read models; see `migrations/0008-text-keys.ts`. */
import type { DataSource } from 'typeorm';
import { ask } from '../postgres/connection.js';
import { newKey } from './cipher.js';
import { type KeyRef, keyName } from './sealed-text.js';

/** A key, or when it was erased. */
export type TextKey = Buffer | { readonly erasedAt: Date };

/** `keyName` → key. */
export type StreamKeys = ReadonlyMap<string, TextKey>;

export interface MadeKey {
  readonly stream: string;
  readonly ref: KeyRef;
  readonly key: TextKey;
}

/** A key as it is wanted: which, and of which stream. */
export interface WantedKey extends KeyRef {
  readonly stream: string;
}

interface KeyRow {
  readonly stream: string;
  readonly part: string;
  readonly generation: number;
  readonly secret: Buffer | null;
  readonly erased_at: Date | null;
}

export class KeyTable {
  constructor(
    private readonly dataSource: DataSource,
    private readonly logId: string,
  ) {}

  /**
   * All keys of these streams, those that were erased among them.
   * @throws LogUnavailable when the database does not answer
   */
  async ofStreams(streams: readonly string[]): Promise<ReadonlyMap<string, Map<string, TextKey>>> {
    const rows = await ask<KeyRow>(this.dataSource, OF_STREAMS, [this.logId, streams]);
    const found = new Map(streams.map((stream) => [stream, new Map<string, TextKey>()]));
    for (const row of rows) found.get(row.stream)!.set(keyName(refOf(row)), keyOf(row));
    return found;
  }

  /**
   * Makes those that are not there. Once it resolves all are on disk, whoever made them.
   * @returns those that it made
   * @throws LogUnavailable
   */
  async make(wanted: readonly WantedKey[]): Promise<MadeKey[]> {
    const rows = await ask<KeyRow>(this.dataSource, MAKE, [
      this.logId,
      wanted.map(({ stream }) => stream),
      wanted.map(({ deel }) => deel),
      wanted.map(({ generatie }) => generatie),
      wanted.map(() => newKey()),
    ]);
    return rows.map((row) => ({ stream: row.stream, ref: refOf(row), key: keyOf(row) }));
  }
}

const refOf = ({ part, generation }: KeyRow): KeyRef => ({ deel: part, generatie: generation });
const keyOf = ({ secret, erased_at }: KeyRow): TextKey => secret ?? { erasedAt: erased_at! };

const COLUMNS = 'stream, part, generation, secret, erased_at';

const OF_STREAMS = `select ${COLUMNS} from keys.texts
  where log_id = $1 and stream = any ($2::text[])`;

const MAKE = `insert into keys.texts (log_id, stream, part, generation, secret)
  select $1::uuid, w.* from unnest($2::text[], $3::text[], $4::int[], $5::bytea[]) as w
  on conflict do nothing returning ${COLUMNS}`;
