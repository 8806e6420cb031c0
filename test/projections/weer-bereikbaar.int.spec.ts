/** The log or the database was away, long enough for long pauses: the read models go on as soon as it answers, not when the pause ends. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { openServer } from '../../src/database/server.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { GIVES_UP } from '../support/eventstoredb-double/impatient.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { gestart } from '../support/voorbeelden.js';
import { ALL_PROJECTIONS, append, ENTITIES, until } from './support/read-side.js';

const AN_HOUR_MS = 3_600_000;

let server: PostgresServer | undefined;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  await server?.stop();
});

it.each(['PostgreSQL', 'EventStoreDB'] as const)(
  'volgt weer zodra %s antwoordt, al zou de pauze nog een uur duren',
  async (who) => {
    if (!server?.away) return; // none, or not ours
    const database = await openServer(await server.createDatabase(), { entities: ENTITIES });
    const double = await EventStoreDbDouble.start();
    const log =
      who === 'EventStoreDB'
        ? await EventStoreDbLog.open(double.url, GIVES_UP)
        : await PostgresEventLog.open(database);
    const said: string[] = [];
    const runner = new ProjectionRunner(database.dataSource, log, {
      ...{ projections: ALL_PROJECTIONS, outageBackoffMs: () => AN_HOUR_MS },
      report: (line: string) => said.push(line),
    });
    await runner.start();
    const start = (): Promise<bigint> => {
      const trajectId = randomUUID();
      return append(log, `traject-${trajectId}`, gestart({ trajectId }));
    };
    const before = await start();
    await until(() => runner.waitFor(before, 1000));

    const allWait = () =>
      until(() =>
        Promise.resolve(
          said.filter((line) => line.includes(' wacht: ')).length === ALL_PROJECTIONS.length,
        ),
      );
    if (who === 'PostgreSQL') await server.away('fast', allWait);
    else {
      double.stop();
      await allWait();
      await double.listen();
    }
    const after = await until(() => start().catch(() => undefined));
    await until(() => runner.waitFor(after, 1000).catch(() => false));
    await until(async () => (await runner.status()).every(({ failure }) => failure === null));
    for (const { name } of ALL_PROJECTIONS) expect(said).toContain(`Leesmodel ${name} loopt weer.`);

    await runner.stop();
    await log.close();
    await database.close();
    double.stop();
  },
  300_000,
);
