/** Our TypeScript as JavaScript: types stripped, not checked (`npm run types` does that). Kept between runs. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');

const CACHE = join(tmpdir(), 'trajectboek-ts');
const OWN = readFileSync(__filename);

/** @param {string} file @returns {string} path of its JavaScript, whose map stands beside it with `.map` */
exports.transpiled = (file) => {
  const text = readFileSync(file, 'utf8');
  const name = createHash('sha256').update(OWN).update(basename(file)).update(text).digest('hex');
  const made = join(CACHE, name);
  if (!existsSync(made)) make(file, text, made);
  return made;
};

function make(file, text, made) {
  const ts = require('typescript'); // only now: it alone takes longer to load than all that is ours
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
      sourceMap: true,
    },
  });
  mkdirSync(CACHE, { recursive: true });
  put(`${made}.map`, sourceMapText);
  put(made, outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

/** Renamed into place: another process may be making the same file. */
function put(path, text) {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
