import type { DataSource } from 'typeorm';

/** Whether another process follows the log on this database, or did so until moments ago; asked by one that does not. */
export async function isServed(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<[{ served: boolean }]>(
    'select exists (select from projection.checkpoints where lease_until > clock_timestamp()) as served',
  );
  return row.served;
}
