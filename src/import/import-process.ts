/** Reads a report in a process of its own, within limits: whatever the file is, the server goes on answering. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownEnvironment } from '../own-environment.js';
import type { ImportPlan } from './plan/plan.js';
import { fromMessage, type PlanMessage } from './plan/plan-message.js';
import { ImportRefused } from './refused.js';

const FILE = fileURLToPath(new URL('./plan-process.js', import.meta.url));

/** The arguments of `makePlan`. */
export interface ReportFile {
  readonly markdown: string;
  readonly jaar: number;
  readonly fileHash: string;
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What of the process's complaints is kept. */
const LAST_WORDS = 2000;
const OUT_OF_MEMORY = /heap out of memory/iu;

/** A report of a year takes a second and a hundred MB; a machine may be slow. */
const LIMITS: Limits = { seconds: 180, megabytes: 1024 };

let last: Promise<unknown> = Promise.resolve();

/**
 * What importing this text will do; one at a time, the next one waits.
 * @throws ImportRefused where it takes more time or memory than the limits
 * @throws Error where the process ended by a fault of ours, with what it said last
 */
export function planApart(report: ReportFile, limits: Limits = LIMITS): Promise<ImportPlan> {
  const turn = last.then(() => plan(report, limits));
  last = turn.catch(() => undefined);
  return turn;
}

function plan(report: ReportFile, limits: Limits): Promise<ImportPlan> {
  const child = fork(FILE, {
    execArgv: [...process.execArgv, `--max-old-space-size=${String(limits.megabytes)}`],
    env: ownEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.seconds * 1000);
  return answerOf(child, report, limits).finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}

function answerOf(child: ChildProcess, question: object, limits: Limits): Promise<ImportPlan> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve(fromMessage(message as PlanMessage));
    });
    child.once('error', reject);
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-LAST_WORDS);
    });
    // 'close' comes when all that it said was read.
    child.once('close', (_code, signal) => {
      reject(endedBy(child, signal, words, limits));
    });
    child.send(question, (error) => {
      // The exit says why.
      if (error && child.connected) reject(error);
    });
  });
}

/** A system without memory kills it outright, as the limit on time does. */
function endedBy(
  { killed }: ChildProcess,
  signal: NodeJS.Signals | null,
  words: string,
  limits: Limits,
): Error {
  if (killed) return new ImportRefused(tooLong(limits));
  if (signal === 'SIGKILL' || OUT_OF_MEMORY.test(words)) return new ImportRefused(tooMuch(limits));
  return new Error(`The process that reads a report ended: ${words}`);
}

const tooLong = ({ seconds }: Limits): string =>
  `Dit bestand lezen duurt langer dan ${String(seconds)} seconden: zo lang duurt geen jaarverslag. Er is niets ingelezen. Kijk na of het bestand heel is, en lees het anders in delen in.`;
const tooMuch = ({ megabytes }: Limits): string =>
  `Dit bestand kon niet gelezen worden: het vraagt meer dan ${String(megabytes)} MB geheugen, of het is beschadigd. Er is niets ingelezen. Kijk na of het bestand heel is.`;
