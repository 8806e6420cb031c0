import { describe, expect, it } from '@jest/globals';

import type { ParsedHeading, ParsedTable } from '../../src/import/read/parsed-report.js';
import { readReport } from '../../src/import/read/read-report.js';
import { plainText } from '../../src/text/plain.js';
import { printText } from '../../src/text/print.js';

const report = (...blocks: string[]): string => ['Jaarverslag 2031', ...blocks].join('\n\n');
const table = (...rows: [string, string][]): string =>
  ['| | |', '|---|---|', ...rows.map(([label, text]) => `| ${label} | ${text} |`)].join('\n');

const headings = (markdown: string): string[] =>
  readReport(markdown)
    .items.filter((item): item is ParsedHeading => item.kind === 'heading')
    .map(({ number, prefix, title, level }) =>
      [String(level), number, prefix, title].filter((part) => part !== undefined).join(' | '),
    );
const rowsOf = (markdown: string): string[] =>
  readReport(markdown)
    .items.filter((item): item is ParsedTable => item.kind === 'table')
    .flatMap(({ rows }) => rows)
    .map(({ kind, deeltraject, text }) =>
      [kind, deeltraject, printText(text)].filter(Boolean).join(': '),
    );
const doubts = (markdown: string): string[] =>
  readReport(markdown).doubts.map(({ line, message }) => `${String(line)}: ${message}`);

describe('koppen van een vroeger verslag', () => {
  it('zijn wat samen één nummering vormt; een datum of een lijst is tekst', () => {
    const markdown = report(
      '1. Strategische doelstelling:',
      'De soep staat op tafel.',
      '1.1. Samen koken',
      '3. maart',
      '1. Snijden\n2. Koken',
      '1.2 Samen eten',
      '2. Interne werking',
    );
    expect(headings(markdown)).toEqual([
      '1 | 1 | Strategische doelstelling: | De soep staat op tafel.',
      '2 | 1.1 | Samen koken',
      '2 | 1.2 | Samen eten',
      '1 | 2 | Interne werking',
    ]);
    expect(doubts(markdown)).toEqual([]);
  });

  it('mogen een nummer overslaan: dat wordt gezegd', () => {
    expect(doubts(report('1. Koken', '1.1. Soep', '1.4. Brood', '1.5. Slot'))).toEqual([
      '7: Nummer 1.4 staat na 1.1: daartussen ontbreekt een nummer.',
    ]);
  });

  it('zijn zonder nummer kort, met een hoofdletter en zonder punt, met tekst eronder', () => {
    const markdown = report(
      'Waarom soep?',
      'Omdat soep verbindt.',
      'Met dank aan',
      'De buren komen graag.',
    );
    expect(headings(markdown)).toEqual(['1 | Waarom soep?', '1 | Met dank aan']);
  });

  it('zijn geen bronvermelding onder een citaat: daar is twijfel', () => {
    const markdown = report(
      'Vooraf',
      '“Samen eten is samen leven”.',
      'Uit het soepboek',
      'Zo begon het.',
    );
    expect(headings(markdown)).toEqual(['1 | Vooraf']);
    expect(doubts(markdown)).toEqual([
      '7: "Uit het soepboek" lijkt op een kop, maar staat onder een citaat; het is als tekst gelezen.',
    ]);
  });

  it('zijn geen korte regels onder elkaar', () => {
    const markdown = report(
      'Partners',
      'Wijkhuis Torenhout',
      'De Ruilwinkel',
      'De Babbelbank',
      'Zij dragen de werking.',
    );
    expect(headings(markdown)).toEqual([]);
    expect(doubts(markdown)).toHaveLength(4);
  });
});

describe('de tabel van een vroeger verslag', () => {
  it('herkent de opschriften zonder op hoofdletters, tags of spelling te letten', () => {
    const markdown = report(
      '1. Soep',
      table(
        ['<p>DOEL</p>', 'a'],
        ['**procesverloop** De Ruilwinkel', 'b'],
        ['Proces-verloop Wijkhuis', 'c'],
        ['Stand van zaken eind 2031', 'd'],
        ['geleerde lessen:', 'e'],
        ['Partners', 'f'],
      ),
    );
    expect(rowsOf(markdown)).toEqual([
      'DOEL: a',
      'PROCESVERLOOP: De Ruilwinkel: b',
      'PROCESVERLOOP: Wijkhuis: c',
      'STAND_VAN_ZAKEN: d',
      'LESSONS_LEARNED: e',
      'ANDERS: f',
    ]);
  });

  it('wordt over bladzijden heen weer één, midden in een zin als het moet', () => {
    const markdown = report(
      '1. Soep',
      table(
        ['Doel', '<p>Samen eten.</p>'],
        ['Procesverloop', '<p>De groep kwam op 9 mei samen om te'],
      ),
      table(
        ['', 'koken en te eten.</p> <p>Daarna volgde een wandeling.</p>'],
        ['Lessons learned', 'Begin op tijd.'],
      ),
    );
    expect(rowsOf(markdown)).toEqual([
      'DOEL: Samen eten.',
      'PROCESVERLOOP: De groep kwam op 9 mei samen om te koken en te eten.\n\nDaarna volgde een wandeling.',
      'LESSONS_LEARNED: Begin op tijd.',
    ]);
    expect(doubts(markdown)).toEqual([]);
  });

  it('zegt het als een zin met een hoofdletter verder ging', () => {
    const markdown = report(
      '1. Soep',
      table(['Doel', 'Koken met']),
      table(['', 'Sofie en de buren.']),
    );
    expect(rowsOf(markdown)).toEqual(['DOEL: Koken met Sofie en de buren.']);
    expect(doubts(markdown)).toEqual([
      '11: De rij "Doel" loopt door op deze regel; de zin die zonder punt eindigde, is er met een spatie aan geplakt.',
    ]);
  });

  it('leest een tweede Doel boven aan een bladzijde als een tabel zonder kop', () => {
    const rows: [string, string][] = [
      ['Doel', 'a'],
      ['Lessons learned', 'b'],
    ];
    const { items, doubts: found } = readReport(report('1. Soep', table(...rows), table(...rows)));
    expect(items.map(({ kind }) => kind)).toEqual(['heading', 'table', 'table']);
    expect(found.map(({ line }) => line)).toEqual([12]);
  });
});

describe('tekst buiten de tabellen', () => {
  it('houdt alinea’s en lijsten, ook met lege regels ertussen', () => {
    const { items } = readReport(
      report(
        'Vooraf',
        'Zo begon het.',
        'We koken voor\n\n- buren\n\n- vrienden\n  - van ver',
        'Tot dan.',
      ),
    );
    expect(items.flatMap((item) => (item.kind === 'text' ? [plainText(item.text)] : []))).toEqual([
      'Zo begon het.\nWe koken voor\n- buren\n- vrienden\n- van ver\nTot dan.',
    ]);
  });
});
