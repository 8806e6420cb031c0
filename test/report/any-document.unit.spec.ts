import { describe, it } from '@jest/globals';
import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { renderDocx } from '../../src/report/docx/render-docx.js';
import { renderHtml } from '../../src/report/html.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { anyDocument } from './support/arbitrary-document.js';
import { readDocx } from './support/read-docx.js';
import { htmlRows, htmlSays, markdownRows, shownMarkdown } from './support/read-html.js';
import { bodySays, rowsOf } from './support/words.js';

describe('geen enkel verslag verliest woorden', () => {
  it('in Markdown', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const markdown = renderMarkdown(document);
        deepStrictEqual(markdownRows(markdown), rowsOf(document));
        const shown = htmlSays(shownMarkdown(markdown));
        strictEqual(shown, `${document.title} ${bodySays(document, false)}`.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('in HTML', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const html = renderHtml(document);
        deepStrictEqual(htmlRows(html), rowsOf(document));
        strictEqual(htmlSays(html, 'main'), bodySays(document, true));
      }),
      { numRuns: 100 },
    );
  });

  it('in Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const file = readDocx(await renderDocx(document));
        deepStrictEqual(file.rows, rowsOf(document));
        strictEqual(file.body, bodySays(document, true));
      }),
      { numRuns: 20 },
    );
  });
});
