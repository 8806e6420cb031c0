/** Starts the command line; `bin/trajectboek.js` imports it. */
import 'reflect-metadata';
import { commandLine } from './command-line.js';

// The reader of a pipe may stop early (`trajectboek report 2022 | head`): nobody is there to hear more.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

process.exitCode = await commandLine(process.argv.slice(2), process.env);
