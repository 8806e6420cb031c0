/** Two processes that want one data directory: a writer that acknowledges, its slot that somebody deletes, and a second writer. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { readToHead } from '../contract/cases/support.js';
import { TYPESCRIPT } from '../support/node-args.js';

const WRITER = join(import.meta.dirname, 'writer.ts');

/** How its process is started, and by which path it knows the directory. */
export interface Surroundings {
  readonly command: (line: readonly string[]) => readonly string[];
  readonly pathOf: (dataDir: string) => string;
  readonly env: NodeJS.ProcessEnv;
}

export const HERE: Surroundings = {
  command: (line) => line,
  pathOf: (dataDir) => dataDir,
  env: process.env,
};

/** Where the program `flock` is not found: files alone are the lock. */
export const WITHOUT_FLOCK: Surroundings = { ...HERE, env: { ...process.env, PATH: '/nowhere' } };

/** Own process numbers, own mounts, an own directory for temporary files, and another path: as a container has them. */
export const CONTAINER: Surroundings = {
  ...HERE,
  command: (line) => [
    ...['unshare', '--pid', '--mount', '--fork', '--kill-child', '--mount-proc', 'sh', '-c'],
    'mount --bind "$0" "$1" && mount -t tmpfs none "$2" && shift 2 && exec "$@"',
    ...line,
  ],
  pathOf: (dataDir) => `${dataDir}-in-container`,
};

export const mayMakeContainers = (): boolean =>
  spawnSync('unshare', ['--pid', '--mount', '--fork', 'true']).status === 0;

/** A process that appends from eight callers and names each acknowledged event. */
export class Writer {
  readonly acknowledged: string[] = [];
  errors = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  /** Those that a failed test left behind would run on. */
  private static readonly all: Writer[] = [];

  static async killAll(): Promise<void> {
    await Promise.all(Writer.all.splice(0).map((writer) => writer.kill()));
  }

  constructor(dataDir: string, { command, pathOf, env }: Surroundings) {
    const path = pathOf(dataDir);
    const node = [process.execPath, ...TYPESCRIPT, WRITER, path, '', 'endless'];
    const tmp = `${path}-tmp`;
    if (path !== dataDir)
      for (const made of [dataDir, path, tmp]) mkdirSync(made, { recursive: true });
    const [program, ...parameters] =
      path === dataDir ? node : command([dataDir, path, tmp, ...node]);
    this.child = spawn(program!, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, TMPDIR: tmp },
    });
    Writer.all.push(this);
    let rest = '';
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop()!;
      this.acknowledged.push(...lines.filter((line) => line !== 'ready'));
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** Until it has acknowledged so many, or ended. */
  reached(count: number): Promise<void> {
    return this.until(() => this.acknowledged.length >= count);
  }

  /** Until something is so, or the process ended. */
  async until(isSo: () => boolean): Promise<void> {
    let hasEnded = false;
    void this.ended.then(() => (hasEnded = true));
    while (!isSo() && !hasEnded) await wait(5);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

export function deleteSlots(dataDir: string): void {
  for (const name of readdirSync(dataDir))
    if (/^slot\.|\.sock$/u.test(name)) rmSync(join(dataDir, name), { force: true });
}

/** Those that are not in the log. */
export async function lostOf(dataDir: string, acknowledged: readonly string[]): Promise<string[]> {
  const database = await openDatabase({ dataDir });
  const log = await PostgresEventLog.open(database);
  const { events } = await readToHead(log, null);
  await log.close();
  await database.close();
  const found = new Set<string>(events.map(({ id }) => id));
  return acknowledged.filter((id) => !found.has(id));
}
