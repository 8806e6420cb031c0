import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ParsedItem } from '../../src/import/read/parsed-report.js';
import { readReport } from '../../src/import/read/read-report.js';
import { plainText } from '../../src/text/plain.js';
import { generatedReport, type ExpectedItem } from './support/generate-report.js';
import { hostileLines } from '../text/trees.js';
import { wordsOf } from './words.js';

const numRuns = Number(process.env['FAST_CHECK_RUNS'] ?? 200);

/** What was read, in the shape of what was expected. */
const withoutLines = (item: ParsedItem): ExpectedItem<never> => {
  const { line: _line, ...rest } = item;
  if (rest.kind !== 'table') return rest;
  return { kind: 'table', rows: rest.rows.map(({ line: _row, ...row }) => row) };
};

describe('een vroeger verslag', () => {
  it('komt in zijn geheel terug, hoe het ook genummerd, gespeld, geknipt en omgezet is', () => {
    fc.assert(
      fc.property(generatedReport(), ({ markdown, title, items }) => {
        const report = readReport(markdown);
        expect(report.title).toBe(title);
        expect(report.items.map(withoutLines)).toEqual(items);
      }),
      { numRuns },
    );
  });

  it('zegt bij elk ding op welke regel het staat', () => {
    fc.assert(
      fc.property(generatedReport(), ({ markdown }) => {
        const lines = markdown.split(/\r?\n/);
        const { items, doubts } = readReport(markdown);
        for (const item of items) {
          if (item.kind === 'heading')
            expect(lines[item.line - 1]).toContain(item.prefix ?? item.title);
          if (item.kind !== 'table') continue;
          for (const row of item.rows) expect(lines[row.line - 1]).toContain(row.label);
        }
        for (const { line } of doubts) expect(lines[line - 1]).toBeDefined();
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('wordt gelezen zonder fout en zonder een woord te verliezen, ook als het geen verslag is', () => {
    fc.assert(
      fc.property(hostileLines, (source) => {
        const { title = '', items } = readReport(source);
        // Signs of HTML and links are read as such: what is left of them is no word.
        fc.pre(!/[&<>^\\]|!\[/.test(source));
        const all = items.map((item) => {
          if (item.kind === 'heading') return [item.number, item.prefix, item.title].join(' ');
          if (item.kind === 'text') return plainText(item.text);
          return item.rows.map(({ label, text }) => `${label} ${plainText(text)}`).join('\n');
        });
        const letters = (text: string): string =>
          wordsOf(text)
            .join('')
            .replace(/(?<!\d)0+(?=\d)/g, '');
        expect(letters([title, ...all].join('\n'))).toBe(letters(source));
      }),
      { numRuns: numRuns * 5 },
    );
  });
});
