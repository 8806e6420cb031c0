/** The ordinary `pg` driver in front of the database in this process, so that both modes run the same driver and SQL. */
import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/**
 * A `pg.Client` class over one PGlite. Use it in a pool of exactly one: PGlite is a single session.
 *
 * Each client gets a connection of its own: one that is shared dies with the first client that the pool discards. A
 * discarded client may leave its transaction open in the one session, so a new client ends it before it serves.
 */
export function embeddedClient(database: PGlite): typeof pg.Client {
  return class EmbeddedClient extends pg.Client {
    constructor(options?: pg.ClientConfig) {
      if (database.ready && database.isInTransaction()) {
        database.execProtocolRawSync(ROLLBACK);
      }
      const { connection } = createPgConfig(database);
      super({ ...options, connection } as pg.ClientConfig); // an option that pg's types leave out
    }
  };
}

/** The wire message of the simple query `rollback`: type Q, length, text, zero. */
const ROLLBACK = Buffer.from('Q\0\0\0\rrollback\0', 'latin1');
