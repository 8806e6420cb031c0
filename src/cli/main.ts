/** Starts the command line; `bin/trajectboek.js` imports it. */
import 'reflect-metadata';
import { ConfigInvalid, readConfig } from '../config.js';
import { DatabaseUnusable } from '../database/errors.js';
import { LogUnavailable } from '../event-log/errors.js';
import { ask } from './ask.js';
import { program } from './program.js';
import { CliRefused } from './request.js';
import { Terminal } from './terminal.js';

const KNOWN = [CliRefused, ConfigInvalid, DatabaseUnusable, LogUnavailable];

try {
  await program(async (request, out) => {
    const terminal = new Terminal(out);
    try {
      await ask(readConfig(process.env), request, terminal.say);
    } catch (error) {
      terminal.exitCode = 1;
      throw error;
    } finally {
      await terminal.close();
      process.exitCode = terminal.exitCode;
    }
  }).parseAsync();
} catch (error) {
  const known = KNOWN.some((kind) => error instanceof kind);
  process.stderr.write(`${known ? (error as Error).message : unexpected(error)}\n`);
  process.exitCode = 1;
}

/** A bug: one line for the user, the stack only where it was asked for. */
function unexpected(error: unknown): string {
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) return error.stack ?? '';
  const message = error instanceof Error ? error.message : String(error);
  return `Onverwachte fout: ${message} (LOG_LEVEL=debug toont waar)`;
}
