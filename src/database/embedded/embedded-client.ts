/** The ordinary `pg` driver in front of the database in this process, so that both modes run the same driver and SQL. */
import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { PoolClient } from '../pool-client.js';
import { EmbeddedSocket } from './embedded-socket.js';

/**
 * A `pg.Client` class over one PGlite. Use it in a pool of exactly one: PGlite is a single session.
 *
 * Each client gets a connection of its own: one that is shared dies with the first client that the pool discards. A
 * discarded client may leave its transaction open in the one session, so a new client ends it before it serves.
 */
export function embeddedClient(database: PGlite): typeof pg.Client {
  return class EmbeddedClient extends PoolClient {
    constructor(options?: pg.ClientConfig) {
      if (database.ready && database.isInTransaction()) {
        database.execProtocolRawSync(ROLLBACK);
      }
      // Else PGSSLMODE, which somebody set for another database, would be heard here.
      super({ ...options, ssl: false, stream: () => new EmbeddedSocket(database) });
    }
  };
}

/** The wire message of the simple query `rollback`: type Q, length, text, zero. */
const ROLLBACK = Buffer.from('Q\0\0\0\rrollback\0', 'latin1');
