/** Any report of the form, imported and composed again: every word where it stood, and the steps that were planted in it. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LogStap, PlanStap } from '../../src/domain/traject/stappen/loggen.js';
import { leesTijdsaanduiding } from '../../src/domain/tijd/lees.js';
import { planOf } from './support/plan-of.js';
import type { ImportPlan } from '../../src/import/plan/plan.js';
import type { ReportDocument, Section } from '../../src/report/document.js';
import { cellText } from '../../src/report/cell.js';
import { normaliseText } from '../../src/text/normalise.js';
import { plainText } from '../../src/text/plain.js';
import {
  generatedReport,
  type ExpectedItem,
  type GeneratedReport,
} from './support/generate-report.js';
import { importInMemory } from './support/in-memory-import.js';
import { plantedSentence, type Planted } from './support/step-sentences.js';
import { wordsOf } from './words.js';

const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 40);
const SEED = 20_320_201;

/** Procesverloop cells of planted sentences, a paragraph each. */
const planted = ({ year }: { year: number }) =>
  fc.array(plantedSentence(year), { minLength: 1, maxLength: 4 }).map((sentences) => ({
    text: normaliseText(
      sentences.map(({ text }) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })),
    ),
    planted: sentences.flatMap((sentence) => sentence.planted),
  }));

const prose = (section: Section): string => {
  if (section.kind === 'text') return plainText(section.text);
  return section.kind === 'heading'
    ? [section.number, section.prefix, section.title].filter(Boolean).join(' ')
    : '';
};
const expectedProse = <P>(item: ExpectedItem<P>): string => {
  if (item.kind === 'text') return plainText(item.text);
  return item.kind === 'heading'
    ? [item.number, item.prefix && PREFIX, item.title].filter(Boolean).join(' ')
    : '';
};
/** Labels print in one spelling, however the source spelled them. */
const PREFIX = 'Strategische doelstelling:';

/** The report prints a title of its own; one that says something else is kept. */
const ownTitle = (title: string, year: number): string =>
  title === `Jaarverslag ${String(year)}` ? '' : title;

const cellsOf = (document: ReportDocument): string[] =>
  document.sections.flatMap((section) =>
    section.kind === 'table'
      ? [section.rows.map((row) => wordsOf(plainText(cellText(row))).join(' ')).join(' | ')]
      : [],
  );

describe('een verslag van dezelfde vorm', () => {
  it('komt na import en samenstelling woord voor woord terug', async () => {
    let cells = 0;
    let words = 0;
    const whole = async ({
      markdown,
      title,
      year,
      items,
    }: GeneratedReport<never>): Promise<void> => {
      const document = await importInMemory(planOf(markdown, year));
      expect(wordsOf(document.sections.map(prose).join('\n'))).toEqual(
        wordsOf([ownTitle(title, year), ...items.map(expectedProse)].join('\n')),
      );
      const tables = items.flatMap((item) => (item.kind === 'table' ? [item] : []));
      const made = cellsOf(document);
      expect(made).toHaveLength(tables.length);
      tables.forEach(({ rows }, index) => {
        for (const row of rows) {
          const cell = wordsOf(plainText(row.text)).join(' ');
          expect(made[index]).toContain(cell);
          cells += 1;
          words += wordsOf(cell).length;
        }
      });
    };
    await fc.assert(fc.asyncProperty(generatedReport(), whole), { numRuns: RUNS, seed: SEED });
    process.stdout.write(
      `${String(RUNS)} verslagen heel terug: ${String(cells)} vakken, ${String(words)} woorden\n`,
    );
  });

  it('geeft minstens 95 % van de geplante stappen', () => {
    const reports = fc.sample(generatedReport<Planted[]>(planted), { numRuns: RUNS, seed: SEED });
    let hits = 0;
    let total = 0;
    let made = 0;
    for (const { markdown, year, items } of reports) {
      const plan = planOf(markdown, year);
      const told = stepsOf(plan);
      made += told.length;
      const wanted = items.flatMap((item) =>
        item.kind === 'table' ? item.rows.flatMap((row) => row.planted ?? []) : [],
      );
      total += wanted.length;
      hits += wanted.filter((step) => take(told, keyOf(step))).length;
    }
    process.stdout.write(
      `geplant ${String(total)}, gevonden ${String(hits)}, gemaakt ${String(made)}\n`,
    );
    expect(total).toBeGreaterThan(RUNS);
    expect(hits / total).toBeGreaterThanOrEqual(0.95);
  });
});

const keyOf = ({ code, van, tot, status, ours }: Planted): string =>
  [code, van, tot, status, ours].join('/');

/** The steps that a plan makes, as they were planted. */
const stepsOf = ({ trajecten }: ImportPlan): string[] =>
  trajecten.flat().flatMap(({ klasse, velden }) => {
    if (klasse !== LogStap && klasse !== PlanStap) return [];
    const stap = velden as {
      type: string;
      wanneer: string;
      jaar: number;
      uitkomst?: Planted['status'];
      uitvoerder: string;
    };
    const tijd = leesTijdsaanduiding(stap.wanneer, stap.jaar);
    return [
      keyOf({
        code: stap.type,
        van: tijd?.van ?? '',
        tot: tijd?.tot ?? '',
        status: stap.uitkomst ?? 'GEPLAND',
        ours: stap.uitvoerder === 'BAZ',
      }),
    ];
  });

/** Each made step answers for one planted step. */
function take(told: string[], key: string): boolean {
  const index = told.indexOf(key);
  if (index >= 0) told.splice(index, 1);
  return index >= 0;
}
