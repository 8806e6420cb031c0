/**
 * `npm run test:mutation`: whether a test fails for each small change of the event log and the projection engine. Hours on two
 * cores; `-- --mutate 'src/event-log/codec*.ts'` for a part. What survived, and why it may: docs/mutation-testing.md.
 */
export default {
  mutate: ['src/event-log/**/*.ts', 'projections/engine/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  disableTypeChecks: '{src,projections,migrations,test}/**/*.{ts,tsx}',
  ignorePatterns: ['dist', 'data', 'voorbeeld-data', 'docs', '.git'],
  concurrency: 2,
  timeoutMS: 20_000,
  maxTestRunnerReuse: 25, // what a mutant leaves running goes with its process
  incremental: true,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
};
