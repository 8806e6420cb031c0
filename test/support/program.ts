/** The built program in processes of its own: what a person types, and what they then see. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cookieOp } from './meld-aan.js';
import { QUICK } from './node-args.js';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILDING = join(ROOT, 'node_modules', '.cache', 'trajectboek-building');
/** Longer than any build takes: whoever took the lock is no more. */
const STALE_MS = 240_000;

/** For `beforeAll`, with BUILD_MS as its time: builds what changed; two spec files never build at once. */
export async function built(): Promise<void> {
  mkdirSync(join(BUILDING, '..'), { recursive: true });
  while (!took()) await wait(200);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
  } finally {
    rmSync(BUILDING, { recursive: true, force: true });
  }
}
export const BUILD_MS = 300_000;

function took(): boolean {
  try {
    mkdirSync(BUILDING);
    return true;
  } catch {
    const made = statSync(BUILDING, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > STALE_MS) rmSync(BUILDING, { recursive: true, force: true });
    return false;
  }
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Env = Readonly<Record<string, string>>;

interface Where {
  /** Environment beside PATH and HOME; nothing of the tests' own environment leaks in. */
  readonly env?: Env;
  readonly cwd?: string;
}

/** A process of the program. */
export class Running {
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ended>;

  private constructor(readonly child: ChildProcess) {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        resolve({ code, signal, stdout: this.stdout, stderr: this.stderr });
      });
    });
  }

  static start(script: string, args: readonly string[], { env, cwd = ROOT }: Where): Running {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [...QUICK, join(ROOT, script), ...args], {
      cwd,
      env: { PATH, HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Running(child);
  }

  /** Waits for a line; null where the process ends without it. */
  async says(pattern: RegExp): Promise<RegExpExecArray | null> {
    let ended = false;
    void this.ended.then(() => (ended = true));
    for (;;) {
      const found = pattern.exec(this.stdout);
      if (found ?? ended) return found;
      await wait(10);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** `trajectboek …` to its end. */
export const trajectboek = (args: readonly string[], where: Where): Promise<Ended> =>
  Running.start('bin/trajectboek.js', args, where).ended;

export interface Served {
  readonly server: Running;
  /** Where it listens. */
  readonly adres: string;
  /** To the first account; undefined where there is one. */
  readonly link: string | undefined;
  /** What the browser of An sends, who signs in or makes the first account. */
  readonly aangemeld: () => Promise<string>;
}

/** The server on a port of its own. */
export async function serve(where: Where, ...args: readonly string[]): Promise<Served> {
  // Specs and benches ask as fast as they can.
  const env = { PORT: '0', REQUESTS_PER_MINUTE: '0', ...where.env };
  const server = Running.start('dist/bundle/main.js', args, { ...where, env });
  const found = await server.says(/luistert op (http:\S+)[^]*Gegevens /u);
  if (!found) throw new Error(`the server did not start: ${(await server.ended).stderr}`);
  const [said, adres] = [found[0], found[1]!];
  const link = /http:\S+\/eerste-account\/\S+/u.exec(said)?.[0];
  let cookie: Promise<string> | undefined;
  return { server, adres, link, aangemeld: () => (cookie ??= cookieOp(adres, link)) };
}
