/** Faults that need a PostgreSQL of our own, which may be stopped, and the built program; says so where there is none. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { BUILD_MS, built } from '../support/program.js';

/** It fsyncs, as a server should: what is stopped must find again what it acknowledged. */
export async function withPostgres(
  what: string,
  cases: (server: PostgresServer) => void,
): Promise<void> {
  const server = await startPostgres([]);
  if (server && !server.away)
    console.warn('NOT PROVEN: the server of TEST_DATABASE_URL is not ours.');
  describe(what, () => {
    beforeAll(built, BUILD_MS);
    afterAll(() => server?.stop());
    if (server?.away) cases(server);
    else
      it('is not proven: no PostgreSQL that may be stopped', () =>
        expect(server?.away).toBeUndefined());
  });
}
