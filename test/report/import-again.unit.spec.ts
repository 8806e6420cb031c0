import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/import/read/read-report.js';
import { cellText } from '../../src/report/cell.js';
import type { ReportDocument } from '../../src/report/document.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { normaliseText } from '../../src/text/normalise.js';
import { fixtureDocument } from './support/fixture-document.js';

const { asOf: _, ...ofToday } = fixtureDocument;
const document: ReportDocument = ofToday;

describe('een verslag dat als Markdown buitengaat', () => {
  const { title, items } = readReport(renderMarkdown(document));

  it('komt met dezelfde titel en koppen weer binnen', () => {
    expect(title).toBe(document.title);
    const headings = items.flatMap((item) =>
      item.kind === 'heading' ? [[item.number, item.prefix, item.title]] : [],
    );
    expect(headings).toEqual(
      document.sections.flatMap((section) =>
        section.kind === 'heading'
          ? [[section.number?.replace(/\.$/, ''), section.prefix, section.title]]
          : [],
      ),
    );
  });

  it('komt met dezelfde rijen weer binnen: nadruk, lijsten, nummers en links incluis', () => {
    const rows = items.flatMap((item) =>
      item.kind === 'table' ? item.rows.map(({ label, text }) => ({ label, text })) : [],
    );
    expect(rows).toEqual(
      document.sections.flatMap((section) =>
        section.kind === 'table'
          ? section.rows.map((row) => ({ label: row.label, text: normaliseText(cellText(row)) }))
          : [],
      ),
    );
  });

  it('komt met dezelfde teksten buiten de tabellen weer binnen', () => {
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts).toEqual(
      document.sections.flatMap((section) =>
        section.kind === 'text' ? [normaliseText(section.text)] : [],
      ),
    );
  });
});
