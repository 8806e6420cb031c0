import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { recogniseSteps, type RecognisedStep } from '../../../src/import/recognise/recognise.js';
import type { TextTree } from '../../../src/text/tree.js';
import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { decoySentence, plantedSentence, type Planted } from '../support/step-sentences.js';

const WERKJAAR = 2024;
const SEED = 20_240_501;

const paragraph = (text: string): TextTree => [
  { kind: 'paragraph', children: [{ kind: 'text', text }] },
];
const stepsIn = (text: string): RecognisedStep[] =>
  recogniseSteps(paragraph(text), { jaar: WERKJAAR });

const isTold = (planted: Planted, steps: readonly RecognisedStep[]): boolean =>
  steps.some(
    ({ tijd, type, status, uitvoerder }) =>
      tijd.van === planted.van &&
      tijd.tot === planted.tot &&
      type.code === planted.code &&
      status === planted.status &&
      (uitvoerder.soort === 'BAZ') === planted.ours,
  );

describe('geplante stappen', () => {
  it('worden voor minstens 95 % teruggevonden, met hun datum, type, afloop en uitvoerder', () => {
    const sentences = fc.sample(plantedSentence(WERKJAAR), { numRuns: 1500, seed: SEED });
    const missed: string[] = [];
    let found = 0;
    let extra = 0;
    for (const { text, planted } of sentences) {
      const steps = stepsIn(text);
      const hits = planted.filter((step) => isTold(step, steps));
      found += hits.length;
      extra += Math.max(0, steps.length - planted.length);
      if (hits.length < planted.length) missed.push(text);
    }
    const total = sentences.reduce((sum, { planted }) => sum + planted.length, 0);
    process.stdout.write(
      [
        `geplant ${String(total)}, gevonden ${String(found)}, te veel ${String(extra)}`,
        ...missed.slice(0, 12).map((text) => `  gemist: ${text}`),
        '',
      ].join('\n'),
    );
    expect(found / total).toBeGreaterThanOrEqual(0.95);
    expect(extra / total).toBeLessThanOrEqual(0.01);
  });

  it('worden niet verzonnen waar een dag maar achtergrond is', () => {
    const texts = fc.sample(decoySentence(WERKJAAR), { numRuns: 1000, seed: SEED });
    const wrong = texts.filter((text) => stepsIn(text).length > 0);
    expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
  });

  it('staan ook tussen achtergrond, en elke tijd laat zich in het formulier opnieuw lezen', () => {
    const alinea = fc.tuple(decoySentence(WERKJAAR), plantedSentence(WERKJAAR));
    fc.assert(
      fc.property(alinea, ([decoy, { text }]) => {
        const among = stepsIn(`${decoy} ${text}`);
        expect(among.map(({ wanneer }) => wanneer)).toEqual(
          stepsIn(text).map(({ wanneer }) => wanneer),
        );
        for (const { wanneer, tijd } of among)
          expect(leesTijdsaanduiding(wanneer, WERKJAAR)).toEqual(tijd);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('laat zich door geen enkele tekst van de wijs brengen', () => {
    const word = fc.constantFrom(
      ...'op in van 3 mei 2024 29/4 Q1 zomer workshop gesprek die dat om te ( ) : ; , . - we BAZ werd gehouden niet door volgt Doelstelling: 2x'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        for (const { wanneer, tijd } of stepsIn(words))
          expect(leesTijdsaanduiding(wanneer, WERKJAAR)).toEqual(tijd);
      }),
      { numRuns: 1000 },
    );
  });
});
