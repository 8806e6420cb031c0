/** Configuration by environment, read and checked in this one place. */
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { accessLogDays } from './access-log-days.js';
import { factorForAll } from './factor-for-all.js';
import { isLoopback, readReached, type Reached } from './public-url.js';

/** Dependency-injection token of the `Config` of this process. */
export const CONFIG = Symbol('CONFIG');

export interface Config extends Reached {
  readonly port: number;
  readonly host: string;
  /** Values that a request's Host may have beside the loopback names, with or without a port. */
  readonly allowedHosts: readonly string[];
  /** Absolute path. */
  readonly dataDir: string;
  /** Absolute path of the key by which secrets of second factors are sealed; made when it is first needed. */
  readonly secretKeyFile: string;
  /** Everybody signs in with a second factor; else whoever set one up, or was asked to. */
  readonly factorForAll: boolean;
  readonly databaseUrl?: string;
  readonly eventStoreDbUrl?: string;
  /** Absolute path of the folder for regular exports; none are made without it. */
  readonly exportDir?: string;
  /** Who may say from where a request came and whether it came by TLS: as many proxies, or those at these addresses; absent: nobody. */
  readonly trustProxy?: number | string[];
  /** Of one session, or the tokens of one account; 0: as many as come. */
  readonly requestsPerMinute: number;
  /** Days that a line of the access log is kept; undefined: for ever. */
  readonly accessLogDays: number | undefined;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Traces and metrics go to an OpenTelemetry collector. */
  readonly measured: boolean;
  /** The data are made up: every page says so. */
  readonly example: boolean;
}

const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** A value that cannot be used: one line that names it. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
}

/**
 * @param example made-up data must never enter the user's own log: then another directory is the usual one, and no server is
 *   used, wherever the environment points
 * @throws ConfigInvalid with one clear Dutch line
 */
export function readConfig(env: NodeJS.ProcessEnv, example = false): Config {
  const host = env['HOST'] || '127.0.0.1';
  refuseGone(env);
  refuseOpenDoors(host, example);
  const trust = trustOf(env['TRUST_PROXY']);
  // By another name than the loopback ones somebody could have a proxy let others in.
  const allowedHosts = example ? [] : listOf(env['ALLOWED_HOSTS']);
  return {
    port: portOf(env['PORT']),
    host,
    allowedHosts,
    ...placesOf(env, example),
    factorForAll: accepted(factorForAll(env, [host, ...allowedHosts])),
    ...(example ? {} : serversOf(env)),
    // Made-up data must not push out exports of real ones.
    ...(env['EXPORT_DIR'] && !example ? { exportDir: resolve(env['EXPORT_DIR']) } : {}),
    ...trust,
    ...accepted(readReached(example ? {} : env, trust.trustProxy !== undefined)),
    requestsPerMinute: paceOf(env['REQUESTS_PER_MINUTE']),
    accessLogDays: accepted(accessLogDays(env['TOEGANGSLOG_BEWAREN'])),
    logLevel: levelOf(env['LOG_LEVEL']),
    logFormat: formatOf(env['LOG_FORMAT']),
    measured: Boolean(env['OTEL_EXPORTER_OTLP_ENDPOINT']),
    example,
  };
}

function placesOf(
  env: NodeJS.ProcessEnv,
  example: boolean,
): Pick<Config, 'dataDir' | 'secretKeyFile'> {
  const dataDir = resolve(env['DATA_DIR'] || (example ? './voorbeeld-data' : './data'));
  const secretKeyFile = resolve(env['SECRET_KEY_FILE'] || join(dataDir, 'geheim.sleutel'));
  return { dataDir, secretKeyFile };
}

/** Settings that there were, and why there are none any more: nobody may think that one still holds. */
const GONE: Readonly<Record<string, string>> = {
  ALLOW_UNAUTHENTICATED:
    'iedereen meldt zich nu aan, en het eerste account maak je met de link die het starten toont',
};

