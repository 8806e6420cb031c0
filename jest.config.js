/** One project per kind of proof, so that `npm test` never needs a browser and never runs the long fault tests. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.test.json' }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
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
  workerIdleMemoryLimit: '512MB',
  testTimeout: 60_000,
};
