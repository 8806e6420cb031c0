/** Opens everything in order and closes it in the other: database, log, Nest, read models. */
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { EntitySchema } from 'typeorm';
import { PROJECTIONS } from '../projections/all.js';
import { ProjectionRunner } from '../projections/runner.js';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { openDatabase, type Database } from './database/database.js';
import { openEventLog } from './event-log/open-event-log.js';
import type { ClockGuard } from './event-log/clock-guard.js';
import type { Keys } from './event-log/keys.js';
import type { SealingLog } from './event-log/sealing/sealing-log.js';
import { Eraser } from './erasure/eraser.service.js';
import { limitSlowClients } from './http/slow-clients.js';
import { openLogger } from './logger.js';
import { Medewerker } from './medewerkers/medewerker.table.js';

export interface Application {
  readonly nest: NestExpressApplication;
  readonly config: Config;
  readonly database: Database;
  /** `log.sealed` is the store behind it, whose texts stay sealed. */
  readonly log: SealingLog;
  readonly keys: Keys;
  readonly clock: ClockGuard;
  /** Finishes what is in flight, then frees everything. */
  close(): Promise<void>;
}

export const ENTITIES = [...PROJECTIONS.map(({ entity }) => entity), Medewerker] as (
  (new () => object) | EntitySchema
)[];

interface OpenOptions {
  /** Receives Dutch lines about slow or notable steps of the start. */
  readonly say?: (line: string) => void;
  /** Ends the process: the data directory is another's now (`PlaceLost`). */
  readonly lost?: (error: Error) => void;
  /** False: the read models stay as they are until they are rebuilt. */
  readonly follow?: boolean;
}

/**
 * The program without its door to the network: the server listens with it, the command line uses it as it is.
 * @throws DatabaseInUse, DatabaseUnusable (one Dutch line each)
 */
export async function openApplication(
  config: Config,
  { say = () => undefined, follow = true, lost }: OpenOptions = {},
): Promise<Application> {
  const { databaseUrl: url, dataDir } = config;
  const database = await openDatabase({
    ...(url ? { url } : {}),
    dataDir,
    entities: ENTITIES,
    log: say,
    ...(lost ? { lost } : {}),
  });
  try {
    return await startOn(config, database, follow);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The program on a database that is open already; the tests bring their own. */
export async function startOn(
  config: Config,
  database: Database,
  follow = true,
): Promise<Application> {
  const opened = await openEventLog(config, database);
  const { log, keys, clock } = opened;
  await clock.begin();
  const nest = await NestFactory.create<NestExpressApplication>(
    AppModule.with({ config, database, ...opened }),
    { logger: await openLogger(config), bodyParser: false },
  );
  if (config.trustProxy !== undefined) nest.set('trust proxy', config.trustProxy);
  limitSlowClients(nest.getHttpServer());
  await nest.init();
  const runner = nest.get(ProjectionRunner);
  if (follow) {
    await runner.start();
    nest.get(Eraser, { strict: false }).start();
  }
  return {
    nest,
    config,
    database,
    log,
    keys,
    clock,
    close: async () => {
      await nest.close();
      await runner.stop();
      await log.close();
      await database.close();
    },
  };
}
