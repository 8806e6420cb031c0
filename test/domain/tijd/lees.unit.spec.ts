import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { vergelijkTijden } from '../../../src/domain/tijd/orde.js';

const WERKJAAR = 2022;

/** precisie, van, tot, and 'impliciet' where the year is the werkjaar's. */
const gelezen = (tekst: string, werkjaar = WERKJAAR) => {
  const tijd = leesTijdsaanduiding(tekst, werkjaar);
  if (!tijd) return undefined;
  const { precisie, van, tot, jaarImpliciet } = tijd;
  return [precisie, van, tot, ...(jaarImpliciet ? ['impliciet'] : [])].join(' ');
};

const TABEL = [
  // Every spelling of a time that the report of 2022 used.
  ['In de loop van 2020 en 2021', 'IN_DE_LOOP_VAN 2020-01-01 2021-12-31'],
  ['in 2022', 'JAAR 2022-01-01 2022-12-31'],
  ['Op 9 maart', 'DAG 2022-03-09 2022-03-09 impliciet'],
  ['Op 26 augustus', 'DAG 2022-08-26 2022-08-26 impliciet'],
  ['in september', 'MAAND 2022-09-01 2022-09-30 impliciet'],
  ['29/4', 'DAG 2022-04-29 2022-04-29 impliciet'],
  ['4/5', 'DAG 2022-05-04 2022-05-04 impliciet'],
  ['op 13/12', 'DAG 2022-12-13 2022-12-13 impliciet'],
  ['Q1&2', 'KWARTAAL 2022-01-01 2022-06-30 impliciet'],
  ['Q3', 'KWARTAAL 2022-07-01 2022-09-30 impliciet'],
  ['begin 2020', 'BEGIN_JAAR 2020-01-01 2020-03-31'],
  ['in 2021', 'JAAR 2021-01-01 2021-12-31'],
  ['16 oktober 2021', 'DAG 2021-10-16 2021-10-16'],
  ['in de zomer van 2022', 'SEIZOEN 2022-06-01 2022-08-31'],
  ['9 april 2022', 'DAG 2022-04-09 2022-04-09'],
  ['26 maart', 'DAG 2022-03-26 2022-03-26 impliciet'],
  ['In voorjaar', 'SEIZOEN 2022-03-01 2022-05-31 impliciet'],
  ['van 2019 tot eind 2020', 'BEREIK 2019-01-01 2020-12-31'],
  ['6 en 20 oktober 2022', 'BEREIK 2022-10-06 2022-10-20'],
  ['in het najaar', 'SEIZOEN 2022-09-01 2022-11-30 impliciet'],
  ['Eind 2022', 'EIND_JAAR 2022-10-01 2022-12-31'],
  ['24 januari', 'DAG 2022-01-24 2022-01-24 impliciet'],
  ['28 februari 2023', 'DAG 2023-02-28 2023-02-28'],
  // Days.
  ['4.3.2022', 'DAG 2022-03-04 2022-03-04'],
  ['4-3-22', 'DAG 2022-03-04 2022-03-04'],
  ['04/03/2022', 'DAG 2022-03-04 2022-03-04'],
  ['4 / 3 / 2022', 'DAG 2022-03-04 2022-03-04'],
  ['2022-04-09', 'DAG 2022-04-09 2022-04-09'],
  ['zaterdag 9 april 2022', 'DAG 2022-04-09 2022-04-09'],
  ['za. 9 apr. 2022', 'DAG 2022-04-09 2022-04-09'],
  ['op zaterdag 9/4', 'DAG 2022-04-09 2022-04-09 impliciet'],
  ['1ste mei 2022', 'DAG 2022-05-01 2022-05-01'],
  ['3. maart', 'DAG 2022-03-03 2022-03-03 impliciet'],
  ['  OP   9  APRIL\u00a02022. ', 'DAG 2022-04-09 2022-04-09'],
  ['9 april 22', 'DAG 2022-04-09 2022-04-09'],
  // Months.
  ['april 2022', 'MAAND 2022-04-01 2022-04-30'],
  ['sept', 'MAAND 2022-09-01 2022-09-30 impliciet'],
  ['sept. 2021', 'MAAND 2021-09-01 2021-09-30'],
  ['9/2022', 'MAAND 2022-09-01 2022-09-30'],
  ['2022-09', 'MAAND 2022-09-01 2022-09-30'],
  ['de maand februari 2024', 'MAAND 2024-02-01 2024-02-29'],
  ['begin mei', 'MAAND 2022-05-01 2022-05-31 impliciet'],
  // Quarters.
  ['Q1', 'KWARTAAL 2022-01-01 2022-03-31 impliciet'],
  ['Q3 2022', 'KWARTAAL 2022-07-01 2022-09-30'],
  ['Q1 en Q2 2021', 'KWARTAAL 2021-01-01 2021-06-30'],
  ['Q1-Q3', 'KWARTAAL 2022-01-01 2022-09-30 impliciet'],
  ['derde kwartaal 2022', 'KWARTAAL 2022-07-01 2022-09-30'],
  ['in het eerste en tweede kwartaal van 2021', 'KWARTAAL 2021-01-01 2021-06-30'],
  ['2e kwartaal', 'KWARTAAL 2022-04-01 2022-06-30 impliciet'],
  ['eerste helft van 2021', 'KWARTAAL 2021-01-01 2021-06-30'],
  ['2022-Q1/2022-Q2', 'KWARTAAL 2022-01-01 2022-06-30'],
  ['Q4 2021 tot Q1 2022', 'BEREIK 2021-10-01 2022-03-31'],
  // Seasons.
  ['voorjaar', 'SEIZOEN 2022-03-01 2022-05-31 impliciet'],
  ['lente 2021', 'SEIZOEN 2021-03-01 2021-05-31'],
  ['zomer van 2022', 'SEIZOEN 2022-06-01 2022-08-31'],
  ['herfst 2022', 'SEIZOEN 2022-09-01 2022-11-30'],
  ['winter 2022', 'SEIZOEN 2022-12-01 2023-02-28'],
  ['winter 2023-2024', 'SEIZOEN 2023-12-01 2024-02-29'],
  // Years.
  ['2021', 'JAAR 2021-01-01 2021-12-31'],
  ['2020 en 2021', 'JAAR 2020-01-01 2021-12-31'],
  ['(2020-2021)', 'JAAR 2020-01-01 2021-12-31'],
  ['in de loop van 2022', 'IN_DE_LOOP_VAN 2022-01-01 2022-12-31'],
  ['in de loop van het najaar', 'SEIZOEN 2022-09-01 2022-11-30 impliciet'],
  ['volgend jaar', 'JAAR 2023-01-01 2023-12-31 impliciet'],
  ['eind van het jaar', 'EIND_JAAR 2022-10-01 2022-12-31 impliciet'],
  ['begin dit jaar', 'BEGIN_JAAR 2022-01-01 2022-03-31 impliciet'],
  // Ranges.
  ['van september tot november 2018', 'BEREIK 2018-09-01 2018-11-30'],
  ['tussen 1 juni en 30 september', 'BEREIK 2022-06-01 2022-09-30 impliciet'],
  ['4 maart – 2 juni 2022', 'BEREIK 2022-03-04 2022-06-02'],
  ['4-6 oktober', 'BEREIK 2022-10-04 2022-10-06 impliciet'],
  ['4 t/m 6 oktober', 'BEREIK 2022-10-04 2022-10-06 impliciet'],
  ['van november tot februari 2022', 'BEREIK 2021-11-01 2022-02-28'],
  ['van november 2022 tot februari', 'BEREIK 2022-11-01 2023-02-28'],
  ['29/4, 4/5, 19/5, 29/6 en 30/6', 'BEREIK 2022-04-29 2022-06-30 impliciet'],
  ['2022-04-09/2022-05-01', 'BEREIK 2022-04-09 2022-05-01'],
  // Not known.
  ['', 'ONBEKEND  '],
  [' onbekend ', 'ONBEKEND  '],
  ['Datum onbekend', 'ONBEKEND  '],
  ['nog niet bekend', 'ONBEKEND  '],
] as const;

