import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { divided } from '../../src/report/docx/label-whole.js';
import { renderDocx } from '../../src/report/docx/render-docx.js';
import type { ReportDocument } from '../../src/report/document.js';
import { parseText } from '../../src/text/parse.js';
import { plainText } from '../../src/text/plain.js';
import { readDocx } from './support/read-docx.js';

const NAAM = 'Procesverloop Samenwerking met de eerstelijnszone rond burgerparticipatie';
const verslag = (label: string, text: string): ReportDocument => ({
  year: 2031,
  title: 'Jaarverslag 2031',
  date: '2032-01-14T08:30:59.123Z',
  sections: [
    { kind: 'heading', level: 2, title: 'Moestuin' },
    {
      kind: 'table',
      caption: 'Moestuin',
      rows: [{ code: 'PROCESVERLOOP', label, parts: [{ text: parseText(text) }] }],
    },
  ],
});
const regels = (aantal: number): string =>
  Array.from({ length: aantal }, (_, nr) => `Regel ${String(nr)}`).join('\n\n');
const stukken = async (document: ReportDocument): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderDocx(document))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

describe('het Wordbestand', () => {
  it('heeft de dag van het laatste feit als zijn eigen dag', async () => {
    const { 'docProps/core.xml': kern } = await stukken(verslag('Doel', 'Kort.'));
    expect(kern).toContain('2032-01-14T08:30:59Z</dcterms:created>');
    expect(kern).toContain('2032-01-14T08:30:59Z</dcterms:modified>');
  });

  it('noemt een lettertype dat Word heeft, en waarvan LibreOffice de tweeling heeft', async () => {
    const { 'word/styles.xml': stijlen } = await stukken(verslag('Doel', 'Kort.'));
    expect(stijlen).toContain('w:ascii="Calibri"');
  });

  it('laat een rij met een lang opschrift heel beginnen, en verliest daarbij niets', async () => {
    const document = verslag(NAAM, regels(60));
    const { 'word/document.xml': xml } = await stukken(document);
    expect(xml).toMatch(/<w:cantSplit\/>.*?<w:vMerge w:val="restart"\/>.*?<w:vMerge/su);
    const { rows } = readDocx(await renderDocx(document));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.text.match(/Regel \d+/gu)).toHaveLength(60);
  });

  it.each([
    ['een kort opschrift breekt zoals het valt', 'Doel', regels(60), 'breaks'],
    ['een lang opschrift bij een korte tekst blijft er heel bij', NAAM, regels(5), 'whole'],
    ['een lang opschrift bij een lange tekst begint heel', NAAM, regels(60), 'begun'],
    ['een lang opschrift bij een lange lijst ook', NAAM, `- punt\n`.repeat(60), 'begun'],
    ['één alinea van bladzijden kan niet heel blijven', NAAM, 'woord '.repeat(4000), 'breaks'],
  ])('%s', (_wat, label, tekst, kind) => {
    const division = divided(label, parseText(tekst));
    expect(division.kind).toBe(kind);
    const rest = 'rest' in division ? division.rest : [];
    expect([division.text, rest].map(plainText).filter(Boolean).join('\n')).toBe(
      plainText(parseText(tekst)),
    );
  });

  it('is welgevormd met een adres vol tekens van XML, en bewaart de plaats op die pagina', async () => {
    const url = 'https://voorbeeld.be/pad?een=1&twee=2&naam=%C3%A9#deel';
    const { 'word/_rels/document.xml.rels': relaties, 'word/document.xml': xml } = await stukken(
      verslag('Doel', `Zie [de pagina](${url})`),
    );
    expect(relaties).toContain('een=1&amp;twee=2');
    expect(xml).toContain('w:anchor="deel"');
    // What XML does not allow: an ampersand that begins nothing.
    for (const stuk of [relaties, xml]) expect(stuk).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/u);
  });
});
