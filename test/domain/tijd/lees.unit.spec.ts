import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TABEL } from './tijdtabel.js';
import { leesTijd, leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';

const WERKJAAR = 2022;

/** precisie, van, tot, and 'impliciet' where the year is the werkjaar's. */
const gelezen = (tekst: string, werkjaar = WERKJAAR) => {
  const tijd = leesTijdsaanduiding(tekst, werkjaar);
  if (!tijd) return undefined;
  const { precisie, van, tot, jaarImpliciet } = tijd;
  return [precisie, van, tot, ...(jaarImpliciet ? ['impliciet'] : [])].join(' ');
};

describe('een tijdsaanduiding lezen', () => {
  it.each(TABEL)('begrijpt “%s”', (tekst, verwacht) => {
    expect(gelezen(tekst)).toBe(verwacht);
  });

  it.each([
    '9/13',
    'negen april',
    'paasvakantie',
    'maandelijks',
    '2e trimester',
    'eerste week van mei',
    '12 mei om 14u',
    '12 mei 2022 (online)',
    'mei?',
    'tussen 1 juni',
    'mei en juni of juli',
    'na mei en juni',
    'schooljaar 2021-2023',
    'ooit',
    '2.1.4.5',
    '9 april 2022 en nog wat',
    '12',
    '3 keer',
    'Q5',
    '1899',
    'van',
    'en',
  ])('begrijpt “%s” niet, en houdt de woorden bij wie dat zo kiest', (tekst) => {
    expect(leesTijd(tekst, { werkjaar: 2022, veld: 'naar' })).toEqual({
      weigering: 'tijd-onbegrepen',
      feiten: { veld: 'naar', tekst },
    });
    expect(leesTijd(tekst, { werkjaar: 2022, zoBewaren: true })).toEqual({
      precisie: 'WOORDEN',
      van: null,
      tot: null,
      tekst,
      jaarImpliciet: false,
    });
  });

  it.each([
    ['31/2', 'dag-bestaat-niet', { dag: 31, maand: 2, jaar: 2022 }],
    ['31 april', 'dag-bestaat-niet', { dag: 31, maand: 4 }],
    ['29 februari 2023', 'dag-bestaat-niet', { dag: 29, maand: 2, jaar: 2023 }],
    ['32/1', 'dag-bestaat-niet', { dag: 32, maand: 1 }],
    ['0/5', 'dag-bestaat-niet', { dag: 0, maand: 5 }],
    ['3 mei en 31 juni', 'dag-bestaat-niet', { dag: 31, maand: 6 }],
    ['vanaf 31 april', 'dag-bestaat-niet', { dag: 31, maand: 4 }],
    ['week 53', 'week-bestaat-niet', { week: 53, jaar: 2022 }],
    ['maandag 4 maart', 'weekdag-klopt-niet', { dag: '2022-03-04', weekdag: 'maandag' }],
    ['ma. 4/3', 'weekdag-klopt-niet', { dag: '2022-03-04', weekdag: 'maandag' }],
    ['op 3 mei en zondag 5 mei', 'weekdag-klopt-niet', { dag: '2022-05-05' }],
    ['van 3 juni 2022 tot 2 mei 2022', 'tijd-achterstevoren', {}],
    ['20 tot 6 oktober', 'tijd-achterstevoren', {}],
    ['1 '.repeat(300), 'tijd-te-lang', { meest: 500 }],
  ] as const)('zegt wat er schort aan “%s”, ook wie de woorden zo wil bewaren', (...voorbeeld) => {
    const [tekst, weigering, feiten] = voorbeeld;
    for (const zoBewaren of [false, true])
      expect(leesTijd(tekst, { werkjaar: 2022, zoBewaren })).toMatchObject({ weigering, feiten });
  });

  it('onthoudt wat de woorden meer zeggen dan hun dagen', () => {
    expect(leesTijdsaanduiding('rond 12 mei', 2022)).toMatchObject({ omstreeks: true });
    expect(leesTijdsaanduiding('na de zomer', 2022)).toMatchObject({
      woord: 'NA',
      deel: { precisie: 'SEIZOEN', van: '2022-06-01', tot: '2022-08-31' },
    });
    expect(leesTijdsaanduiding('19 en 5 mei', 2022)).toMatchObject({
      delen: [{ van: '2022-05-19' }, { van: '2022-05-05' }],
    });
    expect(leesTijdsaanduiding('rond 5, 12 en op 19 mei', 2022)).toMatchObject({
      delen: [{ omstreeks: true }, { omstreeks: true }, { van: '2022-05-19' }],
    });
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
        expect((tijd.van ?? tijd.tot) === null).toBe(tijd.precisie === 'ONBEKEND');
        expect((tijd.van ?? '') <= (tijd.tot ?? '9999-12-31')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