describe('een tijdsaanduiding lezen', () => {
  it.each(TABEL)('begrijpt “%s”', (tekst, verwacht) => {
    expect(gelezen(tekst)).toBe(verwacht);
  });

  it.each([
    '31/2',
    '31 februari',
    '29 februari 2022',
    '0/5',
    '32/1',
    '9/13',
    'vandaag',
    'negen april',
    'ooit',
    'vanaf 9 april',
    'voor de zomer',
    '2.1.4.5',
    '9 april 2022 en nog wat',
    'van 3 juni 2022 tot 2 mei 2022',
    '20 tot 6 oktober',
    '12',
    '3 keer',
    'Q5',
    '1899',
    'van',
    'tussen 1 juni',
    'en',
  ])('begrijpt “%s” niet', (tekst) => {
    expect(gelezen(tekst)).toBeUndefined();
  });

  it('neemt 29 februari alleen in een schrikkeljaar aan', () => {
    expect(gelezen('29 februari', 2024)).toBe('DAG 2024-02-29 2024-02-29 impliciet');
    expect(gelezen('29 februari', 2022)).toBeUndefined();
  });

  it('bewaart de woorden zoals ze getypt werden, bijgeknipt en in NFC', () => {
    expect(leesTijdsaanduiding('  In  de zomer ', 2022)?.tekst).toBe('In  de zomer');
    expect(leesTijdsaanduiding('9 ápril'.normalize('NFD'), 2022)).toBeUndefined();
  });

  it('valt over geen enkele tekst, en de grenzen staan in de juiste orde', () => {
    const woord = fc.constantFrom(
      ...'van tot tussen en in de loop begin eind 9 31 2022 2021 maart mei Q1 Q 4 / - , . & zomer winter op 29/4 kwartaal eerste jaar het ( ) t m onbekend'.split(
        ' ',
      ),
    );
    const tekst = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(woord, { maxLength: 12 }).map((woorden) => woorden.join(' ')),
      fc.array(woord, { maxLength: 8 }).map((woorden) => woorden.join('')),
    );
    fc.assert(
      fc.property(tekst, fc.integer({ min: 1900, max: 2200 }), (getypt, werkjaar) => {
        const tijd = leesTijdsaanduiding(getypt, werkjaar);
        if (!tijd) return;
        expect((tijd.van === null) === (tijd.precisie === 'ONBEKEND')).toBe(true);
        expect((tijd.van ?? '') <= (tijd.tot ?? '')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('tijden ordenen', () => {
  it('gebeurt op de eerste dag, dan op de laatste, en onbekend komt achteraan', () => {
    const teksten = ['onbekend', '2022', '9 april', 'Q1', 'januari', 'begin 2022', '2021'];
    const tijden = teksten.map((tekst) => leesTijdsaanduiding(tekst, 2022));
    const geordend = tijden.flatMap((tijd) => tijd ?? []).sort(vergelijkTijden);
    expect(geordend.map(({ tekst }) => tekst)).toEqual([
      '2021',
      'januari',
      'Q1',
      'begin 2022',
      '2022',
      '9 april',
      'onbekend',
    ]);
  });
});
