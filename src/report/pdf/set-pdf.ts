/** Sets the PDF with Typst: seconds of work without a pause, in a library that may abort. Only in a process of its own. */
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportDocument } from '../document.js';
import { fontFiles } from './fonts.js';
import { typstData } from './typst-data.js';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * A tagged PDF (PDF/UA-1, nl-BE) with bookmarks and a contents list; same document, same bytes. A sign that neither Source
 * Sans 3 nor Noto Emoji has (Arabic or Chinese script) is printed as '□'.
 * @throws Error when Typst refuses the document
 */
export const setPdf = (document: ReportDocument): Promise<Uint8Array> => {
  const compiler = NodeCompiler.create({
    workspace: HERE,
    fontArgs: [{ fontBlobs: fontFiles() }],
  });
  compiler.mapShadow(join(HERE, 'document.json'), Buffer.from(typstData(document)));
  try {
    const compiled = compiler.compile({ mainFilePath: join(HERE, 'report.typ') });
    const error = compiled.takeError();
    if (error) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)));
    if (!compiled.result) throw new Error('no document');
    return Promise.resolve(compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 }));
  } catch (error) {
    throw new Error(`Typst refused the report: ${String(error)}`, { cause: error });
  }
};
