/** The built program on a PostgreSQL of its own, for faults that are done to either. */
import { setTimeout as wait } from 'node:timers/promises';
import { query } from '../support/sql.js';

/**
 * As if half a minute went by: whoever had the read models is taken for dead, and another takes them over. He who lives and
 * does not know it is to be fenced out.
 */
export const expireLeases = (url: string): Promise<object[]> =>
  query(url, 'update projection.checkpoints set lease_until = clock_timestamp()');

/** Waits until every read model is up with the log; a lease of the dead takes half a minute. */
export async function untilCaughtUp(url: string): Promise<void> {
  const behind = `select name from projection.checkpoints c, log.head h
    where c.position is distinct from h.position or c.version = 0`;
  for (const end = Date.now() + 120_000; ; await wait(100)) {
    const names = await query<{ name: string }>(url, behind);
    if (names.length === 0) return;
    if (Date.now() > end) throw new Error(`still behind: ${names.map(({ name }) => name).join()}`);
  }
}
