import { describe, expect, it } from '@jest/globals';

import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { vindTijdsaanduidingen } from '../../../src/domain/tijd/vind.js';

/** A Friday, in the middle of the year. */
const VANDAAG = '2022-07-01';

const gelezen = (tekst: string, vandaag: string | undefined = VANDAAG, werkjaar = 2022) => {
  const tijd = leesTijdsaanduiding(tekst, werkjaar, vandaag);
  return tijd && [tijd.precisie, tijd.van, tijd.tot].join(' ');
};

describe('woorden die vanuit vandaag gezien zijn', () => {
  it.each([
    ['vandaag', 'DAG 2022-07-01 2022-07-01'],
    ['Gisteren', 'DAG 2022-06-30 2022-06-30'],
    ['eergisteren', 'DAG 2022-06-29 2022-06-29'],
    ['morgen', 'DAG 2022-07-02 2022-07-02'],
    ['vorige week', 'WEEK 2022-06-20 2022-06-26'],
    ['deze week', 'WEEK 2022-06-27 2022-07-03'],
    ['volgende week', 'WEEK 2022-07-04 2022-07-10'],
    ['over twee weken', 'DAG 2022-07-15 2022-07-15'],
    ['over 3 dagen', 'DAG 2022-07-04 2022-07-04'],
    ['twee weken geleden', 'DAG 2022-06-17 2022-06-17'],
    ['over een maand', 'MAAND 2022-08-01 2022-08-31'],
    ['vorige maand', 'MAAND 2022-06-01 2022-06-30'],
    ['begin volgende maand', 'BEGIN_MAAND 2022-08-01 2022-08-10'],
    ['vorig jaar', 'JAAR 2021-01-01 2021-12-31'],
    ['eind vorig jaar', 'EIND_JAAR 2021-10-01 2021-12-31'],
    ['dit schooljaar', 'SCHOOLJAAR 2021-09-01 2022-08-31'],
    ['komend najaar', 'SEIZOEN 2022-09-01 2022-11-30'],
    ['vorig najaar', 'SEIZOEN 2021-09-01 2021-11-30'],
    ['afgelopen voorjaar', 'SEIZOEN 2022-03-01 2022-05-31'],
    ['vorige maandag', 'DAG 2022-06-27 2022-06-27'],
    ['volgende maandag', 'DAG 2022-07-04 2022-07-04'],
    ['12 mei jl.', 'DAG 2022-05-12 2022-05-12'],
    ['12 december jl.', 'DAG 2021-12-12 2021-12-12'],
    ['12 mei a.s.', 'DAG 2023-05-12 2023-05-12'],
    ['vanaf gisteren', 'VANAF 2022-06-30 '],
    ['tegen volgende week', 'TOT  2022-07-10'],
    ['week 12', 'WEEK 2022-03-21 2022-03-27'],
    ['half mei', 'MIDDEN_MAAND 2022-05-11 2022-05-20'],
  ])('begrijpt “%s”', (tekst, verwacht) => {
    expect(gelezen(tekst)).toBe(verwacht);
  });

  it('zijn dat ook in het werkjaar van een ander jaar', () => {
    expect(gelezen('gisteren', '2023-02-10', 2022)).toBe('DAG 2023-02-09 2023-02-09');
    expect(gelezen('vorig jaar', '2023-02-10', 2022)).toBe('JAAR 2022-01-01 2022-12-31');
    expect(gelezen('9 februari', '2023-02-10', 2022)).toBe('DAG 2022-02-09 2022-02-09');
    expect(gelezen('vorige week', '2023-01-02', 2022)).toBe('WEEK 2022-12-26 2023-01-01');
  });

  it('zeggen in een oud verslag alleen iets over jaren, gezien vanuit dat verslag', () => {
    expect(gelezen('vorig jaar', '')).toBe('JAAR 2021-01-01 2021-12-31');
    expect(gelezen('gisteren', '')).toBeUndefined();
    const [vorigJaar] = vindTijdsaanduidingen('Vorig jaar was er een gesprek.', 2022);
    expect(vorigJaar).toMatchObject({ tijd: { van: '2021-01-01' }, twijfel: 'RELATIEF' });
    expect(vindTijdsaanduidingen('Gisteren en vorige week was er een gesprek.', 2022)).toEqual([]);
  });
});
