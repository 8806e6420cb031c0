import { describe, expect, it } from '@jest/globals';
import { renderDocx } from '../../src/report/docx/render-docx.js';
import { renderHtml } from '../../src/report/html.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { fixtureDocument } from './support/fixture-document.js';
import { readDocx } from './support/read-docx.js';
import { htmlRows, htmlSays, markdownRows, shownMarkdown } from './support/read-html.js';
import { bodySays, rowsOf } from './support/words.js';

const rows = rowsOf(fixtureDocument);

describe('elke vorm van het verslag zegt hetzelfde', () => {
  it('Markdown, zoals de invoer van een vroeger verslag het leest', () => {
    expect(markdownRows(renderMarkdown(fixtureDocument))).toEqual(rows);
  });

  it('Markdown, zoals een lezer van Markdown het toont', () => {
    expect(htmlSays(shownMarkdown(renderMarkdown(fixtureDocument)))).toBe(
      `${fixtureDocument.title} ${fixtureDocument.asOf} ${bodySays(fixtureDocument, false)}`,
    );
  });

  it('HTML, cel voor cel en in haar geheel', () => {
    const html = renderHtml(fixtureDocument);
    expect(htmlRows(html)).toEqual(rows);
    expect(htmlSays(html, 'main')).toBe(bodySays(fixtureDocument, true));
  });

  it('Word, cel voor cel en in zijn geheel, met de nummers zoals ze getypt zijn', async () => {
    const file = readDocx(await renderDocx(fixtureDocument));
    expect(file.rows).toEqual(rows);
    expect(file.body).toBe(bodySays(fixtureDocument, true));
  });
});
