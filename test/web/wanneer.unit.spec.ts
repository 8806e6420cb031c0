import { describe, expect, it } from '@jest/globals';
import { wanneerUit } from '../../src/web/stap/when-input.js';

const uit = (invoer: Record<string, string>) => wanneerUit(invoer, 2031, '2031-05-10');

describe('wanneer een stap was', () => {
  it.each([
    [{ dag: '9', maand: 'april', jaar: '2031' }, '9 april 2031', '2031-04-09'],
    [{ dag: '09', maand: '04', jaar: '2031' }, '9 april 2031', '2031-04-09'],
    [{ maand: 'Apr.', jaar: '2030' }, 'april 2030', '2030-04-01'],
    [{ jaar: '2031' }, '2031', '2031-01-01'],
    [{ woorden: 'Gisteren' }, '9 mei 2031', '2031-05-09'],
    [{ woorden: 'vandaag', dag: '1', maand: '1', jaar: '2031' }, '10 mei 2031', '2031-05-10'],
    [{ woorden: 'vorige week' }, 'week 18 van 2031', '2031-04-28'],
    [{ woorden: 'Q2' }, 'Q2', '2031-04-01'],
    [{}, '', null],
  ])('%j is "%s"', (invoer, tekst, van) => {
    expect(uit(invoer as Record<string, string>)).toMatchObject({ tekst, tijd: { van } });
  });

  it.each([
    [
      { dag: '30', maand: 'feb', jaar: '2031' },
      /^30 februari bestaat niet: februari heeft 28 dagen\.$/,
    ],
    [{ dag: '3', jaar: '2031' }, /ook de maand/],
    [{ maand: '13', jaar: '2031' }, /is geen maand/],
    [{ maand: 'zomer', jaar: '2031' }, /is geen maand/],
    [{ dag: 'x', maand: 'mei', jaar: '2031' }, /"x" is geen dag/],
    [{ maand: 'mei', jaar: '31' }, /jaar van vier cijfers/],
    [{ woorden: 'maandag 4 maart' }, /4 maart 2031 is een dinsdag, geen maandag/],
    [{ dag: '31', maand: 'april', jaar: '2031' }, /31 april bestaat niet: april heeft 30 dagen/],
  ])('%j kan niet, en zegt waarom', (invoer, fout) => {
    expect(uit(invoer as unknown as Record<string, string>)).toMatchObject({
      fout: expect.stringMatching(fout),
    });
  });

  it('kan in eigen woorden blijven staan, alleen voor wie dat kiest', () => {
    const woorden = 'in de paasvakantie';
    expect(uit({ woorden })).toMatchObject({ onbegrepen: true });
    expect(uit({ woorden, zonderDatum: 'ja' })).toMatchObject({
      tekst: woorden,
      tijd: { precisie: 'WOORDEN', van: null, tot: null },
    });
    expect(uit({ woorden: '9 mei', zonderDatum: 'ja' })).toMatchObject({
      tijd: { precisie: 'DAG' },
    });
  });
});
