/**
 * The modules of one spec, by `node:vm` in the one world that the process has: ours anew, libraries as they are there. Node's
 * own loader asks our hooks in another thread for each import and never frees a module: of a spec of the whole program that
 * was a second of its processor, and thirty megabytes.
 */
const { existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, extname, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { SourceTextModule, SyntheticModule } = require('node:vm');
const { transpiled } = require('../transpiled.cjs');

const OF_JEST = '@jest/globals';

/** What `export` and `import` are for Node, whatever the file is called. */
const MODULES = ['.ts', '.tsx', '.js', '.mjs'];

class SpecModules {
  #modules = new Map();
  /** One graph after the other: a module that is being linked cannot be linked by another. */
  #turn = Promise.resolve();

  /** @param {() => object} globals what the spec gets for `@jest/globals` */
  constructor(globals) {
    this.globals = globals;
  }

  /** @param {string} path of a module of ours @returns {Promise<object>} what it exports */
  async import(path) {
    return (await this.#ready(this.#ours(path))).namespace;
  }

  async #ready(module) {
    this.#turn = this.#turn.then(async () => {
      if (module.status === 'unlinked')
        await module.link((name, { identifier }) => this.#named(name, identifier));
    });
    await this.#turn;
    await module.evaluate();
    return module;
  }

  #named(name, from) {
    if (name === OF_JEST) return this.#kept(name, () => made(this.globals()));
    const place = placeOf(name, from);
    return place ? this.#ours(place) : library(name);
  }

  #ours(path) {
    return this.#kept(path, () => {
      if (extname(path) === '.json')
        return made({ default: JSON.parse(readFileSync(path, 'utf8')) });
      return new SourceTextModule(sourceOf(path), {
        identifier: path,
        initializeImportMeta: (meta) => {
          Object.assign(meta, {
            url: pathToFileURL(path).href,
            filename: path,
            dirname: dirname(path),
          });
        },
        importModuleDynamically: async (name) => this.#ready(await this.#named(name, path)),
      });
    });
  }

  #kept(name, make) {
    if (!this.#modules.has(name)) this.#modules.set(name, make());
    return this.#modules.get(name);
  }
}

/** Of this worker, for all its specs. */
const places = new Map();
const sources = new Map();
const libraries = new Map();

/** The file of ours that a name leads to; undefined where it is a library's or one that `require` reads. */
function placeOf(name, from) {
  if (!/^\.{1,2}\//.test(name)) return undefined;
  const path = resolve(dirname(from), name);
  if (!places.has(path)) places.set(path, sourceAt(path));
  return places.get(path);
}

/** Our imports name the `.js` that the compiler will make. */
function sourceAt(path) {
  const source =
    ['.ts', '.tsx'].map((type) => path.replace(/\.js$/, type)).find(existsSync) ?? path;
  return [...MODULES, '.json'].includes(extname(source)) ? source : undefined;
}

/** As JavaScript; read again where it has changed, as while somebody works beside `--watch`. */
function sourceOf(path) {
  const { mtimeMs, size } = statSync(path);
  const known = sources.get(path);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known.text;
  const text = readFileSync(/\.tsx?$/.test(path) ? transpiled(path) : path, 'utf8');
  sources.set(path, { mtimeMs, size, text });
  return text;
}

async function library(name) {
  if (!libraries.has(name)) libraries.set(name, made(await import(name)));
  return libraries.get(name);
}

const made = (names) =>
  new SyntheticModule(Object.keys(names), function () {
    for (const [name, value] of Object.entries(names)) this.setExport(name, value);
  });

module.exports = { SpecModules };
