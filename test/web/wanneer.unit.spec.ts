import { describe, expect, it } from '@jest/globals';
import { wanneerUit } from '../../src/web/stap/wanneer.js';

const uit = (invoer: Record<string, string>) => wanneerUit(invoer, 2031, '2031-05-10');

describe('wanneer een stap was', () => {
  it.each([
    [{ dag: '9', maand: 'april', jaar: '2031' }, '9 april 2031', '2031-04-09'],
    [{ dag: '09', maand: '04', jaar: '2031' }, '9 april 2031', '2031-04-09'],
    [{ maand: 'Apr.', jaar: '2030' }, 'april 2030', '2030-04-01'],
    [{ jaar: '2031' }, '2031', '2031-01-01'],
    [{ woorden: 'Gisteren' }, '9 mei 2031', '2031-05-09'],
    [{ woorden: 'vandaag', dag: '1', maand: '1', jaar: '2031' }, '10 mei 2031', '2031-05-10'],
    [{ woorden: 'Q2' }, 'Q2', '2031-04-01'],
    [{}, '', null],
  ])('%j is "%s"', (invoer, tekst, van) => {
    expect(uit(invoer as Record<string, string>)).toMatchObject({ tekst, tijd: { van } });
  });

  it.each([
    [{ dag: '30', maand: 'feb', jaar: '2031' }, /bestaat niet in februari 2031/],
    [{ dag: '3', jaar: '2031' }, /ook de maand/],
    [{ maand: '13', jaar: '2031' }, /is geen maand/],
    [{ maand: 'zomer', jaar: '2031' }, /is geen maand/],
    [{ dag: 'x', maand: 'mei', jaar: '2031' }, /De dag "x" bestaat niet/],
    [{ maand: 'mei', jaar: '31' }, /jaar van vier cijfers/],
    [{ woorden: 'ooit' }, /begrijpen we niet/],
  ])('%j kan niet, en zegt waarom', (invoer, fout) => {
    expect(uit(invoer as unknown as Record<string, string>)).toEqual({
      fout: expect.stringMatching(fout),
    });
  });
});
