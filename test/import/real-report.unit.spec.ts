import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

import type { ParsedItem, ParsedTable } from '../../src/import/read/parsed-report.js';
import { readReport } from '../../src/import/read/read-report.js';
import { plainText } from '../../src/text/plain.js';
import { wordsOf } from './words.js';

const REPORT = '../shared/bronnen/jaarverslag-2022-tot-2.1.md';

/** The words of each cell of the file, by a reading of its lines that shares nothing with the importer. */
const cellsOf = (markdown: string): string[][] => {
  const cells: string[][] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|') || /^[|\s-]+$/.test(line)) continue;
    const [, label, ...rest] = line.split('|');
    const words = wordsOf(rest.join('|'));
    if (label!.trim() === '') cells.at(-1)!.push(...words);
    else cells.push(words);
  }
  return cells;
};

const printed = (item: ParsedItem): string => {
  if (item.kind === 'text') return plainText(item.text);
  if (item.kind === 'heading') return [item.number, item.prefix, item.title].join(' ');
  return item.rows.map(({ label, text }) => `${label} ${plainText(text)}`).join('\n');
};

describe('het echte jaarverslag', () => {
  if (!existsSync(REPORT)) {
    console.warn(
      `OVERGESLAGEN: ${REPORT} is er niet; de woorden van het echte verslag zijn niet vergeleken.`,
    );
    it('is hier niet aanwezig', () => undefined);
    return;
  }
  const markdown = readFileSync(REPORT, 'utf8');
  const report = readReport(markdown);
  const tables = report.items.filter((item): item is ParsedTable => item.kind === 'table');

  it('komt cel na cel met dezelfde woorden terug', () => {
    const read = tables.flatMap(({ rows }) => rows.map(({ text }) => wordsOf(plainText(text))));
    const expected = cellsOf(markdown);
    expect(read).toEqual(expected);
    console.info(
      `cellen ${String(read.length)}/${String(expected.length)}, woorden ${String(read.flat().length)}/${String(expected.flat().length)}`,
    );
  });

  it('komt in zijn geheel met dezelfde woorden in dezelfde volgorde terug', () => {
    const all = [report.title ?? '', ...report.items.map(printed)].join('\n');
    expect(wordsOf(all)).toEqual(wordsOf(markdown));
  });
});
