/** The cases beside the repository that are about what is printed, as they stand there. */
import { expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { readCommand } from '../../src/commands/read-command.js';
import type { ReportDocument } from '../../src/report/document.js';
import { FORMATS } from '../../src/report/formats.js';
import { parseText } from '../../src/text/parse.js';
import { bijGevallen, geval } from '../support/geval.js';
import { tempDir } from '../support/temp-dir.js';

/** Of poppler-utils; not a package of ours. */
const PDFTOTEXT = 'pdftotext';
const hasPdftotext = spawnSync(PDFTOTEXT, ['-v']).error === undefined;
if (!hasPdftotext)
  console.warn('NOT PROVEN: case 30 (pdftotext of poppler-utils is not installed)');

const given = (nr: string): Record<string, string> =>
  JSON.parse(geval(nr)) as Record<string, string>;

const report = (title: string, text: string): ReportDocument => ({
  year: 2031,
  title: 'Jaarverslag 2031',
  sections: [
    { kind: 'heading', level: 2, number: '1.', title },
    {
      kind: 'table',
      caption: `1. ${title}`,
      rows: [{ code: 'PROCESVERLOOP', label: 'Procesverloop', parts: [{ text: parseText(text) }] }],
    },
  ],
});

bijGevallen(['28', '30', '37'], 'een geval van buiten', () => {
  it('28: een verticale tab die geplakt werd, is een regeleinde', () => {
    const { verslag } = given('28');
    const opdracht = readCommand(
      LogStap,
      {
        trajectId: '5d2f7b6a-3a57-4d6e-9a43-0c6f2f1f7a12',
        stapId: '0d2f7b6a-3a57-4d6e-9a43-0c6f2f1f7a11',
        jaar: '2031',
        type: 'BIJEENKOMST',
        wanneer: '9/4',
        uitkomst: 'GEHOUDEN',
        verslag,
      },
      true,
    );
    expect(opdracht).toMatchObject({ verslag: verslag!.replace('\u000b', '\n') });
  });

  it('30: een lange titel eindigt boven het vervolgblad op "…", op één regel', async () => {
    if (!hasPdftotext) return;
    const { titel } = given('30');
    const alinea = 'woord '.repeat(60);
    const folder = tempDir('geval');
    const file = join(folder.path, 'verslag.pdf');
    writeFileSync(file, await FORMATS.pdf.render(report(titel!, `${alinea}\n\n`.repeat(20))));
    const text = execFileSync(PDFTOTEXT, ['-raw', file, '-'], { encoding: 'utf8' });
    folder.remove();
    const running = text.split(/[\n\f]/u).filter((line) => line.includes('(vervolg)'));
    expect(running.length).toBeGreaterThan(0);
    for (const line of running)
      expect(line).toMatch(/^1\. Samenwerking met .+… \(vervolg\) · Procesverloop$/u);
  });

  it('37: een adres met ampersands en een anker komt heel in Word', async () => {
    const { tekst } = given('37');
    const files = unzipSync(await FORMATS.docx.render(report('Moestuin', tekst!)));
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('een=1&amp;twee=2');
    expect(strFromU8(files['word/document.xml']!)).toContain('w:anchor="deel"');
  });
});
