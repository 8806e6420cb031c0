/**
 * Makes one file in a process of its own: a library that aborts, asks for all memory or never ends takes that process with it
 * and nothing else. Its memory is given back with it.
 */
import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownEnvironment } from '../../own-environment.js';
import type { ReportDocument } from '../document.js';
import { RenderFailed, type RenderProblem } from './render-failed.js';

export interface Limits {
  /** In milliseconds, from the start of the process. */
  readonly ms: number;
  /** Of memory, for all of the process. */
  readonly bytes: number;
}

/** A year of 500 activities on a thousand pages takes 11 s and 1.3 GB on a slow machine. */
export const LIMITS: Limits = { ms: 180_000, bytes: 2 * 2 ** 30 };

const { pathname } = new URL(import.meta.url);
const CHILD = new URL(`./render-child${extname(pathname)}`, import.meta.url);

/** What of the process's complaints goes to the log. */
const LAST_WORDS = 2000;
const OUT_OF_MEMORY = /out of memory|memory allocation of/iu;

/**
 * @param child the program: the document as JSON on its input, the file's bytes on its output
 * @throws RenderFailed
 */
export const inOwnProcess = (
  format: string,
  document: ReportDocument,
  limits = LIMITS,
  child = CHILD,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const args = [fileURLToPath(child), format, String(limits.bytes), String(process.pid)];
    const running = spawn(process.execPath, args, { env: ownEnvironment() });
    const chunks: Buffer[] = [];
    let words = '';
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      running.kill('SIGKILL');
    }, limits.ms);
    running.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    running.stderr.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-LAST_WORDS);
    });
    // It may have died before it read all: how it ended says more than a broken pipe.
    running.stdin.on('error', () => undefined);
    running.once('error', (cause) => {
      clearTimeout(clock);
      reject(new RenderFailed('MISLUKT', `The process did not start: ${String(cause)}`));
    });
    running.once('close', (code, signal) => {
      clearTimeout(clock);
      if (code === 0 && !late) resolve(Buffer.concat(chunks));
      else
        reject(
          new RenderFailed(problemOf(late, signal, words), `${ended(code, signal)}: ${words}`),
        );
    });
    running.stdin.end(JSON.stringify(document));
  });

/** Nobody but its own watch, or a system without memory, kills it outright. */
function problemOf(late: boolean, signal: NodeJS.Signals | null, words: string): RenderProblem {
  if (late) return 'DUURT_TE_LANG';
  return signal === 'SIGKILL' || OUT_OF_MEMORY.test(words) ? 'TE_GROOT' : 'MISLUKT';
}

const ended = (code: number | null, signal: NodeJS.Signals | null): string =>
  `The process that makes the report ended with ${signal ?? `code ${String(code)}`}`;
