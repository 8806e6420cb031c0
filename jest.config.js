/**
 * One project per kind of proof, so that `npm test` never needs a browser and never runs the long fault tests.
 *
 * Specs run in the process's own world with modules of their own (`test/support/jest`): in worlds of their own, as Jest makes
 * them, most of the time went into loading the same libraries again for each spec. Types are stripped, not checked: `npm run
 * types` does that.
 */
const shared = {
  testEnvironment: '<rootDir>/test/support/jest/environment.cjs',
  runtime: '<rootDir>/test/support/jest/runtime.cjs',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
const project = (displayName, pattern) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/test/**/*.${pattern}.spec.{ts,tsx}`],
});

export default {
  projects: [
    project('unit', 'unit'), // pure: no database, no Nest
    project('integration', 'int'), // a real database, the whole application
    project('browser', 'browser'), // real Chromium
    project('faults', 'faults'), // kill -9 and power cuts, minutes long
  ],
  // Specs that are given one EventStoreDB server take turns: what is read from its end on must be what they wrote.
  maxWorkers: process.env.TEST_EVENTSTOREDB_URL ? 1 : '100%',
  workerIdleMemoryLimit: '1GB',
  // Nothing here depends on how fast the machine is: this only ends what never would.
  testTimeout: 300_000,
};
