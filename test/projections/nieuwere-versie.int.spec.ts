/** Two versions side by side on one database: what only the newer one can read stops the older one, and nobody else. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { openServer } from '../../src/database/server.js';
import type { EventLog, RecordedEvent } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { gestart } from '../support/voorbeelden.js';
import { appendRaw } from './support/broken.js';
import { ALL_PROJECTIONS, append, ENTITIES, until } from './support/read-side.js';

const NEW = 'TrajectGedroomd';

let server: PostgresServer | undefined;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  await server?.stop();
});

/** As a program reads it that knows the new type: for us, who do not, it is told as one that we know. */
function asNewerReads(log: PostgresEventLog): EventLog {
  const known = (event: RecordedEvent): RecordedEvent =>
    event.type === NEW ? { ...event, type: 'TrajectGestart' } : event;
  return Object.assign(Object.create(log) as PostgresEventLog, {
    readAll: async (...asked: Parameters<EventLog['readAll']>) => {
      const page = await log.readAll(...asked);
      return { ...page, events: page.events.map(known) };
    },
    readStream: async function* (...asked: Parameters<EventLog['readStream']>) {
      for await (const event of log.readStream(...asked)) yield known(event);
    },
  });
}

it('wie ze niet kan lezen, laat de leesmodellen aan wie dat wel kan, wie ook het eerst begon', async () => {
  if (!server) return; // startPostgres has said so
  const url = await server.createDatabase();
  const said: string[] = [];
  const started = async (isNewer: boolean) => {
    const database = await openServer(url, { entities: ENTITIES });
    const log = await PostgresEventLog.open(database);
    const runner = new ProjectionRunner(database.dataSource, isNewer ? asNewerReads(log) : log, {
      ...{ projections: ALL_PROJECTIONS, pollMs: 50, report: (line: string) => said.push(line) },
    });
    await runner.start();
    const close = async (): Promise<void> => {
      await runner.stop();
      await log.close();
      await database.close();
    };
    return { database, log, runner, close };
  };
  const older = await started(false);
  const start = async (titel: string): Promise<bigint> => {
    const trajectId = randomUUID();
    return append(older.log, `traject-${trajectId}`, gestart({ trajectId, titel }));
  };
  const titles = async (): Promise<string[]> => {
    const rows: { titel: string }[] = await older.database.dataSource.query(
      'select titel from rm_titels_1',
    );
    return rows.map(({ titel }) => titel).sort();
  };
  const before = await start('Ervoor');
  await until(() => older.runner.waitFor(before, 1000));
  const newer = await started(true);

  const trajectId = randomUUID();
  const { data } = gestart({ trajectId, titel: 'Van de nieuwe' });
  await appendRaw(older.log, `traject-${trajectId}`, NEW, data);
  const after = await start('Erna');
  await until(() => newer.runner.waitFor(after, 1000));
  expect(await titles()).toEqual(['Erna', 'Ervoor', 'Van de nieuwe']);
  expect(said.filter((line) => line.includes('titels is gestopt'))).toHaveLength(1);
  for (const { status, failure } of await older.runner.status())
    expect({ status, failure }).toEqual({ status: 'live', failure: null });

  // And where the newer one ends, the older one goes on with what it can read.
  await newer.close();
  const last = await start('Weer de oude');
  await until(() => older.runner.waitFor(last, 1000));
  expect(await titles()).toContain('Weer de oude');
  await older.close();
}, 300_000);
