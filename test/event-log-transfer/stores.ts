/** Empty logs of every mode, a log with something in it, and what an export of it says. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Database, openDatabase } from '../../src/database/database.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { type EventLog, NO_STREAM } from '../../src/event-log/event-log.js';
import type { Keys } from '../../src/event-log/keys.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { exportLog } from '../../src/event-log/transfer/export-log.js';
import { checkImport, importLog } from '../../src/event-log/transfer/import-log.js';
import { encode } from '../../src/event-log/codec.js';
import type { SealingLog } from '../../src/event-log/sealing/sealing-log.js';
import { KEYS_SUFFIX, readKeys, writeKeys } from '../../src/event-log/transfer/keys-file.js';
import { ALL_KINDS, RandomHistory, wishes } from '../projections/support/random-history.js';
import { openTestDatabase } from '../support/database.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { VRAGER } from '../support/namen.js';
import { startPostgres } from '../support/postgres-server.js';

/** A log that seals, and the keys of its texts. */
export interface Sealed {
  readonly log: SealingLog;
  readonly keys: Keys;
}

export interface OpenLog extends Sealed {
  readonly close: () => Promise<void>;
}

export async function embedded(): Promise<OpenLog> {
  const database = await openTestDatabase();
  return on(await PostgresEventLog.open(database), database);
}

export async function eventStoreDb(): Promise<OpenLog> {
  const double = await EventStoreDbDouble.start();
  const opened = await on(await EventStoreDbLog.open(double.url), await openTestDatabase());
  return {
    ...opened,
    close: async () => {
      await opened.close();
      double.stop();
    },
  };
}

/** Mode → an empty log of it; PostgreSQL only where its binaries are found. Call `stop` in the end. */
export async function allModes(): Promise<{
  modes: Readonly<Record<string, () => Promise<OpenLog>>>;
  stop: () => Promise<void>;
}> {
  const server = await startPostgres();
  const postgres = async (): Promise<OpenLog> => {
    const database = await openDatabase({ url: await server!.createDatabase(), dataDir: '' });
    return on(await PostgresEventLog.open(database), database);
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

const on = async (store: EventLog, database: Database): Promise<OpenLog> => {
  const { log, keys } = await withKeys(store, database.dataSource);
  return {
    ...{ log, keys },
    close: async () => {
      await log.close();
      await database.close();
    },
  };
};

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

export async function exportTo({ log, keys }: Sealed, folder: string): Promise<string> {
  const file = join(folder, `${randomUUID()}.ndjson`);
  const pieces: Uint8Array[] = [];
  await exportLog(log.sealed, (bytes) => void pieces.push(bytes));
  writeFileSync(file, Buffer.concat(pieces));
  const beside: Uint8Array[] = [];
  await writeKeys(keys.copy(), (bytes) => void beside.push(bytes));
  writeFileSync(`${file}${KEYS_SUFFIX}`, Buffer.concat(beside));
  return file;
}

/** @param keysFile another than the one beside it */
export async function importFrom(
  file: string,
  { log, keys }: Sealed,
  keysFile = `${file}${KEYS_SUFFIX}`,
): Promise<{ added: number }> {
  const beside = await readKeys(keysFile);
  const checked = await checkImport(file, log.sealed, beside.keys, () => undefined);
  await keys.takeOver(beside);
  await importLog(checked, log.sealed, () => undefined);
  return { added: checked.events - checked.standing };
}

export const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

/** The events of a file, without the last line and the first. */
export const eventLinesOf = (file: string): string[] => linesOf(file).slice(1, -1);

/** The same, but for where they were moved from. */
export const unmovedLinesOf = (file: string): object[] =>
  eventLinesOf(file).map((line) => ({ ...(JSON.parse(line) as object), metadata: null }));
