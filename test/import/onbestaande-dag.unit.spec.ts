/** A day that does not exist is told with its line; its text is kept, and no step has it. */
import { describe, expect, it } from '@jest/globals';
import { HEAD, TABLE, YEAR } from './support/imported-report.js';
import { planOf } from './support/plan-of.js';

const plan = (cel: string) =>
  planOf([...HEAD, ...TABLE, `| Procesverloop | ${cel} |`].join('\n'), YEAR);
const regel = HEAD.length + TABLE.length + 1;
const twijfels = (cel: string): string[] =>
  plan(cel)
    .doubts.filter(({ line }) => line === regel)
    .map(({ message }) => message);

describe('een dag die niet bestaat, in een verslag dat ingelezen wordt', () => {
  it.each([
    ['Op 31 april was er een bijeenkomst.', '31 april bestaat niet: april heeft 30 dagen.'],
    ['Workshop op 31/9 in Gent.', '31 september bestaat niet: september heeft 30 dagen.'],
    ['Intake op 30 februari 2024.', '30 februari bestaat niet: februari heeft 29 dagen.'],
  ])('%s', (cel, zin) => {
    expect(twijfels(cel)).toEqual([expect.stringContaining(zin)]);
    expect(plan(cel).summary.stappen).toBe(0);
    expect(plan(cel).summary.alineas).toBe(1);
  });

  it('29/2 bestaat alleen in een schrikkeljaar', () => {
    expect(twijfels('Gesprek op 29/2/2023 met de buren.')).toEqual([
      expect.stringContaining('29 februari bestaat niet in 2023'),
    ]);
    expect(twijfels('Gesprek op 29/2/2024 met de buren.')).toEqual([]);
  });

  it('staat er één keer, hoe dikwijls ze ook genoemd wordt, en de andere dagen blijven stappen', () => {
    const cel = 'Op 31 april was er een workshop, na 31 april niets. Op 3 mei was er een gesprek.';
    expect(twijfels(cel)).toHaveLength(1);
    expect(plan(cel).summary.stappen).toBe(1);
  });

  it.each(['De Dorpsstraat 31/4 kreeg verf.', 'We kregen 31/4 niet op.', 'Zaal 30/2 was vol.'])(
    'is geen dag: %s',
    (cel) => {
      expect(twijfels(cel)).toEqual([]);
    },
  );
});
