/** Starts the command line; `bin/trajectboek.js` imports it. */
import 'reflect-metadata';
import { readConfig } from '../config.js';
import { program } from './program.js';
import { reasonOf } from './reason.js';
import { Terminal } from './terminal.js';

// The reader of a pipe may stop early (`trajectboek report 2022 | head`): nobody is there to hear more.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

await program(async (request, out) => {
  const terminal = new Terminal(out);
  try {
    // Only now: the whole program takes time to load, and help or a mistake in the arguments needs none of it.
    const { ask } = await import('./ask.js');
    await ask(readConfig(process.env), request, terminal.say);
  } catch (error) {
    terminal.fail(reasonOf(error, process.env['LOG_LEVEL']));
  } finally {
    terminal.close();
    process.exitCode = terminal.exitCode;
  }
})
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  });
