/**
 * Jest's environment without a world of its own: a spec runs in Node as the program does, and libraries are loaded once for
 * all specs of a worker instead of once for each. What a spec may leave in that world is put back at its end.
 */
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { TestEnvironment } = require('jest-environment-node');

require('reflect-metadata'); // as each main does first

/** A process that the program starts for a while is of our TypeScript too. */
const HOOKS = pathToFileURL(join(__dirname, '..', 'ts-register.mjs')).href;
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, `--import ${HOOKS}`]
  .filter(Boolean)
  .join(' ');

/** Where libraries keep what classes told them about themselves, and what they were configured with: made anew when asked. */
const KEPT_BY_LIBRARIES = [
  'classValidatorMetadataStorage',
  'typeormMetadataArgsStorage',
  Symbol.for('opentelemetry.js.api.1'),
  Symbol.for('fast-check/GlobalParameters'),
];

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({
      config: config.projectConfig,
      global: globalThis,
    });
    this.before = { env: { ...process.env }, exit: process.exit, console };
  }

  async teardown() {
    const { env, exit, console } = this.before;
    await super.teardown();
    for (const name of KEPT_BY_LIBRARIES) delete globalThis[name];
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.exit = exit;
    globalThis.console = console;
  }
};
