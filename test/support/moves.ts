/** Every move of every read model, noted by the database itself. */
import { expect } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { query } from './sql.js';

const NOTE = `
create table moves (nr serial, name text, was bigint, became bigint, epoch bigint);
insert into moves (name, became, epoch) select name, position, lease_epoch from projection.checkpoints;
create function note() returns trigger language plpgsql as $$
begin insert into moves (name, was, became, epoch) values (new.name, old.position, new.position, new.lease_epoch);
return null; end $$;
create trigger noted after update of position on projection.checkpoints
  for each row when (old.position is distinct from new.position) execute function note();`;

export const noteMoves = (url: string): Promise<object[]> => query(url, NOTE);

/**
 * Each move begins where the former ended, forward, and an owner who was followed up never moves again.
 * @returns how many moves, and how many owners, of all read models together
 */
export async function expectOneChain(url: string): Promise<{ moves: number; owners: number }> {
  const moves = await query<{ name: string; was: string | null; became: string; epoch: string }>(
    url,
    'select name, was, became, epoch from moves order by nr',
  );
  for (const { name } of PROJECTIONS) {
    const [first, ...later] = moves.filter((move) => move.name === name);
    let former = first!;
    for (const move of later) {
      expect(move.was).toBe(former.became);
      expect(BigInt(move.became)).toBeGreaterThan(BigInt(move.was ?? -1));
      expect(Number(move.epoch)).toBeGreaterThanOrEqual(Number(former.epoch));
      former = move;
    }
    expect(later.length).toBeGreaterThan(0);
  }
  const owners = new Set(moves.map(({ name, epoch }) => `${name} ${epoch}`)).size;
  return { moves: moves.length - PROJECTIONS.length, owners };
}
