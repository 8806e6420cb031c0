/** One read model's table: bulk writes, a statement for as many rows as it may hold. */
import type { EntityManager, EntityMetadata } from 'typeorm';
import { copyIn, copyLine } from '../../src/database/copy-in.js';
import type { ReadRow } from '../projection.js';
import { inStatements } from './chunk.js';
import { difference } from './difference.js';
import type { StreamChange } from './stream-folds.js';
import type { Sql } from './sql.js';
import { type Column, columnsOf, copied } from './row-columns.js';

export class RowTable {
  private readonly columns: readonly Column[];
  private readonly upsert: string;
  private readonly touch: string;

  /** @param name of the table; that of the entity unless it is being rebuilt beside it */
  constructor(
    private readonly metadata: EntityMetadata,
    readonly name: string = metadata.tableName,
  ) {
    const kept = metadata.columns.filter(({ asExpression }) => !asExpression);
    this.columns = kept.map(({ propertyName, databaseName, type }) => ({
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
    const plain = this.columns.filter(({ isJson }) => !isJson).map((column) => column.name);
    this.touch = `update ${name} t set ${plain.map((c) => `${c} = n.${c}`).join()}
      from jsonb_populate_recordset(null::${name}, $1::jsonb) n
      where t.stream_id = n.stream_id and t.key = n.key`;
  }

  /** The table of the same shape beside it. */
  beside(suffix: string): RowTable {
    return new RowTable(this.metadata, `${this.metadata.tableName}_${suffix}`);
  }

  /** Brings the rows of these streams up to what they are now; only what differs is written. */
  async write(sql: Sql, changes: readonly StreamChange[]): Promise<void> {
    const gone: [streamId: string, key: string][] = [];
    const [rows, touchedRows]: [ReadRow[], ReadRow[]] = [[], []];
    const whole: StreamChange[] = [];
    for (const change of changes) {
      if (!change.before) {
        whole.push(change);
        for (const row of change.now.rows) rows.push(row);
        continue;
      }
      const { changed, touched, gone: keys } = difference(change.before, change.now.rows);
      for (const row of changed) rows.push(row);
      for (const row of touched) touchedRows.push(row);
      gone.push(...keys.map((key) => [change.streamId, key] as [string, string]));
    }
    if (gone.length)
      await sql.query(
        `delete from ${this.name} where (stream_id, key) in (select * from unnest($1::text[], $2::text[]))`,
        columnsOf(gone),
      );
    if (whole.length) await this.deleteOthers(sql, whole);
    await this.put(sql, this.upsert, this.documents(rows, this.columns));
    const plain = this.columns.filter(({ isJson }) => !isJson);
    await this.put(sql, this.touch, this.documents(touchedRows, plain));
  }

  /** Rows as `insert` takes them: their text, which tells how large they are and holds nothing of a state. */
  lines(rows: readonly ReadRow[]): string[] {
    return rows.map((row) => copyLine(this.columns.map((column) => copied(row, column))));
  }

  /** Rows that are certain not to be there yet. @param manager of a transaction */
  async insert(manager: EntityManager, lines: readonly string[]): Promise<void> {
    const target = `${this.name} (${this.columns.map(({ name }) => name).join()})`;
    for (const some of inStatements(lines)) await copyIn(manager, target, some);
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

  private async put(sql: Sql, statement: string, documents: Iterable<string>): Promise<void> {
    for (const some of inStatements(documents)) await sql.query(statement, [`[${some.join()}]`]);
  }

  private *documents(rows: readonly ReadRow[], columns: readonly Column[]): Iterable<string> {
    for (const row of rows) {
      const values: Record<string, unknown> = {};
      for (const { field, name } of columns) values[name] = row[field as keyof ReadRow];
      yield JSON.stringify(values);
    }
  }
}
