import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { leesTijd, leesTijdsaanduiding } from '../../src/domain/tijd/lees.js';
import { vormVan } from '../../src/domain/tijd/zelfde.js';
import { isWeigering, weiger } from '../../src/domain/weigering.js';
import { weigeringInWoorden } from '../../src/wording/weigering-zin.js';
import { metVoorzetsel, tijdInWoorden } from '../../src/wording/tijd.js';
import { tijdvorm } from '../support/tijden.js';

const gelezen = (tekst: string) => {
  const tijd = leesTijd(tekst, { werkjaar: 2022 });
  if (isWeigering(tijd)) throw new Error(`niet begrepen: ${tekst}`);
  return tijd;
};

const TABEL = [
  // typed · on its own · behind a noun
  ['9/4', '9 april 2022', 'op 9 april 2022'],
  ['september', 'september 2022', 'in september 2022'],
  ['half mei', 'half mei 2022', 'half mei 2022'],
  ['begin april', 'begin april 2022', 'begin april 2022'],
  ['eind juni', 'eind juni 2022', 'eind juni 2022'],
  ['rond 12 mei', 'rond 12 mei 2022', 'rond 12 mei 2022'],
  ['vanaf 9 april', 'vanaf 9 april 2022', 'vanaf 9 april 2022'],
  ['sinds 2019', 'sinds 2019', 'sinds 2019'],
  ['na de zomer', 'na de zomer van 2022', 'na de zomer van 2022'],
  ['tegen eind juni', 'tegen eind juni 2022', 'tegen eind juni 2022'],
  ['voor 1 mei', 'voor 1 mei 2022', 'voor 1 mei 2022'],
  ['week 12', 'week 12 van 2022', 'in week 12 van 2022'],
  ['schooljaar 2021-2022', 'schooljaar 2021-2022', 'in het schooljaar 2021-2022'],
  ["maart '21", 'maart 2021', 'in maart 2021'],
  ['5, 12, 19 en 26 mei', '5, 12, 19 en 26 mei 2022', 'op 5, 12, 19 en 26 mei 2022'],
  ['29/4, 4/5 en 30/6', '29 april, 4 mei en 30 juni 2022', 'op 29 april, 4 mei en 30 juni 2022'],
  ['Q1 en Q3', 'Q1 en Q3 2022', 'in Q1 en Q3 2022'],
  ['Q1&2', 'Q1 en Q2 2022', 'in Q1 en Q2 2022'],
  ['mei of juni', 'mei of juni 2022', 'in mei of juni 2022'],
  ['2019 en 2021', '2019 en 2021', 'in 2019 en 2021'],
  ['voorjaar en najaar', 'voorjaar en najaar 2022', 'in het voorjaar en het najaar van 2022'],
  ['3 mei en juni', '3 mei en juni 2022', 'op 3 mei en in juni 2022'],
  ['december en januari', 'december 2022 en januari 2023', 'in december 2022 en januari 2023'],
  [
    '20 december 2021 en 10 januari',
    '20 december 2021 en 10 januari 2022',
    'op 20 december 2021 en 10 januari 2022',
  ],
  ['Q1-Q3', 'van Q1 tot Q3 2022', 'van Q1 tot Q3 2022'],
  ['zomer', 'zomer 2022', 'in de zomer van 2022'],
  ['najaar', 'najaar 2022', 'in het najaar van 2022'],
  ['winter', 'winter 2022', 'in de winter van 2022'],
  [
    'zomer tot najaar',
    'van de zomer tot het najaar van 2022',
    'van de zomer tot het najaar van 2022',
  ],
  ['eerste helft van 2021', 'eerste helft van 2021', 'in de eerste helft van 2021'],
  ['in 2021', '2021', 'in 2021'],
  ['begin 2020', 'begin 2020', 'begin 2020'],
  ['half 2021', 'half 2021', 'half 2021'],
  ['eind 2022', 'eind 2022', 'eind 2022'],
  ['in de loop van 2020 en 2021', 'in de loop van 2020 en 2021', 'in de loop van 2020 en 2021'],
  [
    'in de loop van het najaar',
    'in de loop van het najaar van 2022',
    'in de loop van het najaar van 2022',
  ],
  ['4 maart - 2 juni', 'van 4 maart tot 2 juni 2022', 'van 4 maart tot 2 juni 2022'],
  ['4-6 oktober', 'van 4 tot 6 oktober 2022', 'van 4 tot 6 oktober 2022'],
  [
    'van september tot november 2018',
    'van september tot november 2018',
    'van september tot november 2018',
  ],
  ['van 2019 tot eind 2020', 'van 2019 tot eind 2020', 'van 2019 tot eind 2020'],
  [
    '3 mei en van 5 tot 7 juni',
    '3 mei en van 5 tot 7 juni 2022',
    'op 3 mei en van 5 tot 7 juni 2022',
  ],
] as const;