/** @throws ConfigInvalid */
function refuseGone(env: NodeJS.ProcessEnv): void {
  for (const [name, why] of Object.entries(GONE))
    if (env[name])
      throw new ConfigInvalid(`${name} bestaat niet meer: ${why}. Haal de instelling weg.`);
}

/** Where nobody signs in, nobody else may come. @throws ConfigInvalid */
function refuseOpenDoors(host: string, example: boolean): void {
  if (example && !isLoopback(host))
    throw new ConfigInvalid(
      `HOST=${host} kan niet met het voorbeeld: daar meldt niemand zich aan, dus het is er alleen voor deze computer. Laat HOST weg.`,
    );
}

/** @throws ConfigInvalid with the sentence that came in its place */
function accepted<T extends object | boolean | number | undefined>(value: T | string): T {
  if (typeof value === 'string') throw new ConfigInvalid(value);
  return value;
}

const LAST_PORT = 65_535;

function portOf(value: string | undefined): number {
  if (!value) return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new ConfigInvalid(`PORT=${value} is geen poort: geef een getal van 0 tot 65535.`);
}

const USUAL_PACE = 1200;
const FASTEST = 1_000_000;
function paceOf(value: string | undefined): number {
  if (!value) return USUAL_PACE;
  if (/^\d{1,7}$/.test(value) && Number(value) <= FASTEST) return Number(value);
  throw new ConfigInvalid(
    `REQUESTS_PER_MINUTE=${value} kan niet: geef een getal van 0 (geen grens) tot 1000000.`,
  );
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean);

/** Whom it trusts could say anything of where a request came from: never everybody. @throws ConfigInvalid */
function trustOf(value: string | undefined): Pick<Config, 'trustProxy'> {
  const given = value?.trim();
  if (!given) return {};
  if (/^[1-9]$/.test(given)) return { trustProxy: Number(given) };
  const proxies = listOf(given);
  if (proxies.length > 0 && proxies.every(isNetwork)) return { trustProxy: proxies };
  throw new ConfigInvalid(
    `TRUST_PROXY=${given} kan niet: geef het aantal proxy's (1 tot 9), of hun adressen of netwerken, met komma's ertussen (10.0.0.0/8).`,
  );
}

/** '10.0.0.7', '10.0.0.0/8', 'fd00::/8'; no mask of zero bits, which is everybody. */
function isNetwork(given: string): boolean {
  const [address = '', bits, ...more] = given.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

function levelOf(value: string | undefined): LogLevel {
  const level = LOG_LEVELS.find((known) => known === (value || 'log'));
  if (level) return level;
  throw new ConfigInvalid(`LOG_LEVEL=${value ?? ''} bestaat niet: kies ${LOG_LEVELS.join(', ')}.`);
}

function formatOf(value: string | undefined): LogFormat {
  const format = LOG_FORMATS.find((known) => known === (value || 'text'));
  if (format) return format;
  throw new ConfigInvalid(
    `LOG_FORMAT=${value ?? ''} bestaat niet: kies ${LOG_FORMATS.join(' of ')}.`,
  );
}

const serversOf = (env: NodeJS.ProcessEnv): Pick<Config, 'databaseUrl' | 'eventStoreDbUrl'> => ({
  ...urlOf('DATABASE_URL', env['DATABASE_URL'], ['postgres:', 'postgresql:'], 'databaseUrl'),
  ...urlOf(
    'EVENTSTOREDB_URL',
    env['EVENTSTOREDB_URL'],
    ['esdb:', 'esdb+discover:'],
    'eventStoreDbUrl',
  ),
});

/** The value itself is not repeated: it may hold a password. */
function urlOf<K extends string>(
  name: string,
  value: string | undefined,
  protocols: readonly string[],
  key: K,
): Partial<Record<K, string>> {
  if (!value) return {};
  if (!protocols.some((protocol) => value.startsWith(`${protocol}//`)))
    throw new ConfigInvalid(`${name} moet beginnen met ${protocols.join('// of ')}//.`);
  return { [key]: value } as Partial<Record<K, string>>;
}
