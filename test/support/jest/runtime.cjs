/** Jest's runtime without modules of its own: those of a spec are `spec-modules.cjs`'s. */
const { register } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { SourceTextModule } = require('node:vm');
const Runtime = require('jest-runtime').default;
const { transpiled } = require('../transpiled.cjs');
const { SpecModules } = require('./spec-modules.cjs');

if (!SourceTextModule) throw new Error('Start Jest as `npm test` does: --experimental-vm-modules');

// What a spec starts beside itself, a process or a thread, or imports by its address, is TypeScript too.
const HOOKS = pathToFileURL(join(__dirname, '..', 'ts-register.mjs')).href;
register(HOOKS);
process.execArgv.push('--no-warnings', '--import', HOOKS);

/** Of the framework, once for each spec: it keeps the tests of one file. */
const STATE = ['EVENT_HANDLERS'].map((name) => Symbol.for(name));

module.exports = class extends Runtime {
  modules = new SpecModules(() => this.jestGlobals.cjsGlobals(this._testPath));

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    return this.modules.import(path);
  }

  requireModule(path) {
    return require(path);
  }

  /** Only the framework is asked for by this way. */
  requireInternalModule(path) {
    for (const symbol of STATE) delete globalThis[symbol];
    delete require.cache[path];
    return require(path);
  }

  getSourceMaps() {
    return new SourceMaps();
  }
};

/** By the name that a stack has for a file. */
class SourceMaps extends Map {
  get(generated) {
    if (!/^\/.*\.tsx?$/.test(generated)) return undefined;
    return `${transpiled(generated)}.map`;
  }
}
