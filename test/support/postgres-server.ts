/**
 * A PostgreSQL server for tests: the one of TEST_DATABASE_URL, or a cluster of our own that lives as long as the spec file.
 *
 * @example
 * const server = await startPostgres();          // undefined where there is none; says so loudly
 * const url = await server.createDatabase();     // empty, of your own
 * afterAll(() => server.stop());
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { tempDir } from './temp-dir.js';

/** PostgreSQL's own words: `fast` ends all sessions and makes a checkpoint, `immediate` is as a crash. */
export type Shutdown = 'fast' | 'immediate';

export interface PostgresServer {
  /** Address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Kills the server as a crash would and starts it anew; undefined for a server that is not ours. */
  readonly crash?: () => Promise<void>;
  /** Stops the server, lets this happen, and starts it anew whatever came of it; undefined for a server that is not ours. */
  readonly away?: (how: Shutdown, during: () => Promise<unknown>) => Promise<void>;
  stop(): Promise<void>;
}

/** @param settings `name=value` for postgresql.conf; by default the cluster does not fsync, for speed */
export async function startPostgres(
  settings: readonly string[] = ['fsync=off'],
): Promise<PostgresServer | undefined> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { createDatabase: () => createDatabase(given), stop: () => Promise.resolve() };
  const binaries = findBinaries();
  if (!binaries) {
    console.warn('NOT PROVEN: no PostgreSQL found; set TEST_DATABASE_URL or install postgresql.');
    return undefined;
  }
  return ownCluster(binaries, settings);
}

async function ownCluster(binaries: string, settings: readonly string[]): Promise<PostgresServer> {
  const directory = tempDir('pg');
  const identity = unprivileged();
  if (identity) chownSync(directory.path, identity.uid, identity.gid);
  const data = join(directory.path, 'data');
  const options = { ...identity, cwd: directory.path };
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  await promisify(execFile)(join(binaries, 'initdb'), initdb, options);
  const port = await freePort();
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const own = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=`];
  const parameters = [...own, ...settings].flatMap((setting) => ['-c', setting]);
  const start = async (): Promise<ChildProcess> => {
    // A pipe that nobody empties would stop a server that has much to say.
    const quiet = { ...options, stdio: 'ignore' } as const;
    const child = spawn(join(binaries, 'postgres'), ['-D', data, ...parameters], quiet);
    await answering(address);
    return child;
  };
  const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  let running = await start();
  const away: PostgresServer['away'] = async (how, during) => {
    await end(running, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    try {
      await during();
    } finally {
      running = await start();
    }
  };
  return {
    createDatabase: () => createDatabase(address),
    crash: () => away('immediate', () => Promise.resolve()),
    away,
    stop: async () => {
      await end(running, 'SIGQUIT');
      directory.remove();
    },
  };
}

async function createDatabase(address: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = name;
  return url.href;
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const client = new pg.Client({ connectionString: address });
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return;
    await setTimeout(50);
  }
  throw new Error('the test server did not start');
}

/** PostgreSQL refuses to run as root, so root lends it a user that every system has. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].flatMap((name) => users.filter(([n]) => n === name))[0];
  return user && { uid: Number(user[2]), gid: Number(user[3]) };
}

/** On the path, or where Debian keeps each version; the newest of those. */
function findBinaries(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions)
    ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))
    : [];
  return [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...installed.map((version) => join(versions, version, 'bin')),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
