/**
 * PostgreSQL keeps samples of what stands in a column, to plan by (`pg_statistic`): words and keys would outlive their erasure
 * there, and nobody but the server's owner can take them out. So none are kept where words or keys can stand.
 */
import type { EntityManager } from 'typeorm';

/** Of every table that there is, the log's apart: an event holds sealed text only. */
export const keepNoSamples = (sql: Pick<EntityManager, 'query'>): Promise<void> =>
  withoutSamples(sql, ALL_TABLES, []);

/** Of a table that was just made. */
export const keepNoSamplesOf = (sql: Pick<EntityManager, 'query'>, table: string): Promise<void> =>
  withoutSamples(sql, 'attrelid = $1::regclass', [table]);

async function withoutSamples(
  sql: Pick<EntityManager, 'query'>,
  which: string,
  values: readonly string[],
): Promise<void> {
  const tables: { name: string; columns: string[] }[] = await sql.query(columnsOf(which), [
    ...values,
  ]);
  for (const { name, columns } of tables) {
    const actions = columns.map((column) => `alter column ${column} set statistics 0`);
    await sql.query(`alter table ${name} ${actions.join(', ')}`);
  }
}

const ALL_TABLES = `attrelid in (select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where relkind = 'r' and nspname not in ('log', 'pg_catalog', 'information_schema') and pg_has_role(relowner, 'usage'))`;

/** What a B-tree sorts by holds codes, ids and days, and a plan needs to know of those. */
const columnsOf = (
  which: string,
): string => `select attrelid::regclass::text as name, array_agg(quote_ident(attname)) as columns
  from pg_attribute
  where ${which} and attnum > 0 and not attisdropped and coalesce(attstattarget, -1) <> 0
    and (atttypid in ('jsonb'::regtype, 'tsvector'::regtype, 'bytea'::regtype)
      or atttypid = 'text'::regtype and attnum <> all (select unnest(indkey) from pg_index where indrelid = attrelid))
  group by attrelid order by 1`;
