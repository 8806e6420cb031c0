import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { vindTijdsaanduidingen } from '../../../src/domain/tijd/vind.js';

const gevonden = (tekst: string, werkjaar = 2022): string[] =>
  vindTijdsaanduidingen(tekst, werkjaar).map(
    ({ tijd, begin, eind }) =>
      `${tekst.slice(begin, eind)} = ${String(tijd.van)}${tijd.van === tijd.tot ? '' : `..${String(tijd.tot)}`}`,
  );

describe('tijdsaanduidingen in lopende tekst vinden', () => {
  it.each([
    ['Op 9 maart zaten we samen.', ['9 maart = 2022-03-09']],
    [
      'De sessies (29/4, 4/5, 19/5, 29/6 en 30/6) zaten vol.',
      [
        '29/4 = 2022-04-29',
        '4/5 = 2022-05-04',
        '19/5 = 2022-05-19',
        '29/6 = 2022-06-29',
        '30/6 = 2022-06-30',
      ],
    ],
    [
      'Op 6 en 20 oktober 2021 gaven we uitleg.',
      ['6 = 2021-10-06', '20 oktober 2021 = 2021-10-20'],
    ],
    ['De avonden van 26 maart en 20 april', ['26 maart = 2022-03-26', '20 april = 2022-04-20']],
    ['op 5/10 in Lier en op 13/10 in Aalst', ['5/10 = 2022-10-05', '13/10 = 2022-10-13']],
    [
      'Een workshop op 24 januari en een terugkommoment op 28 februari 2023.',
      ['24 januari = 2023-01-24', '28 februari 2023 = 2023-02-28'],
    ],
    [
      'In de loop van 2020 en 2021 spraken we.',
      ['In de loop van 2020 en 2021 = 2020-01-01..2021-12-31'],
    ],
    ['Q1&2 Voorbereiding', ['Q1&2 = 2022-01-01..2022-06-30']],
    ['Q3 Lijst opmaken', ['Q3 = 2022-07-01..2022-09-30']],
    ['Voorgeschiedenis (2020-2021): zo begon het.', ['2020-2021 = 2020-01-01..2021-12-31']],
    ['Er was in de zomer van 2022 een gesprek.', ['zomer van 2022 = 2022-06-01..2022-08-31']],
    ['In voorjaar doen we voort', ['voorjaar = 2022-03-01..2022-05-31']],
    ['3. maart was het zover', ['3. maart = 2022-03-03']],
    [
      'van 4 maart tot 2 juni 2022 liep het',
      ['van 4 maart tot 2 juni 2022 = 2022-03-04..2022-06-02'],
    ],
    ['een mailing in september naar iedereen', ['september = 2022-09-01..2022-09-30']],
    ['De groep startte begin 2020 in Temse.', ['begin 2020 = 2020-01-01..2020-03-31']],
    ['2022-05-04: startgesprek', ['2022-05-04 = 2022-05-04']],
    ['op zaterdag 9 april om 14.30 uur', ['zaterdag 9 april = 2022-04-09']],
    ['12 deelnemers op 3 mei', ['3 mei = 2022-05-03']],
    ['in zaal 3, 9 april 2022', ['9 april 2022 = 2022-04-09']],
  ])('“%s”', (tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual(verwacht);
  });

  it.each([
    'bel 014/57 60 20 of 0472/12.34.56',
    'bel 03/12 34 56',
    'er liepen 114 projecten',
    'we deden het 2x, samen 5 keer',
    'ongeveer 3/4 van de groep en 1/2 liter',
    'bereikbaar 24/7',
    'een score van 7/10',
    'zie https://voorbeeld.be/2021/04/09 en www.voorbeeld.be/2022',
    'schrijf naar mei2022@voorbeeld.be',
    'BAZ2019 en nota 2.1.4',
    'wonen in 2018 Antwerpen?'.replace('in ', ''),
    'voor 2000 mensen',
    'Jan kwam ook en Nov niet',
    'de Zomer van Wichelen wordt een feest',
    'tussen 5 en 10 mensen',
    'om 9.30 en 14u30',
    '10-12 deelnemers',
    'versie 4.3',
    '€ 2.022 en 2022,50 euro',
    '31/2 en 30 februari',
  ])('ziet geen tijd in “%s”', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });

  it('laat een jaar niet lekken naar een andere zin', () => {
    expect(gevonden('Op 3 mei spraken we af. Op 4 juni 2023 volgt meer.')).toEqual([
      '3 mei = 2022-05-03',
      '4 juni 2023 = 2023-06-04',
    ]);
    expect(gevonden('Op 4 juni 2021 startte het. Op 3 mei spraken we af.')).toEqual([
      '4 juni 2021 = 2021-06-04',
      '3 mei = 2022-05-03',
    ]);
    expect(gevonden('Op 9 maart dachten we aan de plannen voor 2023')[0]).toBe(
      '9 maart = 2022-03-09',
    );
  });

  it('vindt elke dag terug die in een zin geplant wordt, en valt over geen enkele tekst', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (voor, na) => {
        const tekst = `${voor} op 9 april 2021 ${na}`;
        const plaats = tekst.indexOf('9 april 2021', voor.length);
        const hits = vindTijdsaanduidingen(tekst, 2022);
        expect(hits.some(({ begin, tijd }) => begin === plaats && tijd.van === '2021-04-09')).toBe(
          true,
        );
        hits.forEach((hit, k) => {
          expect(hit.begin).toBeLessThan(hit.eind);
          expect(hit.begin).toBeGreaterThanOrEqual(hits[k - 1]?.eind ?? 0);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
