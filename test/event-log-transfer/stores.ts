/** Empty logs of every mode, a log with something in it, and what an export of it says. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDatabase } from '../../src/database/database.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { type EventLog, NO_STREAM } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { exportLog } from '../../src/event-log/transfer/export-log.js';
import { checkImport, importLog } from '../../src/event-log/transfer/import-log.js';
import { encode } from '../../src/event-log/codec.js';
import { ALL_KINDS, RandomHistory, wishes } from '../projections/support/random-history.js';
import { openTestDatabase } from '../support/database.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { VRAGER } from '../support/namen.js';
import { startPostgres } from '../support/postgres-server.js';

export interface OpenLog {
  readonly log: EventLog;
  readonly close: () => Promise<void>;
}

export async function embedded(): Promise<OpenLog> {
  const database = await openTestDatabase();
  return on(await PostgresEventLog.open(database), () => database.close());
}

export async function eventStoreDb(): Promise<OpenLog> {
  const double = await EventStoreDbDouble.start();
  const log = await EventStoreDbLog.open(double.url);
  return on(log, () => {
    double.stop();
    return Promise.resolve();
  });
}

/** Mode → an empty log of it; PostgreSQL only where its binaries are found. Call `stop` in the end. */
export async function allModes(): Promise<{
  modes: Readonly<Record<string, () => Promise<OpenLog>>>;
  stop: () => Promise<void>;
}> {
  const server = await startPostgres();
  const postgres = async (): Promise<OpenLog> => {
    const database = await openDatabase({ url: await server!.createDatabase(), dataDir: '' });
    return on(await PostgresEventLog.open(database), () => database.close());
  };
  return {
    modes: {
      PGlite: embedded,
      ...(server && { PostgreSQL: postgres }),
      EventStoreDB: eventStoreDb,
    },
    stop: async () => server?.stop(),
  };
}

const on = (log: EventLog, cleanup: () => Promise<void>): OpenLog => ({
  log,
  close: async () => {
    await log.close();
    await cleanup();
  },
});

/** Histories that people could have made, one after the other, a command an append: streams stand through each other. */
export const histories = (count: number): RandomHistory[] =>
  fc
    .sample(wishes(ALL_KINDS, 60), { numRuns: count, seed: 4 })
    .map((wished, nr) => new RandomHistory(nr, wished));

export async function fill(log: EventLog, told: readonly RandomHistory[]): Promise<void> {
  const revisions = new Map<string, number>();
  const longest = Math.max(...told.map(({ deeds }) => deeds.length));
  const mixed = Array.from({ length: longest }, (_, n) =>
    told.flatMap(({ deeds }) => deeds[n] ?? []),
  );
  for (const { stream, commandId, events } of mixed.flat()) {
    const metadata = {
      ...VRAGER,
      commandId,
      correlationId: commandId,
      commandHash: 'a'.repeat(64),
    };
    const revision = revisions.get(stream) ?? NO_STREAM;
    const encoded = events.map((event) => ({ id: randomUUID(), ...encode(event, metadata) }));
    await log.append(stream, revision, encoded);
    revisions.set(stream, revision + events.length);
  }
}

export async function exportTo(log: EventLog, folder: string): Promise<string> {
  const file = join(folder, `${randomUUID()}.ndjson`);
  const pieces: Uint8Array[] = [];
  await exportLog(log, (bytes) => void pieces.push(bytes));
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

export async function importFrom(file: string, log: EventLog): Promise<{ added: number }> {
  const checked = await checkImport(file, log, () => undefined);
  await importLog(checked, log, () => undefined);
  return { added: checked.events - checked.standing };
}

export const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

/** The events of a file, without the last line and the first. */
export const eventLinesOf = (file: string): string[] => linesOf(file).slice(1, -1);

/** The same, but for where they were moved from. */
export const unmovedLinesOf = (file: string): object[] =>
  eventLinesOf(file).map((line) => ({ ...(JSON.parse(line) as object), metadata: null }));
