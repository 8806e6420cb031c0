/**
 * Tables that follow from the log are made from their entity: no migration owns what can be made again. Their name carries
 * their version, so that another version's rows are never taken for these.
 */
import type { DataSource, EntityMetadata } from 'typeorm';

/** How the name of such a table begins. */
const DERIVED = /^rm_/;

/** Makes those that are not there yet, empty. Within the lock in which the schema is migrated. */
export async function makeDerivedTables(dataSource: DataSource): Promise<void> {
  for (const metadata of dataSource.entityMetadatas)
    if (DERIVED.test(metadata.tableName))
      for (const statement of statementsOf(metadata)) await dataSource.query(statement);
}

export function statementsOf(metadata: EntityMetadata): string[] {
  const { tableName, columns, indices, primaryColumns } = metadata;
  const names = (some: readonly { databaseName: string }[]): string =>
    some.map(({ databaseName }) => databaseName).join(', ');
  return [
    `create table if not exists ${tableName} (
      ${columns.map(definitionOf).join(',\n      ')},
      primary key (${names(primaryColumns)}))`,
    ...indices.map(
      ({ name, columns: indexed, isUnique, type }) =>
        `create ${isUnique ? 'unique ' : ''}index if not exists ${name}_${versionIn(tableName)} on ${tableName} using ${type ?? 'btree'} (${names(indexed)})`,
    ),
  ];
}

/** Text sorts by its bytes: compared faster, and no newer C library sorts otherwise than an index was built by. */
function definitionOf(column: EntityMetadata['columns'][number]): string {
  const { databaseName, type, isNullable, asExpression } = column;
  if (asExpression)
    return `${databaseName} ${String(type)} generated always as (${asExpression}) stored`;
  const collation = type === 'text' ? ' collate "C"' : '';
  return `${databaseName} ${String(type)}${collation}${isNullable ? '' : ' not null'}`;
}

const versionIn = (tableName: string): string => /\d+$/.exec(tableName)?.[0] ?? '';
