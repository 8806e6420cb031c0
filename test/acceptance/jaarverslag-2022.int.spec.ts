/** The report of 2022 itself, all the way: file → commands → events → rows → report. Its sentences stay outside. */
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { VRAGER, vragerMet } from '../support/namen.js';
import type { Application } from '../../src/application.js';
import type { Stap } from '../../src/domain/traject/traject-delen.js';
import { ImportService } from '../../src/import/import.service.js';
import { planOf } from '../import/support/plan-of.js';
import { FORMATS, type FormatName } from '../../src/report/formats.js';
import { ReportService } from '../../src/report/report.service.js';
import { wordsOf } from '../import/words.js';
import { readDocx } from '../report/support/read-docx.js';
import { htmlProse, htmlRows, markdownRows, outsideRows } from '../report/support/read-html.js';
import { startTestApplication } from '../support/application.js';
import { fingerprint, stored } from './fingerprint.js';
import { sourceCells, sourceProse } from './source-cells.js';

const FILE = '../shared/bronnen/jaarverslag-2022-tot-2.1.md';
const ACTOR = { id: '0d2f7b6a-3a57-4d6e-9a43-0c6f2f1f7a11', soort: 'import' as const };
const NUMBERS = [
  ...['1.1', '1.2', '1.3', '1.4.1', '1.4.2', '1.4.3', '1.5', '1.6'],
  ...['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.1.7'],
];
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const present = existsSync(FILE);
if (!present)
  say(
    `OVERGESLAGEN: ${FILE} is er niet; het echte verslag is niet geïmporteerd en niet byte voor byte vergeleken.`,
  );

// eslint-disable-next-line no-restricted-syntax -- the document lies beside the repository or it does not
(present ? describe : describe.skip)('het verslag van 2022, van bestand tot verslag', () => {
  let application: Application;
  const markdown = present ? readFileSync(FILE, 'utf8') : '';
  const cells = sourceCells(markdown);
  const files = new Map<FormatName, Uint8Array>();
  const text = (format: FormatName): string => new TextDecoder().decode(files.get(format));

  const report = async (): Promise<void> => {
    const document = await application.nest.get(ReportService).report(VRAGER, 2022);
    expect(document!.date).toMatch(/^\d{4}-\d\d-\d\dT/);
    // Registered just now: the day of this run is no part of what the report was.
    const undated = { ...document!, date: '2023-01-15T10:00:00.000Z' };
    for (const format of Object.keys(FORMATS) as FormatName[])
      files.set(format, await FORMATS[format].render(undated));
  };
  const run = async (): ReturnType<ImportService['run']> =>
    application.nest.get(ImportService).run(planOf(markdown, 2022), vragerMet(ACTOR));

  beforeAll(async () => {
    application = await startTestApplication();
    const start = performance.now();
    const { positie } = await run();
    await application.nest.get(ProjectionRunner).waitFor(positie!, 20_000);
    const imported = performance.now();
    await report();
    const made = performance.now();
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
    say(`import ${seconds(start, imported)} s, vier formaten ${seconds(imported, made)} s`);
  });
  afterAll(() => application.close());

  const compare = (format: string, found: readonly string[][]): void => {
    const same = cells.filter((words, index) => words.join(' ') === found[index]?.join(' '));
    say(
      `${format}: ${String(same.length)} van ${String(cells.length)} vakken, ${String(found.flat().length)} van ${String(cells.flat().length)} woorden`,
    );
    expect(found).toEqual(cells);
  };

  it('heeft in Markdown in elk vak dezelfde woorden', () => {
    compare(
      'md',
      markdownRows(text('md')).map((row) => wordsOf(row.text)),
    );
  });
  it('heeft in HTML in elk vak dezelfde woorden', () => {
    compare(
      'html',
      htmlRows(text('html')).map((row) => wordsOf(row.text)),
    );
  });
  it('heeft in Word in elk vak dezelfde woorden', () => {
    compare(
      'docx',
      readDocx(files.get('docx')!).rows.map((row) => wordsOf(row.text)),
    );
  });

  it('heeft alle tekst buiten de tabellen, in dezelfde volgorde', () => {
    const prose = sourceProse(markdown);
    expect(sourceProse(outsideRows(text('md')))).toEqual(prose);
    expect(wordsOf(htmlProse(text('html')))).toEqual(prose);
    expect(wordsOf(readDocx(files.get('docx')!).prose)).toEqual(prose);
    say(`buiten de tabellen: ${String(prose.length)} woorden in Markdown, HTML en Word`);
  });

  it('is in alle formaten byte voor byte het verslag dat het was, regel voor regel', () => {
    const now = fingerprint(files);
    expect(now.regels).toEqual(stored.regels);
    expect(now).toEqual(stored);
  });

  it('houdt de gedrukte nummers van de veertien activiteiten; alleen 2.1.7 is gedwongen', async () => {
    const knopen = await application.nest.get(QueryBus).execute(new VraagWerkjaar(2022));
    const trajecten = knopen.filter(({ soort }) => soort === 'TRAJECT');
    expect(trajecten.map(({ cijfers }) => cijfers)).toEqual(NUMBERS);
    expect(knopen.filter(({ nummer }) => nummer !== null).map(({ cijfers }) => cijfers)).toEqual([
      '2.1.7',
    ]);
  });

  it.each([
    ['2022-03-07', 0],
    ['2022-06-10', 6],
    ['2022-10-13', 12],
    ['2022-12-31', 13],
  ])(
    'telt zoals gebeurd op %s: %i gehouden stappen van BAZ op een dag in 2022',
    async (dag, aantal) => {
      const queries = application.nest.get(QueryBus);
      const knopen = await queries.execute(new VraagWerkjaar(2022));
      const ids = knopen.filter(({ soort }) => soort === 'TRAJECT').map(({ id }) => id);
      const verloop = await queries.execute(
        new VraagProcesverloop(ids, 2022, { klok: 'gebeurd', dag }),
      );
      expect(verloop.filter(({ stap }) => stap && isOurs(stap))).toHaveLength(aantal);
    },
  );

  it('voegt bij een tweede keer niets toe en geeft dezelfde bytes', async () => {
    const before = await application.log.head();
    const first = new Map(files);
    expect((await run()).nieuw).toBe(0);
    expect(await application.log.head()).toBe(before);
    await report();
    for (const [format, bytes] of first)
      expect([format, Buffer.compare(bytes, files.get(format)!)]).toEqual([format, 0]);
  });
});

const isOurs = ({ status, gegevens: { wanneer, uitvoerder } }: Stap): boolean =>
  status === 'GEHOUDEN' &&
  uitvoerder.soort === 'BAZ' &&
  wanneer.precisie === 'DAG' &&
  wanneer.van?.startsWith('2022-') === true;
