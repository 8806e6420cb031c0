import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document.js';
import { FORMATS } from '../../src/report/formats.js';
import { fixtureDocument } from './support/fixture-document.js';
import { p } from './support/trees.js';
import { bodySays } from './support/words.js';

/** Of poppler-utils; not a package of ours. */
const PDFTOTEXT = 'pdftotext';
const hasPdftotext = spawnSync(PDFTOTEXT, ['-v']).error === undefined;
if (!hasPdftotext) {
  console.warn('NOT PROVEN: the words of the PDF (pdftotext of poppler-utils is not installed)');
}

const renderPdf = FORMATS.pdf.render;

/** Letters and digits only: lines break words with hyphens, and bullets are no words. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The pages after the contents list, without footers and repeated headers. */
const pdfSays = (pdf: Uint8Array): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verslag-'));
  try {
    const file = path.join(folder, 'verslag.pdf');
    fs.writeFileSync(file, pdf);
    const text = execFileSync(PDFTOTEXT, ['-raw', '-f', '2', file, '-'], { encoding: 'utf8' });
    return text
      .replace(/^Jaarverslag 2022\s+pagina \d+ van \d+$/gm, '')
      .replace(/^.*\(vervolg\).*$/gm, '');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

const withText = (...lines: string[]): ReportDocument => ({
  year: 2022,
  title: 'Jaarverslag 2022',
  sections: [
    { kind: 'heading', level: 2, title: 'Tekst' },
    { kind: 'text', text: lines.map((line) => p(line)) },
  ],
});

describe('het verslag als PDF', () => {
  it('is toegankelijk: getagd, in het Nederlands van België, met titel en bladwijzers', async () => {
    const pdf = Buffer.from(await renderPdf(fixtureDocument)).toString('latin1');
    const catalog = /<<(?:(?!>>\s*endobj)[^])*?\/Type \/Catalog[^]*?>>\s*endobj/.exec(pdf)?.[0];
    expect(catalog).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(catalog).toContain('/StructTreeRoot');
    expect(catalog).toContain('/Lang (nl-BE)');
    expect(catalog).toContain('/Outlines');
    expect(catalog).toContain('/DisplayDocTitle true');
    expect(pdf).toMatch(/pdfuaid:part>1</);
  });

  it('zegt elk woord, in dezelfde volgorde', async () => {
    if (!hasPdftotext) return;
    const said = pdfSays(await renderPdf(fixtureDocument));
    expect(letters(said)).toBe(letters(bodySays(fixtureDocument, true)));
  });

  it('zegt "(vervolg)" waar een tabel doorloopt', async () => {
    if (!hasPdftotext) return;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verslag-'));
    const file = path.join(folder, 'verslag.pdf');
    fs.writeFileSync(file, await renderPdf(fixtureDocument));
    const text = execFileSync(PDFTOTEXT, ['-raw', file, '-'], { encoding: 'utf8' });
    fs.rmSync(folder, { recursive: true });
    const line = '2.1.1. Kookgroep De Lange Tafel, Oostkerke (vervolg) · Procesverloop';
    expect(text.split(/[\n\f]/).filter((said) => said === line).length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/Studiedag.*\(vervolg\)/);
  });

  it('lukt ook met tekens die geen lettertype heeft', async () => {
    const pdf = await renderPdf(
      withText(
        'Feest 🎉👩‍👩‍👧 in 中文 en عربي ☀️ हिन्दी',
        'zacht\u00adstreepje nul\u200bbreed vast\u2011streepje \u202fsmal → ✓ 🇧🇪',
        'Gewoon.',
      ),
    );
    expect(pdf.length).toBeGreaterThan(1000);
    if (hasPdftotext) expect(pdfSays(pdf)).toContain('Gewoon.');
  });

  it('leest tekst nooit als opmaaktaal', async () => {
    const text = '#panic("x") $ x $ = kop @verwijzing <label> //commentaar \\u{41}';
    const pdf = await renderPdf(withText(text));
    if (hasPdftotext) expect(letters(pdfSays(pdf))).toContain(letters(text));
  });
});
