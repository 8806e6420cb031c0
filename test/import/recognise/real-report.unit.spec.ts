/** The report of 2022 itself, where it lies beside the repository; its sentences stay outside. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

import { readReport } from '../../../src/import/read/read-report.js';
import { recogniseSteps, type RecognisedStep } from '../../../src/import/recognise/recognise.js';
import type { TextTree } from '../../../src/text/tree.js';
import { EXPECTED, WERKJAAR, type Expected } from './expected-2022.js';

const SOURCE = '../shared/bronnen/jaarverslag-2022-tot-2.1.md';

interface Found extends RecognisedStep {
  section: string;
}

/** As the importer cuts a cell: a paragraph or a list item is an alinea. */
const alineas = (text: TextTree): TextTree[] =>
  text.flatMap((block): TextTree[] =>
    block.kind === 'paragraph' ? [[block]] : block.items.map(({ children }) => children),
  );

const stepsOfReport = (): Found[] => {
  const found: Found[] = [];
  let section = '';
  for (const item of readReport(readFileSync(SOURCE, 'utf8')).items) {
    if (item.kind === 'heading') section = item.number ?? item.title;
    if (item.kind !== 'table') continue;
    for (const row of item.rows.filter(({ kind }) => kind === 'PROCESVERLOOP'))
      for (const alinea of alineas(row.text))
        found.push(
          ...recogniseSteps(alinea, { jaar: WERKJAAR }).map((step) => ({ ...step, section })),
        );
  }
  return found;
};

const sameTime = (step: Found, expected: Expected): boolean =>
  step.section === expected.section &&
  step.tijd.van === expected.van &&
  step.tijd.tot === expected.tot;

/** Pairs each expected step with one found step of its section and bounds. */
const pair = (found: readonly Found[]) => {
  const free = new Set(found);
  const hits = new Map<Expected, Found>();
  for (const expected of EXPECTED) {
    const hit = [...free].find((step) => sameTime(step, expected));
    if (!hit) continue;
    hits.set(expected, hit);
    free.delete(hit);
  }
  return { hits, misses: EXPECTED.filter((step) => !hits.has(step)), wrong: [...free] };
};

const line = (step: Found): string =>
  [
    step.section,
    step.type.code,
    step.type.code === 'ANDERS' ? `‘${step.type.tekst}’` : '',
    `${String(step.tijd.van)}–${String(step.tijd.tot)}`,
    step.status,
    step.uitvoerder.soort,
    step.aantal === 1 ? '' : `×${String(step.aantal)}`,
    step.modus ?? '',
    step.plaats ?? '',
    step.doubt ? `twijfel: ${step.doubt}` : '',
  ]
    .filter(Boolean)
    .join(' ');

const isOurDayOf2022 = ({ tijd, status, uitvoerder }: RecognisedStep): boolean =>
  tijd.precisie === 'DAG' &&
  tijd.van?.startsWith('2022-') === true &&
  status === 'GEHOUDEN' &&
  uitvoerder.soort === 'BAZ';

describe('de stappen van het verslag van 2022', () => {
  if (!existsSync(SOURCE)) {
    console.warn(
      `OVERGESLAGEN: ${SOURCE} is er niet; de stappen zijn niet herkend en niet geteld.`,
    );
    it('zijn hier niet aanwezig', () => undefined);
    return;
  }
  const found = stepsOfReport();
  const { hits, misses, wrong } = pair(found);
  process.stdout.write(
    [
      `treffers ${String(hits.size)} van ${String(EXPECTED.length)}, gemist ${String(misses.length)}, vals ${String(wrong.length)}`,
      ...[...hits].map(([{ number }, step]) => `  #${String(number)} ${line(step)}`),
      ...misses.map(({ number, section, van }) => `  gemist #${String(number)} ${section} ${van}`),
      ...wrong.map((step) => `  vals ${line(step)}`),
      '',
    ].join('\n'),
  );

  it('worden er minstens 24 van de 28 met de juiste grenzen gevonden', () => {
    expect(hits.size).toBeGreaterThanOrEqual(24);
  });

  it('krijgen het type dat de tekst noemt', () => {
    const other = [...hits].filter(([{ code }, { type }]) => code && code !== type.code);
    expect(other.map(([{ number }]) => number)).toEqual([]);
  });

  it('hebben de afloop en de uitvoerder die de tekst vertelt', () => {
    for (const [expected, step] of hits) {
      expect([expected.number, step.status]).toEqual([expected.number, expected.status]);
      if (expected.theirs) expect(step.uitvoerder.soort).not.toBe('BAZ');
    }
  });

  it('er zijn hoogstens twee valse, en geen daarvan telt als gehouden door BAZ op een dag', () => {
    expect(wrong.length).toBeLessThanOrEqual(2);
    expect(wrong.filter(isOurDayOf2022)).toEqual([]);
  });

  it.each([
    ['2022-03-07', 0],
    ['2022-06-10', 6],
    ['2022-10-13', 12],
    ['2022-12-31', 13],
  ])('op %s waren er %i gehouden door BAZ, op de dag nauwkeurig', (dag, aantal) => {
    expect(found.filter((s) => isOurDayOf2022(s) && (s.tijd.tot ?? '') <= dag)).toHaveLength(
      aantal,
    );
  });
});
