/** The same rows by one INSERT for all callers at a time, without any of the log's promises but the disk. */
import { newStream } from '../contract/cases/support.js';
import type { Bare } from './bare-client.js';
import type { Opened } from './place.js';

const TABLE = `create table if not exists bare (position bigint primary key, stream text collate "C" not null, revision int not null,
  event_id uuid not null unique, type text not null, data json not null, metadata json not null,
  registered_at timestamptz(3) not null, unique (stream, revision))`;
const INSERT = `insert into bare select *, now() from unnest(
  $1::bigint[], $2::text[], $3::int[], $4::uuid[], $5::text[], $6::json[], $7::json[])`;

export async function bareTable({ database: { dataSource } }: Opened): Promise<Bare> {
  await dataSource.query('drop table if exists bare');
  await dataSource.query(TABLE);
  let position = 0;
  return {
    name: 'grouped INSERT',
    write: async ({ callers, events, each }, event) => {
      const streams = Array.from({ length: callers }, newStream).flatMap((stream) =>
        Array.from({ length: events }, () => stream),
      );
      for (let n = 0; n < each; n += 1) {
        const rows = streams.map(event);
        await dataSource.query(INSERT, [
          rows.map(() => (position += 1)),
          streams,
          rows.map((_, index) => n * events + (index % events)),
          rows.map(({ id }) => id),
          rows.map(({ type }) => type),
          rows.map(({ data }) => JSON.stringify(data)),
          rows.map(({ metadata }) => JSON.stringify(metadata)),
        ]);
      }
    },
    end: () => dataSource.query('drop table bare'),
  };
}
