/** One read model's table: bulk writes, a statement for thousands of rows. */
import type { EntityManager, EntityMetadata } from 'typeorm';
import { copyIn, type CopyValue } from '../../src/database/copy-in.js';
import type { ReadRow } from '../projection.js';
import { difference } from './difference.js';
import type { StreamChange } from './stream-folds.js';
import type { Sql } from './sql.js';

/** More rows than this go in several statements, so that none grows without bound: a jsonb holds 256 MB, a string of ours 512. */
const ROWS_A_STATEMENT = 2000;

export class RowTable {
  private readonly columns: readonly Column[];
  private readonly upsert: string;

  /** @param name of the table; that of the entity unless it is being rebuilt beside it */
  constructor(
    private readonly metadata: EntityMetadata,
    readonly name: string = metadata.tableName,
  ) {
    this.columns = metadata.columns.map(({ propertyName, databaseName, type }) => ({
      field: propertyName,
      name: databaseName,
      isJson: type === 'jsonb',
    }));
    const names = this.columns.map((column) => column.name);
    // A jsonb is parsed once; of a json, each column of each row is parsed again.
    this.upsert = `insert into ${name} as t (${names.join()})
      select ${names.join()} from jsonb_populate_recordset(null::${name}, $1::jsonb)
      on conflict (stream_id, key) do update set ${names.map((c) => `${c} = excluded.${c}`).join()}
      where (${names.map((c) => `t.${c}`).join()})
        is distinct from (${names.map((c) => `excluded.${c}`).join()})`;
  }

  /** The table of the same shape beside it. */
  beside(suffix: string): RowTable {
    return new RowTable(this.metadata, `${this.metadata.tableName}_${suffix}`);
  }

  /** Brings the rows of these streams up to what they are now; only what differs is written. */
  async write(sql: Sql, changes: readonly StreamChange[]): Promise<void> {
    const gone: [streamId: string, key: string][] = [];
    const rows: ReadRow[] = [];
    const whole: StreamChange[] = [];
    for (const change of changes) {
      if (!change.before) {
        whole.push(change);
        rows.push(...change.now.rows);
        continue;
      }
      const { changed, gone: keys } = difference(change.before, change.now.rows);
      rows.push(...changed);
      gone.push(...keys.map((key) => [change.streamId, key] as [string, string]));
    }
    if (gone.length)
      await sql.query(
        `delete from ${this.name} where (stream_id, key) in (select * from unnest($1::text[], $2::text[]))`,
        columnsOf(gone),
      );
    if (whole.length) await this.deleteOthers(sql, whole);
    await this.put(sql, rows);
  }

  /** Rows that are certain not to be there yet. @param manager of a transaction */
  async insert(manager: EntityManager, rows: readonly ReadRow[]): Promise<void> {
    const target = `${this.name} (${this.columns.map(({ name }) => name).join()})`;
    for (const part of inParts(rows))
      await copyIn(
        manager,
        target,
        part.map((row) => this.copied(row)),
      );
  }

  /** All rows of these streams. */
  async remove(sql: Sql, streamIds: readonly string[]): Promise<void> {
    await sql.query(`delete from ${this.name} where stream_id = any($1::text[])`, [[...streamIds]]);
  }

  /** What stands in the table for these streams and is not theirs any more. */
  private async deleteOthers(sql: Sql, whole: readonly StreamChange[]): Promise<void> {
    const kept = whole.flatMap(({ streamId, now }) =>
      now.rows.map(({ key }) => [streamId, key] as [string, string]),
    );
    await sql.query(
      `delete from ${this.name} t where stream_id = any($3::text[]) and not exists
        (select 1 from unnest($1::text[], $2::text[]) as k(stream_id, key)
          where k.stream_id = t.stream_id and k.key = t.key)`,
      [...columnsOf(kept), whole.map(({ streamId }) => streamId)],
    );
  }

  private async put(sql: Sql, rows: readonly ReadRow[]): Promise<void> {
    for (const part of inParts(rows))
      await sql.query(this.upsert, [JSON.stringify(part.map((row) => this.named(row)))]);
  }

  private named(row: ReadRow): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { field, name } of this.columns) values[name] = row[field as keyof ReadRow];
    return values;
  }

  private copied(row: ReadRow): CopyValue[] {
    return this.columns.map(({ field, isJson }) => {
      const value = row[field as keyof ReadRow] as CopyValue | undefined;
      if (value == null) return null;
      return isJson ? JSON.stringify(value) : value;
    });
  }
}

interface Column {
  readonly field: string;
  readonly name: string;
  readonly isJson: boolean;
}

function* inParts(rows: readonly ReadRow[]): Iterable<readonly ReadRow[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    yield rows.slice(from, from + ROWS_A_STATEMENT);
}

const columnsOf = (pairs: readonly [string, string][]): [string[], string[]] => [
  pairs.map(([first]) => first),
  pairs.map(([, second]) => second),
];
