/** The hot streams in every mode that the machine has; small in `npm test`, large in `npm run test:faults`. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../src/database/database.js';
import type { EventLog } from '../../src/event-log/event-log.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { startPostgres } from '../support/postgres-server.js';
import { tempDir } from '../support/temp-dir.js';
import { Dice } from './dice.js';
import { print } from './figures.js';
import { hotStreams } from './hot-streams.js';

const MINUTES = 60_000;
/** As so many processes. */
const PROCESSES = 4;

interface Store {
  readonly logs: readonly EventLog[];
  readonly close: () => Promise<unknown>;
}

export async function hotStreamCases(appends: number): Promise<void> {
  const server = await startPostgres([]);
  describe('32 writers on 20 hot streams', () => {
    afterAll(() => server?.stop());
    const proven = (mode: string, open: () => Promise<Store>): void => {
      const name = `${mode}: ${String(appends)} appends are stored once, each decided on the one before it`;
      it(name, () => prove(mode, appends, open), 30 * MINUTES);
    };
    proven('embedded', embedded);
    if (server) proven('PostgreSQL', async () => postgres(await server.createDatabase()));
    const given = process.env['TEST_EVENTSTOREDB_URL'];
    if (given) proven('EventStoreDB', () => eventStoreDb(given));
    else {
      console.warn('NOT PROVEN: hot streams on an EventStoreDB server; TEST_EVENTSTOREDB_URL.');
      proven('double of EventStoreDB', double);
    }
  });
}

async function prove(mode: string, appends: number, open: () => Promise<Store>): Promise<void> {
  const dice = new Dice();
  const { logs, close } = await open();
  const account = await hotStreams(logs, appends, dice);
  for (const log of logs) await log.close();
  await close();
  print(`hot streams, ${mode}, seed ${String(dice.seed)}`, account);
  expect(account).toMatchObject({ appended: appends, lost: 0, doubled: 0, outOfTurn: 0 });
  expect(account.conflicts).toBeGreaterThan(0);
}

async function embedded(): Promise<Store> {
  const directory = tempDir('hot');
  const database = await openDatabase({ dataDir: directory.path });
  const close = async (): Promise<void> => {
    await database.close();
    directory.remove();
  };
  return { logs: [await PostgresEventLog.open(database)], close };
}

async function postgres(url: string): Promise<Store> {
  const databases: Database[] = [];
  for (let n = 0; n < PROCESSES; n += 1) databases.push(await openDatabase({ url, dataDir: '' }));
  const close = () => Promise.all(databases.map((database) => database.close()));
  return { logs: await Promise.all(databases.map((one) => PostgresEventLog.open(one))), close };
}

async function eventStoreDb(url: string): Promise<Store> {
  const logs = Array.from({ length: PROCESSES }, () => EventStoreDbLog.open(url));
  return { logs: await Promise.all(logs), close: () => Promise.resolve() };
}

async function double(): Promise<Store> {
  const server = await EventStoreDbDouble.start();
  const { logs } = await eventStoreDb(server.url);
  return { logs, close: () => Promise.resolve(server.stop()) };
}
