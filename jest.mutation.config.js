/** The specs that hold the log and the engine to their word and are quick enough to be run for thousands of mutants. */
import { join } from 'node:path';
import all from './jest.config.js';

const [unit] = all.projects;

/** MUTATION_SPECS, separated by spaces, makes a run over a few files quicker. */
const SPECS = process.env.MUTATION_SPECS?.split(' ') ?? [
  'events/*',
  'event-log/*',
  'contract/{postgres,postgres-log,embedded,eventstoredb-double,eventstoredb-answers,eventstoredb-client,eventstoredb-seen}.int',
  'contract/eventstoredb-{hints,traps}.int',
  'contract/*.unit',
  'projections/engine/*',
  'projections/{runner,poison,faults,set-back,two-runners,herbouw,as-of}.int',
  'event-log-transfer/bad-files.int',
  'event-log-transfer/*.unit',
];

export default {
  ...unit,
  displayName: 'mutation',
  // Stryker counts in a world per spec, whose modules are its mutants.
  runtime: undefined,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // With TEST_DATABASE_URL each spec's database is a copy on that server, which is half the work of one in memory.
  moduleNameMapper: {
    ...(process.env.TEST_DATABASE_URL && {
      '^(\\.{1,2}(?:/.*)?)/support/database\\.js$': '$1/support/server-database',
    }),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/test/support/few-runs.mjs'],
  testEnvironment: join(import.meta.dirname, 'test/support/jest/first-failure-ends.cjs'),
  transform: { '^.+\\.tsx?$': '<rootDir>/test/support/jest/transform.cjs' },
  testMatch: SPECS.map((spec) => `<rootDir>/test/${spec}.spec.ts`),
  // What a mutant keeps waiting fails soon; `eventstoredb-traps` needs this long.
  testTimeout: Number(process.env.MUTATION_TEST_MS ?? 25_000),
};
