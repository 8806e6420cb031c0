/**
 * Takes out of one read model what it may still hold of a stream of which texts were erased. One that has taken the erasure in
 * has rows without them; whatever has not (paused, stopped, a stream set aside, a table half built) loses its rows of that
 * stream, which come back when it goes on.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { RowTable } from './row-table.js';
import { dropFormer } from './swap.js';

export interface Erased {
  /** Its full name, and its id within the category. */
  readonly stream: string;
  readonly streamId: string;
  /** Of the fact that says so. */
  readonly position: bigint;
}

interface Stand {
  readonly status: string;
  readonly position: string | null;
  readonly parked: boolean;
  readonly half: boolean;
}

/** A live one needs moments. */
const PATIENCE_MS = 5000;
const LOOK_MS = 25;

/** @returns whether rows were taken out: whoever keeps a state of it in memory must begin anew */
export async function eraseFrom(
  dataSource: DataSource,
  name: string,
  table: RowTable,
  erased: Erased,
): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && isComing(await standOf(dataSource, name, table, erased), erased))
    await wait(LOOK_MS);
  return dataSource.transaction(async (manager) => {
    await manager.query('select 1 from projection.checkpoints where name = $1 for update', [name]);
    const stand = await standOf(manager, name, table, erased);
    await dropFormer(manager, table);
    if (!stand || (!stand.half && !stand.parked && isPast(stand, erased))) return false;
    if (stand.parked || !isPast(stand, erased)) await table.remove(manager, [erased.streamId]);
    // Whoever follows or rebuilds it now is fenced out, forgets what it remembers, and takes it up again.
    await manager.query(
      'update projection.checkpoints set lease_epoch = lease_epoch + 1, lease_owner = null, lease_until = null where name = $1',
      [name],
    );
    return true;
  });
}

const isPast = ({ position }: Stand, erased: Erased): boolean =>
  BigInt(position ?? -1) >= erased.position;

const isComing = (stand: Stand | undefined, erased: Erased): boolean =>
  stand !== undefined && stand.status === 'live' && !stand.parked && !isPast(stand, erased);

async function standOf(
  sql: Pick<EntityManager, 'query'>,
  name: string,
  table: RowTable,
  { stream }: Erased,
): Promise<Stand | undefined> {
  const [stand]: Stand[] = await sql.query(STAND, [name, stream, table.beside('next').name]);
  return stand;
}

const STAND = `select status, position::text,
    exists (select from projection.parked p where p.name = c.name and p.stream = $2) as parked,
    to_regclass($3) is not null as half
  from projection.checkpoints c where name = $1`;