describe('een tijd in woorden', () => {
  it.each(TABEL)('“%s” is “%s”', (getypt, woorden, achterEenWoord) => {
    expect(tijdInWoorden(gelezen(getypt))).toBe(woorden);
    expect(metVoorzetsel(gelezen(getypt))).toBe(achterEenWoord);
  });

  it('zegt het wanneer de datum niet bekend is, en zet er dan geen voorzetsel voor', () => {
    expect(tijdInWoorden(gelezen(''))).toBe('datum onbekend');
    expect(metVoorzetsel(gelezen(''))).toBe('');
  });

  it('geeft eigen woorden zoals ze er staan', () => {
    const eigen = leesTijd('in de paasvakantie', { werkjaar: 2022, zoBewaren: true });
    if (isWeigering(eigen)) throw new Error('geweigerd');
    expect(tijdInWoorden(eigen)).toBe('in de paasvakantie');
    expect(metVoorzetsel(eigen)).toBe('in de paasvakantie');
    expect(leesTijd(tijdInWoorden(eigen), { werkjaar: 1999, zoBewaren: true })).toEqual(eigen);
  });

  it('wordt met elk werkjaar en op elke dag als hetzelfde teruggelezen', () => {
    const elders = fc.record({
      werkjaar: fc.integer({ min: 1900, max: 2190 }),
      vandaag: fc.constantFrom(undefined, '2022-07-01', '2023-01-01', '2024-02-29', '2020-12-31'),
    });
    fc.assert(
      fc.property(tijdvorm, elders, (tijd, kader) => {
        for (const woorden of [tijdInWoorden(tijd), metVoorzetsel(tijd)]) {
          const terug = leesTijd(woorden, kader);
          expect(isWeigering(terug) ? `${woorden}: ${terug.weigering}` : vormVan(terug)).toEqual(
            tijd,
          );
          expect(terug).not.toHaveProperty('jaarImpliciet', true);
        }
      }),
      { numRuns: 6000 },
    );
  });
});

describe('waarom iets geen tijd is, in woorden', () => {
  const zin = (tekst: string): string => {
    const gelezenTijd = leesTijd(tekst, { werkjaar: 2022 });
    return isWeigering(gelezenTijd) ? weigeringInWoorden(gelezenTijd) : 'begrepen';
  };

  it.each([
    ['31 april', '31 april bestaat niet: april heeft 30 dagen.'],
    ['29/2', '29 februari bestaat niet in 2022: dat is geen schrikkeljaar.'],
    [
      'maandag 4 maart',
      '4 maart 2022 is een vrijdag, geen maandag. Verbeter de weekdag of de datum, of laat de weekdag weg.',
    ],
    ['week 53', 'Week 53 bestaat niet in 2022.'],
    ['0 mei', '0 mei bestaat niet: een maand begint op de 1ste.'],
    ['20 tot 6 oktober', '"20 tot 6 oktober" loopt achterstevoren: het einde ligt voor het begin.'],
    ['x'.repeat(501), 'Een tijd is hoogstens 500 tekens lang.'],
  ])('“%s”: %s', (tekst, verwacht) => {
    expect(zin(tekst)).toBe(verwacht);
  });

  it('zegt van een lijst wat er nog komt', () => {
    const wanneer = leesTijdsaanduiding('5, 19 en 26 mei', 2022)!;
    const stap = { type: { code: 'BIJEENKOMST' as const }, wanneer };
    const komend = wanneer.precisie === 'LIJST' ? wanneer.delen.slice(1) : [];
    expect(weigeringInWoorden(weiger('stap-deels-in-de-toekomst', { stap, komend }))).toBe(
      'Van "Bijeenkomst op 5, 19 en 26 mei 2022" moet nog komen: op 19 mei 2022, op 26 mei 2022. Splits de stap: log wat al gehouden is, en plan de rest apart.',
    );
  });
});
