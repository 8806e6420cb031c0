/** Jest's runtime without modules of its own: Node imports them, with the hooks of `ts-register.mjs`. */
const { register } = require('node:module');
const { join } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const Runtime = require('jest-runtime').default;
const { transpiled } = require('../transpiled.cjs');

const HOOKS = pathToFileURL(join(__dirname, '..', 'ts-register.mjs')).href;
register(HOOKS);
// What the program starts as a process of its own is TypeScript too.
process.execArgv.push('--no-warnings', '--import', HOOKS);

/** In the place of each import of `@jest/globals`. */
const GLOBALS = Symbol.for('trajectboek/jest-globals');
/** Of the framework, once for each spec: it keeps the tests of one file. */
const STATE = ['EVENT_HANDLERS'].map((name) => Symbol.for(name));

let spec = 0;

module.exports = class extends Runtime {
  /** Modules of ours that carry this are not those of another spec. */
  mark = `?spec=${(spec += 1)}`;

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    return import(pathToFileURL(path).href + this.mark);
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

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    globalThis[GLOBALS] = this.jestGlobals.cjsGlobals(this._testPath);
  }

  getSourceMaps() {
    return new SourceMaps();
  }
};

/** By the name that a stack has for a file: its address, mark and all. */
class SourceMaps extends Map {
  get(generated) {
    if (!/^file:.*\.tsx?(\?.*)?$/.test(generated)) return undefined;
    return `${transpiled(fileURLToPath(generated))}.map`;
  }
}
