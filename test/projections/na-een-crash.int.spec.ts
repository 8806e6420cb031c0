/** PostgreSQL crashes while nobody writes: rows that it had not put on disk yet come back by themselves. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { openServer } from '../../src/database/server.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { gestart } from '../support/voorbeelden.js';
import { ALL_PROJECTIONS, append, ENTITIES, until } from './support/read-side.js';

let server: PostgresServer | undefined;
beforeAll(async () => {
  // What is not waited for goes to disk each third of this, or with what somebody waits for.
  server = await startPostgres(['wal_writer_delay=10s']);
}, 60_000);
afterAll(async () => {
  await server?.stop();
});

const asked = 'als iemand erop wacht';
it.each([
  ['EventStoreDB', asked],
  ['PostgreSQL', asked],
  ['EventStoreDB', 'als niemand iets vraagt'],
])(
  'met het logboek in %s, %s',
  async (place, how) => {
    if (!server?.crash) return; // none, or not ours
    const url = await server.createDatabase();
    const database = await openServer(url, { entities: ENTITIES });
    const double = await EventStoreDbDouble.start();
    const log =
      place === 'EventStoreDB'
        ? await EventStoreDbLog.open(double.url)
        : await PostgresEventLog.open(database);
    const quiet = {
      ...{ projections: ALL_PROJECTIONS, report: () => undefined, outageBackoffMs: () => 100 },
    };
    const runner = new ProjectionRunner(database.dataSource, log, quiet);
    await runner.start();
    const start = (titel: string): Promise<bigint> => {
      const trajectId = randomUUID();
      return append(log, `traject-${trajectId}`, gestart({ trajectId, titel }));
    };
    const titles = async (): Promise<string[]> => {
      const rows: { titel: string }[] = await database.dataSource
        .query('select titel from rm_titels_1')
        .catch(() => []);
      return rows.map(({ titel }) => titel).sort();
    };
    expect(await runner.waitFor(await start('Een'), 20_000)).toBe(true);
    const last = await start('Twee');
    expect(await runner.waitFor(last, 20_000)).toBe(true);

    await server.crash();
    // Nobody is told that the rows are there before they are.
    if (how === asked) await until(() => runner.waitFor(last, 1000).catch(() => false));
    else await until(async () => (await titles()).length === 2);
    expect(await titles()).toEqual(['Een', 'Twee']);

    await runner.stop();
    await log.close();
    await database.close();
    double.stop();
  },
  120_000,
);
