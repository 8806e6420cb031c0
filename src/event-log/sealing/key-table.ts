/** The table of keys, beside the read models; see `migrations/0008-text-keys.ts`. */
import type { DataSource } from 'typeorm';
import { ask } from '../postgres/postgres-connection.js';
import { newKey } from './cipher.js';
import { type KeyRef, keyName } from './sealed-text.js';
import {
  type KeyRow,
  OF_STREAMS,
  MAKE,
  ERASE,
  ALL_PAGE,
  PAGE,
  TAKE_OVER,
} from './key-statements.js';

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

/** A key as it is copied; one of both is null. */
export interface StoredKey extends WantedKey {
  readonly secret: Buffer | null;
  readonly erasedAt: Date | null;
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

  /**
   * The key is gone for ever; that it was is kept, also where nobody ever had it.
   * @throws LogUnavailable
   */
  async erase({ stream, deel, generatie }: WantedKey, at: Date): Promise<void> {
    await ask(this.dataSource, ERASE, [this.logId, stream, deel, generatie, at]);
  }

  /** Every key of the log, some at a time. @throws LogUnavailable */
  async *all(): AsyncGenerator<StoredKey> {
    let after: readonly unknown[] = ['', '', -1];
    for (;;) {
      const rows = await ask<KeyRow>(this.dataSource, ALL_PAGE, [this.logId, ...after, PAGE]);
      for (const row of rows)
        yield {
          ...{ stream: row.stream, ...refOf(row) },
          ...{ secret: row.secret, erasedAt: row.erased_at },
        };
      const last = rows.at(-1);
      if (!last) return;
      after = [last.stream, last.part, last.generation];
    }
  }

  /** Takes over those of another installation; what was erased here or there stays erased. @throws LogUnavailable */
  async takeOver(keys: readonly StoredKey[]): Promise<void> {
    for (let from = 0; from < keys.length; from += PAGE) {
      const some = keys.slice(from, from + PAGE);
      await ask(this.dataSource, TAKE_OVER, [
        this.logId,
        some.map(({ stream }) => stream),
        some.map(({ deel }) => deel),
        some.map(({ generatie }) => generatie),
        some.map(({ secret }) => secret),
        some.map(({ erasedAt }) => erasedAt),
      ]);
    }
  }
}

const refOf = ({ part, generation }: KeyRow): KeyRef => ({ deel: part, generatie: generation });
const keyOf = ({ secret, erased_at }: KeyRow): TextKey => secret ?? { erasedAt: erased_at! };
