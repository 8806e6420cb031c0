import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import type { Database } from '../../src/database/database.js';
import { openTestDatabase } from '../support/database.js';
import { ENTITIES } from './support/read-side.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase({ entities: ENTITIES });
});
afterAll(() => database.close());

/** Of these a rebuild, which copies its rows in, and a follower, which sends them as JSON, store the same. */
const STORED_THE_SAME = ['text', 'int', 'uuid', 'boolean', 'jsonb', 'bigint'];

it.each(PROJECTIONS)(
  '$name has columns that are stored the same, however its rows go in',
  (one) => {
    const { columns } = database.dataSource.getMetadata(one.entity as never);
    const others = columns.filter(
      ({ type, isArray, asExpression }) =>
        !asExpression && (isArray || !STORED_THE_SAME.includes(String(type))),
    );
    expect(columns.length).toBeGreaterThan(2);
    expect(others.map(({ databaseName }) => databaseName)).toStrictEqual([]);
  },
);

it.each(PROJECTIONS)('$name has a table that is called after it and its version', (one) => {
  const { tableName } = database.dataSource.getMetadata(one.entity as never);
  expect(tableName).toBe(`rm_${one.name}_${String(one.version)}`);
});
