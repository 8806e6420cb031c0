/** One command line from its words to its exit code; `main.ts` gives those of the process. */
import { userInfo } from 'node:os';
import { CommanderError } from 'commander';
import { readConfig } from '../config.js';
import { program } from './program.js';
import { reasonOf } from './reason.js';
import type { CliRequest } from './request.js';
import { Terminal } from './terminal.js';

/**
 * What it says goes to standard output and standard error.
 * @param words as typed, without the program's name
 * @returns the exit code
 */
export async function commandLine(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  let exitCode = 0;
  try {
    const carryOut = async (request: CliRequest, out?: string): Promise<void> => {
      exitCode = await answered({ ...request, user: systemUser() }, out, env);
    };
    await program(carryOut).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // it has said what it had to
    process.stderr.write(`${reasonOf(error)}\n`);
    return 1;
  }
  return exitCode;
}

/** A container may run as a number that has no name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

async function answered(
  request: CliRequest,
  out: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const terminal = new Terminal(out, request.verb === 'log export');
  try {
    // Only now: the whole program takes time to load, and help or a mistake in the arguments needs none of it.
    const { ask } = await import('./ask.js');
    await ask(readConfig(env), request, terminal.say);
  } catch (error) {
    terminal.fail(reasonOf(error, env['LOG_LEVEL']));
  } finally {
    terminal.close();
  }
  return terminal.exitCode;
}
