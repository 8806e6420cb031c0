/** The log and the read models of a database for tests, and what their rows are. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { In } from 'typeorm';
import { PROJECTIONS } from '../../../projections/all.js';
import { AsOfReader } from '../../../projections/as-of.js';
import { makingOf } from '../../../projections/engine/making.js';
import type { AnyProjection, FoldedProjection, ReadRow } from '../../../projections/projection.js';
import type { RunnerOptions } from '../../../projections/runner-options.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import type { DomainEvent } from '../../../src/domain/aggregate.js';
import type { Database } from '../../../src/database/database.js';
import { openServer } from '../../../src/database/server.js';
import { decode, encode } from '../../../src/event-log/codec.js';
import { type EventLog, NO_STREAM } from '../../../src/event-log/event-log.js';
import { withKeys } from '../../../src/event-log/open-event-log.js';
import { PostgresEventLog } from '../../../src/event-log/postgres/postgres-event-log.js';
import { openTestDatabase } from '../../support/database.js';
import { VRAGER } from '../../support/namen.js';
import { titels } from './titels.js';

/** Those of the program, and the tests' own. */
export const ALL_PROJECTIONS: readonly AnyProjection[] = [...PROJECTIONS, titels];

export const ENTITIES = ALL_PROJECTIONS.map(({ entity }) => entity as new () => object);

export interface ReadSide {
  readonly database: Database;
  readonly log: EventLog;
  /** What the runners said to an operator. */
  readonly said: string[];
  /** Waits 20 ms where a real one would wait seconds. */
  runner(options?: RunnerOptions): ProjectionRunner;
  /** The same, started, when it has made the rows of what stood in the log. */
  started(options?: RunnerOptions): Promise<ProjectionRunner>;
  /** As a reader sees them: in the order of stream and key; of all streams when none is named. */
  rows(projection: AnyProjection, streamIds?: readonly string[]): Promise<ReadRow[]>;
  /** The same of those of these streams, by their whole names, that it takes in. */
  rowsOf(projection: AnyProjection, streams: readonly string[]): Promise<ReadRow[]>;
  close(): Promise<void>;
}

/** @param url of an empty database on a server; embedded without it */
/** @param served by a program, whose events are sealed */
export async function openReadSide(url?: string, served = false): Promise<ReadSide> {
  const database = url
    ? await openServer(url, { entities: ENTITIES })
    : await openTestDatabase({ entities: ENTITIES });
  if (!served) return readSideOn(database);
  const { log } = await withKeys(await PostgresEventLog.open(database), database.dataSource);
  return readSideOn(database, log);
}

/** @param database with ENTITIES; closed with it */
export async function readSideOn(database: Database, opened?: EventLog): Promise<ReadSide> {
  const log = opened ?? (await PostgresEventLog.open(database));
  const { dataSource } = database;
  const runners: ProjectionRunner[] = [];
  const said: string[] = [];
  const make = (options?: RunnerOptions): ProjectionRunner => {
    const waits = { backoffMs: () => 20, outageBackoffMs: () => 20, pollMs: 100 };
    const report = (line: string) => said.push(line);
    const runner = new ProjectionRunner(dataSource, log, {
      ...{ projections: ALL_PROJECTIONS, ...waits, report },
      ...options,
    });
    runners.push(runner);
    return runner;
  };
  const side: ReadSide = {
    database,
    log,
    said,
    runner: make,
    started: async (options) => {
      const runner = make(options);
      await runner.start();
      await until(async () => (await runner.status()).every(({ version }) => version > 0));
      return runner;
    },
    rows: async ({ entity }, streamIds) => {
      const where = streamIds ? { streamId: In([...streamIds]) } : {};
      const rows = await dataSource.getRepository<ReadRow>(entity).find({ where });
      return rows.map(plain).sort(byKey);
    },
    rowsOf: (projection, streams) => {
      const making = makingOf(projection);
      const own = streams.filter((stream) => making.owns(stream));
      return side.rows(
        projection,
        own.map((stream) => making.idOf(stream)),
      );
    },
    close: async () => {
      for (const runner of runners) await runner.stop();
      await log.close();
      await database.close();
    },
  };
  return side;
}

/** What the rows of these streams were at a position, folded as an answer about the past is. @param streams by their whole names */
export async function rowsThen(
  log: EventLog,
  projection: AnyProjection,
  streams: readonly string[],
  positie: bigint,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  const reader = new AsOfReader(log);
  for (const stream of streams) {
    if ('row' in projection) {
      for await (const event of log.readStream(stream))
        if (makingOf(projection).owns(stream) && event.checkpoint.position <= positie)
          rows.push(projection.row(decode(event), event) as ReadRow);
      continue;
    }
    const folds = 'folds' in projection ? projection.folds : [projection];
    for (const fold of folds as FoldedProjection[]) {
      const { aggregate } = fold;
      const prefix = `${aggregate.categorie}-`;
      if (!stream.startsWith(prefix)) continue;
      const id = stream.slice(prefix.length);
      const state: unknown = await reader.state(aggregate, id, { klok: 'positie', positie });
      rows.push(...(fold.rows(state, makingOf(projection).idOf(stream)) as ReadRow[]));
    }
  }
  return rows.map(plain).sort(byKey);
}

/** Puts facts at the end of a stream, all in one append; answers the position of the last. */
export async function append(
  log: EventLog,
  stream: string,
  ...events: readonly DomainEvent[]
): Promise<bigint> {
  let revision = NO_STREAM;
  for await (const event of log.readStream(stream)) revision = event.revision;
  const commandId = randomUUID();
  const metadata = {
    ...{ ...VRAGER, commandId, correlationId: commandId },
    commandHash: 'a'.repeat(64),
  };
  const encoded = events.map((event) => ({ id: randomUUID(), ...encode(event, metadata) }));
  const appended = await log.append(stream, revision, encoded);
  if (appended.outcome !== 'appended') throw new Error(appended.outcome);
  return appended.position;
}

/** Looks every 20 ms until there is something; without it the test's own time ends, or four minutes, which no machine needs. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + 240_000; ; await setTimeout(20)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error('it did not become so within four minutes');
  }
}

/** As JSON carries it: no undefined, no class. */
export const plain = (row: ReadRow): ReadRow => JSON.parse(JSON.stringify(row)) as ReadRow;

export const byKey = (a: ReadRow, b: ReadRow): number =>
  `${a.streamId} ${a.key}` < `${b.streamId} ${b.key}` ? -1 : 1;
