/**
 * Takes what was made of a stream out of read models that have not taken its last event in: paused ones, stopped ones, those
 * that set the stream aside, tables that a rebuild is filling. Their next look at the stream makes its rows anew from the log.
 *
 * Not for one that follows: it knows its rows and would not write them again; wait for its position instead (`waitFor`).
 */
import type { DataSource } from 'typeorm';
import { PROJECTIONS } from './all.js';
import { makingOf } from './engine/making.js';

/**
 * @param stream its whole name: 'traject-<id>'
 * @param names of the read models; all that there are when left out
 * @returns how many rows went
 */
export async function clearRows(
  dataSource: DataSource,
  stream: string,
  names: readonly string[] = PROJECTIONS.map(({ name }) => name),
): Promise<number> {
  let gone = 0;
  for (const projection of PROJECTIONS) {
    const making = makingOf(projection);
    if (!names.includes(projection.name) || !making.owns(stream)) continue;
    const { tableName } = dataSource.getMetadata(projection.entity as never);
    for (const table of [tableName, `${tableName}_next`]) {
      const [there] = await dataSource.query<[{ name: string | null }]>(
        'select to_regclass($1) as name',
        [table],
      );
      if (!there.name) continue;
      const [, count] = await dataSource.query<[unknown[], number]>(
        `delete from ${table} where stream_id = $1`,
        [making.idOf(stream)],
      );
      gone += count;
    }
  }
  return gone;
}
