/** The tables of doubts; see `migrations/0016-import-doubts.ts`. Words pass here sealed only. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';

/** Which report: the log that it went into, and the year. */
export interface ReportKey {
  readonly logId: string;
  readonly jaar: number;
}

export interface DoubtRow {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly stream: string;
  readonly sealed: Buffer;
}

export interface SealedReport {
  readonly file: string;
  readonly at: Date;
  readonly doubts: readonly DoubtRow[];
  /** By stream. */
  readonly keys: ReadonlyMap<string, Buffer>;
}

@Injectable()
export class DoubtTable {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** Undefined where no report was read into that year. */
  async fileOf({ logId, jaar }: ReportKey): Promise<string | undefined> {
    const [row] = await this.db.query<{ file: string }[]>(
      'select file from imports.reports where log_id = $1 and jaar = $2',
      [logId, jaar],
    );
    return row?.file;
  }

  /** In the order of the file. */
  async doubtsOf({ logId, jaar }: ReportKey): Promise<(DoubtRow & { readonly secret: Buffer })[]> {
    return this.db.query(DOUBTS, [logId, jaar]);
  }

  /** In the place of what was kept of another file. Of the same file nothing is written again: what was erased stays so. */
  async replace(key: ReportKey, { file, at, doubts, keys }: SealedReport): Promise<void> {
    const year = [key.logId, key.jaar];
    await this.db.transaction(async (sql) => {
      const written = await sql.query<unknown[]>(REPORT, [...year, file, at]);
      if (written.length === 0) return;
      await emptied(sql, year);
      await sql.query(KEYS, [...year, [...keys.keys()], [...keys.values()]]);
      await sql.query(INSERT, [
        ...year,
        ...[doubts.map(({ number }) => number), doubts.map(({ stream }) => stream)],
        doubts.map(({ sealed }) => sealed),
      ]);
    });
  }

  /** Takes all that is about a stream, with the keys. */
  async erase(logId: string, stream: string): Promise<void> {
    await this.db.query(ERASE, [logId, stream]);
  }
}

async function emptied(sql: EntityManager, year: readonly unknown[]): Promise<void> {
  for (const table of ['doubts', 'keys'])
    await sql.query(`delete from imports.${table} where log_id = $1 and jaar = $2`, [...year]);
}

const DOUBTS = `select d.number, d.stream, d.sealed, k.secret
  from imports.doubts d join imports.keys k using (log_id, jaar, stream)
  where log_id = $1 and jaar = $2 order by d.number`;

const REPORT = `insert into imports.reports as r (log_id, jaar, file, read_in) values ($1, $2, $3, $4)
  on conflict (log_id, jaar) do update set file = excluded.file, read_in = excluded.read_in
    where r.file <> excluded.file
  returning 1`;

const KEYS = `insert into imports.keys (log_id, jaar, stream, secret)
  select $1::uuid, $2::int, k.* from unnest($3::text[], $4::bytea[]) as k`;

const INSERT = `insert into imports.doubts (log_id, jaar, number, stream, sealed)
  select $1::uuid, $2::int, d.* from unnest($3::int[], $4::text[], $5::bytea[]) as d`;

const ERASE = `with gone as (delete from imports.doubts where log_id = $1 and stream = $2)
  delete from imports.keys where log_id = $1 and stream = $2`;
