/** The table beside the live one: made empty, filled by a rebuild, put in its place. */
import { keepNoSamplesOf } from '../../src/database/no-samples.js';
import type { RowTable } from './row-table.js';
import type { Sql } from './sql.js';

/** @returns the empty table `<name>_next`, with the live one's columns and indexes; what a killed rebuild left is dropped */
export async function makeNext(sql: Sql, live: RowTable): Promise<RowTable> {
  const next = live.beside('next');
  await dropNext(sql, live);
  await sql.query(`create table ${next.name} (like ${live.name} including all)`);
  await keepNoSamplesOf(sql, next.name);
  return next;
}

export async function dropNext(sql: Sql, live: RowTable): Promise<void> {
  await sql.query(`drop table if exists ${live.beside('next').name}`);
}

/** Within the caller's transaction: readers see the old rows until its commit, and the new ones from then on. */
export async function putNextInPlace(sql: Sql, live: RowTable): Promise<void> {
  const next = live.beside('next').name;
  const indexes: { old: string; made: string }[] = await sql.query(INDEX_PAIRS, [live.name, next]);
  await sql.query(`drop table ${live.name}`);
  await sql.query(`alter table ${next} rename to ${live.name}`);
  for (const { old, made } of indexes)
    await sql.query(`alter index ${quoted(made)} rename to ${quoted(old)}`);
}

/** What other versions of the program left: their tables have another number. Nobody is served from them any more. */
export async function dropFormer(sql: Sql, live: RowTable): Promise<void> {
  const former: { name: string }[] = await sql.query(
    `select tablename as name from pg_tables
      where schemaname = current_schema() and tablename ~ ('^' || $1 || '_[0-9]+(_next)?$') and tablename <> $2`,
    [live.name.replace(/_\d+$/, ''), live.name],
  );
  for (const { name } of former) await sql.query(`drop table ${quoted(name)}`);
}

/** `like … including all` names its indexes itself; a later migration must find them under the names that were given. */
const INDEX_PAIRS = `
select old.name as old, made.name as made
  from lateral (${indexesOf('$1')}) as old join lateral (${indexesOf('$2')}) as made using (definition, nr)`;

function indexesOf(table: string): string {
  return `select c.relname as name, d.definition, row_number() over (partition by d.definition order by c.relname) as nr
    from pg_index i join pg_class c on c.oid = i.indexrelid,
      lateral (select i.indisunique || regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '') as definition) d
    where i.indrelid = ${table}::regclass`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
