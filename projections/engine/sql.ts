import type { EntityManager } from 'typeorm';

/** The data source itself, or a transaction of it. */
export type Sql = Pick<EntityManager, 'query'>;

/** TypeORM answers an update with [rows, count]. */
export async function updated<Row>(
  sql: Sql,
  statement: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const [rows] = await sql.query<[Row[], number]>(statement, [...values]);
  return rows;
}
