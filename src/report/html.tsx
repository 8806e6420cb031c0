/** The report as one HTML file that needs nothing else: the most accessible form, for every screen and printer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderToString } from 'preact-render-to-string';
import type { ReportDocument } from './document.js';
import { ReportBody } from './report-body.js';
import { ReportContents } from './report-contents.js';

/**
 * The style of `ReportBody` and `ReportContents`; the site serves it with the preview. The last file holds what differs on a
 * narrow screen and on paper.
 */
export const REPORT_CSS: string = ['report.css', 'report-table.css', 'report-media.css']
  .map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
  .join('');

const { resolve } = createRequire(import.meta.url);

/** The file carries its font (77 kB), so that it looks like the site and the PDF on a machine that has neither. */
const fontFace = (style: 'normal' | 'italic'): string => {
  const file = `@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`;
  const data = readFileSync(resolve(file)).toString('base64');
  return `@font-face{font-family:'Source Sans 3';font-style:${style};font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
};

/** The whole report as a complete HTML document (nl-BE) with its own style, ready to print; same document, same text. */
export const renderHtml = (document: ReportDocument): string => {
  const css = `${fontFace('normal')}\n${fontFace('italic')}\n${REPORT_CSS}`;
  return `<!doctype html>\n${renderToString(
    <html lang="nl-BE">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content="Trajectboek" />
        <title>{document.title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body class="verslag-blad">
        <header>
          <h1>{document.title}</h1>
          {document.asOf && <p>{document.asOf}</p>}
        </header>
        <ReportContents document={document} />
        <main>
          <ReportBody document={document} />
        </main>
      </body>
    </html>,
  )}\n`;
};
