/**
 * Sets one PDF with Typst and ends. Typst works synchronously for hundreds of milliseconds, so it has a thread of its own.
 *
 * Plain JavaScript, because a worker thread loads its file without the tests' transpiler; the build copies it as it is.
 * In: `workerData` { json: the document as JSON text }. Out: one message, { bytes } or { problem }.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const MISSING_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);
const fontFile = (face) =>
  readFileSync(resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));

const compiler = NodeCompiler.create({
  workspace: here,
  fontArgs: [{ fontBlobs: FACES.map(fontFile) }],
});

const setPdf = (json) => {
  compiler.mapShadow(join(here, 'document.json'), Buffer.from(json));
  const compiled = compiler.compile({ mainFilePath: join(here, 'report.typ') });
  const error = compiled.takeError();
  if (error) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
};

/** The characters of Typst's messages, which write some of them as `\u{200d}`; never a character that JSON is made of. */
const missingCharacters = (message) => {
  const clusters = [...message.matchAll(MISSING_GLYPH)].map((match) => match[1]);
  const text = clusters
    .join('')
    .replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  return new Set([...text].filter((character) => character > '\u007f'));
};

/** Every character that the bundled font cannot draw becomes '□'; joiners and variation selectors of emoji go. */
const withoutCharacters = (json, characters) =>
  [...json]
    .map((character) => {
      if (!characters.has(character)) return character;
      return /\p{M}|\p{Cf}/u.test(character) ? '' : '□';
    })
    .join('');

/** Typst names the characters that it misses a few at a time; each round takes away at least one. */
const setPdfWithBundledFont = (json, roundsLeft = 20) => {
  try {
    return setPdf(json);
  } catch (error) {
    const missing = missingCharacters(String(error.message));
    if (missing.size === 0 || roundsLeft === 0) throw error;
    return setPdfWithBundledFont(withoutCharacters(json, missing), roundsLeft - 1);
  }
};

try {
  const pdf = setPdfWithBundledFont(workerData.json);
  parentPort.postMessage({ bytes: new Uint8Array(pdf) });
} catch (error) {
  parentPort.postMessage({ problem: `Typst refused the report: ${error?.message ?? error}` });
} finally {
  compiler.evictCache(0);
}
