#!/usr/bin/env node
/** The server: `npm start`, and `npm run example` with made-up data. */
import 'reflect-metadata';
import { ProjectionRunner } from '../projections/runner.js';
import { openApplication, type Application } from './application.js';
import { offerFirstAccount } from './offer-first-account.js';
import { warningOf } from './public-url.js';
import { waysIn } from './cli/doctor/ways-in.js';
import { serveCommandLine } from './cli/serve.js';
import { ConfigInvalid, readConfig, type Config } from './config.js';
import { DatabaseInUse, DatabaseUnusable, PlaceLost } from './database/database-errors.js';
import { LogDamaged, LogUnavailable } from './event-log/event-log-errors.js';
import { markAsExample, refuseExampleDirectory } from './example/example-mark.js';
import { vulVoorbeeld } from './example/vul-voorbeeld.js';
import { KeptExports } from './exports/kept-exports.service.js';
import { Door } from './http/door.js';
import { listen } from './http/listen.js';
import { watchStalls } from './http/stalls.js';
import { openLogger } from './logger.js';
import { leftovers } from './leftovers.js';
import { noteSignsOfLife } from './signs-of-life.js';
import { tidy } from './tidying.js';
import { measuring } from './telemetry.js';

async function start(): Promise<void> {
  const config = readConfig(process.env, process.argv.includes('--voorbeeld'));
  refuseExampleDirectory(config);
  if (config.example) markAsExample(config.dataDir);
  const say = await sayer(config);
  let close = (): Promise<void> => Promise.resolve(); // nothing is held yet
  const isStopping = stopOnSignal(say, () => close());
  const application = await openApplication(config, { say, lost: fail });
  const settled = serveCommandLine(application);
  close = async () => {
    await settled(CUT_OFF_MS);
    await application.close();
  };
  try {
    close = await serve(application, settled, say);
  } catch (error) {
    if (isStopping()) return; // what was begun is closed already
    setTimeout(() => fail(error), STOP_MS).unref();
    await close().catch(() => undefined); // what went wrong first is what is told
    throw error;
  }
}

/** @returns what ends it: finishes what is in flight, then frees everything */
async function serve(
  application: Application,
  settled: (cutOffMs?: number) => Promise<void>,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  const { config } = application;
  const measured = config.measured ? await measure(application) : () => Promise.resolve();
  if (config.example) await vulVoorbeeld(application, say);
  const { nest, database } = application;
  const exports = nest.get(KeptExports, { strict: false });
  const address = await listen(nest.getHttpServer(), config);
  say(`Trajectboek luistert op ${address}`);
  const warning = warningOf(config.host, config, config.trustProxy !== undefined);
  if (warning) say(warning);
  for (const { wrong } of await waysIn(application)) if (wrong) say(`Let op: ${wrong}`);
  if (!config.example) await offerFirstAccount(application, address, say);
  say(
    database.kind === 'embedded'
      ? `Gegevens in ${config.dataDir} (ingebouwde database, één proces)`
      : 'Gegevens op de PostgreSQL-server van DATABASE_URL',
  );
  if (config.eventStoreDbUrl) say('Logboek in EventStoreDB');
  if (config.example) say('Dit is een voorbeeld: alle gegevens zijn verzonnen.');
  exports.start();
  const noted = noteSignsOfLife(application, say);
  const logger = await openLogger(config);
  const looked = watchStalls((line) => void logger.warn(line, 'server'));
  const tidied = tidy(leftovers(application), (line) => void logger.warn(line, 'opruimen'));
  return async () => {
    looked();
    await Promise.all([tidied(), noted()]);
    await Promise.all([nest.get(Door).shut(nest.getHttpServer()), settled(CUT_OFF_MS)]);
    await exports.end();
    await application.close();
    await measured();
  };
}

/** Loaded only where it is asked for: it takes longer than all else that a start loads. */
async function measure({ nest }: Application): Promise<() => Promise<void>> {
  const { startTelemetry } = await import('./telemetry/start-telemetry.js');
  const stop = startTelemetry(process.env);
  measuring()?.watch('projection.lag', async () =>
    (await nest.get(ProjectionRunner).status()).map(
      ({ name, lag }) => [Number(lag ?? 0), { projection: name }] as const,
    ),
  );
  return stop;
}

/** For the person at the keyboard, or as lines of the log for a program that gathers it. */
async function sayer(config: Config): Promise<(line: string) => void> {
  if (config.logFormat === 'text') return (line) => process.stdout.write(`${line}\n`);
  const logger = await openLogger(config);
  return (line) => {
    logger.log(line, 'start');
  };
}

/** How long command lines of others are still answered, as long as requests are. */
const CUT_OFF_MS = 10_000;

/** Whoever started us kills us after thirty seconds or so; what was acknowledged is on disk anyway. */
const STOP_MS = 25_000;

/** The first signal finishes what is in flight; a second one does not wait. @returns whether one came */
function stopOnSignal(say: (line: string) => void, close: () => Promise<void>): () => boolean {
  let closing = false;
  const stop = (): void => {
    if (closing) process.exit(1);
    closing = true;
    say('Trajectboek stopt…');
    setTimeout(() => fail(new StopTooLong()), STOP_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return () => closing;
}

class StopTooLong extends Error {
  constructor() {
    super('Niet alles was op tijd klaar: Trajectboek stopt nu. Wat vastgelegd was, staat er.');
  }
}

const KNOWN = [
  ...[ConfigInvalid, DatabaseInUse, DatabaseUnusable, LogDamaged, PlaceLost],
  StopTooLong,
];

/** What an operator can mend is one line; anything else is a bug and shows where. */
function fail(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

function sentenceOf(error: unknown): string {
  if (error instanceof LogUnavailable) return 'Het logboek antwoordt niet. Probeer later opnieuw.';
  if (KNOWN.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start().catch(fail);
