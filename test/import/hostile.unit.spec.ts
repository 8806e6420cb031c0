/** A damaged or hostile file: what looks back from each place would need minutes for one of these, and hours for the largest. */
import { describe, expect, it } from '@jest/globals';
import { planOf } from './support/plan-of.js';
import { HEAD, TABLE, YEAR } from './support/imported-report.js';

const SIZE = 40_000;
const repeated = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
const inCell = (piece: string): string =>
  [...HEAD, ...TABLE, `| Procesverloop | ${repeated(piece)} |`].join('\n');
const inText = (piece: string): string =>
  [...HEAD, ...TABLE, '| Doel | Soep. |', '', repeated(piece)].join('\n');

describe('een verslag van veertigduizend tekens', () => {
  it.each([
    'overleg op 12 mei en ',
    'Bijeenkomst 1 op 3 mei 2022 ',
    'Vorbereidend gesprek ',
    'gesprek; ',
    'Op 3 mei ',
    'workshop, ',
    '1 ^e ',
    '1/',
    '&lt;',
    '<',
    '|',
    '9',
    ' ',
    'woord ',
    '<ul><li>x',
    '<p>',
    '**',
    '*a ',
    '_a ',
    '- ',
    '1. ',
    '[',
    '^{',
    '\\',
    '<!--',
    '<table>',
    'Op 3 mei was er een bijeenkomst. ',
  ])('van %j komt tot een einde, in een vak en erbuiten', (piece) => {
    expect(planOf(inCell(piece), YEAR).trajecten).toHaveLength(1);
    expect(planOf(inText(piece), YEAR).jaar).toBe(YEAR);
  });

  it.each([
    [
      'met tags',
      [
        ...HEAD,
        ...TABLE,
        `| Procesverloop | ${'<ul><li>x'.repeat(4_000)}${'</li></ul>'.repeat(4_000)} |`,
      ].join('\n'),
    ],
    [
      'met inspringen',
      [...HEAD, ...Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}- x`)].join('\n'),
    ],
    [
      'met tabellen in tabellen',
      [...HEAD, `${'<table><tr><td>'.repeat(2000)}x${'</td></tr></table>'.repeat(2000)}`].join(
        '\n',
      ),
    ],
  ])('en met lijsten in lijsten %s ook', (_, markdown) => {
    expect(planOf(markdown, YEAR).jaar).toBe(YEAR);
  });

  it('zegt dat in een zin die nergens eindigt geen stappen gezocht zijn', () => {
    const plan = planOf(inCell('overleg op 12 mei en '), YEAR);
    expect(plan.summary.stappen).toBe(0);
    expect(plan.doubts.map(({ message }) => message)).toContain(
      'een zin is hier langer dan 1200 tekens; de tekst is bewaard, maar er zijn geen stappen in gezocht',
    );
  });
});
