/** What Node is told when a spec starts a process. */
import { join } from 'node:path';

/** PostgreSQL is compiled once, not a second time for speed: that takes more than half of all that a start computes. */
export const QUICK = ['--liftoff-only'];

/** For a file of our TypeScript. */
export const TYPESCRIPT = [
  ...QUICK,
  '--no-warnings',
  '--import',
  join(import.meta.dirname, 'ts-register.mjs'),
];
