import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { planOf } from './support/plan-of.js';
import type { ImportPlan } from '../../src/import/plan/plan.js';
import { ImportRefused } from '../../src/import/refused.js';
import { generatedReport } from './support/generate-report.js';
import { memory } from './support/in-memory-import.js';

Logger.overrideLogger(false);

const countOf = ({ trajecten, tree }: ImportPlan): number =>
  1 + tree.length + trajecten.flat().length;

const onLine = (markdown: string, at: number, change: (line: string) => string): string => {
  const lines = markdown.split('\n');
  const place = at % lines.length;
  return lines.map((line, index) => (index === place ? change(line) : line)).join('\n');
};

/** What goes wrong with a file on its way: in a line, at a place that is drawn. */
const BREAKS: readonly ((line: string) => string)[] = [
  (line) => line.replace(/(?<=\p{L})(?=\p{L})/u, '\u0001'),
  (line) => line.replace(/(?<=\p{L})(?=\p{L})/u, '\ufffe'),
  (line) => line.replace(/\p{L}+/u, 'a'.repeat(501)),
  (line) => line.replace(/\p{L}+/u, 'lang '.repeat(20_001)),
  (line) => `${line}\n${line}`,
  (line) => `${line}\n${line.replace(/\p{L}+$/u, (word) => word.toUpperCase())}`,
  (line) => line.replace(/\| *$/u, ''),
  (line) => line.replace(/^\| [^|]*\|/u, '| Procesverloop Zuid |'),
  (line) => line.replace(/^\| [^|]*\|/u, '| Procesverloop ZUID |'),
  (line) => line.replace(/^\| [^|]*\|/u, '| |'),
  (line) => line.replace(/\d/u, '9'),
  () => '',
];

const broken = fc
  .tuple(
    generatedReport(),
    fc.array(fc.tuple(fc.nat(500), fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ markdown, year }, breaks]) => ({
    whole: markdown,
    year,
    markdown: breaks.reduce((text, [at, change]) => onLine(text, at, change), markdown),
  }));

describe('een beschadigd verslag', () => {
  it('wordt geweigerd met zijn regels en laat niets achter, of komt er helemaal in; hersteld komt alles er één keer in', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ({ whole, markdown, year }) => {
        const { run, events } = memory();
        const plan = planOf(markdown, year);
        try {
          const { nieuw } = await run(plan);
          expect(nieuw).toBe(countOf(plan));
          return;
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused);
          expect((error as Error).message).toMatch(/^Regel \d+ kan niet ingelezen worden: /u);
          expect(events()).toEqual([]);
        }
        const repaired = planOf(whole, year);
        await run(repaired);
        const started = events().filter(({ type }) => type === 'TrajectGestart');
        expect(started).toHaveLength(repaired.trajecten.length);
      }),
      { numRuns: 60 },
    );
  });

  it('noemt alle regels die niet ingelezen kunnen worden', async () => {
    const table = (title: string, doel: string): string =>
      `${title}\n\n| | |\n|---|---|\n| Doel | ${doel} |`;
    const plan = planOf(
      [
        'Jaarverslag 2031',
        '1. Koken',
        table(`1.1. ${'Soep'.repeat(130)}`, 'Soep.'),
        table('1.2. Brood', 'brood '.repeat(20_000)),
      ].join('\n\n'),
      2031,
    );
    const { run, events } = memory();
    await expect(run(plan)).rejects.toThrow(
      new ImportRefused(
        [
          'Regel 7 kan niet ingelezen worden: titel: Deze tekst is te lang. Maak hem korter.',
          'Regel 15 kan niet ingelezen worden: blokken.0.tekst: Deze tekst is te lang. Maak hem korter.',
          'Er is niets ingelezen.',
        ].join('\n'),
      ),
    );
    expect(events()).toEqual([]);
  });

  it('dat half ingelezen was, wordt niet met een ander bestand afgemaakt', async () => {
    const one = planOf('Jaarverslag 2031\n\n1. Koken\n', 2031);
    const other = planOf('Jaarverslag 2031\n\n1. Bakken\n', 2031);
    const { run, events } = memory();
    await run({ ...one, tree: [] });
    const before = events();
    await expect(run(other)).rejects.toThrow(/heeft al inhoud die niet uit dit bestand komt/u);
    expect(events()).toEqual(before);
  });
});
