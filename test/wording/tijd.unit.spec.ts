import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { dagUitGetallen, laatsteDagVanMaand, plusDagen } from '../../src/domain/kalender.js';
import { leesTijdsaanduiding } from '../../src/domain/tijd/lees.js';
import type { Precisie, Tijdsaanduiding } from '../../src/domain/tijdsaanduiding.js';
import { metVoorzetsel, tijdInWoorden } from '../../src/wording/tijd.js';

const tijd = (precisie: Precisie, van: string, tot: string): Tijdsaanduiding => ({
  precisie,
  van,
  tot,
  tekst: '',
  jaarImpliciet: false,
});

const maanden = (jaar: number, van: number, tot: number): [string, string] => {
  const [eindjaar, eindmaand] = tot > 12 ? [jaar + 1, tot - 12] : [jaar, tot];
  const laatste = laatsteDagVanMaand(eindjaar, eindmaand);
  return [dagUitGetallen(jaar, van, 1) ?? '', dagUitGetallen(eindjaar, eindmaand, laatste) ?? ''];
};

const jaar = fc.integer({ min: 1900, max: 2190 });
const dag = fc.tuple(jaar, fc.nat(364)).map(([j, n]) => plusDagen(`${String(j)}-01-01`, n));

const perPrecisie: Record<Exclude<Precisie, 'ONBEKEND'>, fc.Arbitrary<[string, string]>> = {
  DAG: dag.map((d) => [d, d]),
  MAAND: fc.tuple(jaar, fc.integer({ min: 1, max: 12 })).map(([j, m]) => maanden(j, m, m)),
  KWARTAAL: fc
    .tuple(jaar, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([j, a, b]) => maanden(j, Math.min(a, b) * 3 - 2, Math.max(a, b) * 3)),
  SEIZOEN: fc.tuple(jaar, fc.constantFrom(3, 6, 9, 12)).map(([j, m]) => maanden(j, m, m + 2)),
  JAAR: fc.tuple(jaar, fc.nat(4)).map(([j, n]) => [maanden(j, 1, 12)[0], maanden(j + n, 1, 12)[1]]),
  BEGIN_JAAR: jaar.map((j) => maanden(j, 1, 3)),
  EIND_JAAR: jaar.map((j) => maanden(j, 10, 12)),
  IN_DE_LOOP_VAN: fc
    .tuple(jaar, fc.nat(4))
    .map(([j, n]) => [maanden(j, 1, 12)[0], maanden(j + n, 1, 12)[1]]),
  BEREIK: fc.oneof(
    fc.tuple(dag, fc.nat(900)).map(([d, n]): [string, string] => [d, plusDagen(d, n)]),
    fc
      .tuple(jaar, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
      .map(([j, a, b, n]): [string, string] => [
        maanden(j, Math.min(a, b), 12)[0],
        maanden(j + n, 1, Math.max(a, b))[1],
      ]),
  ),
};

const elkeTijd = fc.oneof(
  ...Object.entries(perPrecisie).map(([precisie, grenzen]) =>
    grenzen.map(([van, tot]) => tijd(precisie as Precisie, van, tot)),
  ),
);

const zonderTekst = ({ precisie, van, tot }: Tijdsaanduiding) => ({ precisie, van, tot });

describe('een tijd in woorden', () => {
  it.each([
    ['DAG', '2022-04-09', '2022-04-09', '9 april 2022', 'op 9 april 2022'],
    ['MAAND', '2022-09-01', '2022-09-30', 'september 2022', 'in september 2022'],
    ['KWARTAAL', '2022-01-01', '2022-06-30', 'Q1 en Q2 2022', 'in Q1 en Q2 2022'],
    ['KWARTAAL', '2022-01-01', '2022-09-30', 'Q1 tot Q3 2022', 'in Q1 tot Q3 2022'],
    ['SEIZOEN', '2022-06-01', '2022-08-31', 'zomer 2022', 'in de zomer van 2022'],
    ['SEIZOEN', '2022-09-01', '2022-11-30', 'najaar 2022', 'in het najaar van 2022'],
    ['SEIZOEN', '2022-12-01', '2023-02-28', 'winter 2022', 'in de winter van 2022'],
    ['JAAR', '2021-01-01', '2021-12-31', '2021', 'in 2021'],
    ['JAAR', '2020-01-01', '2021-12-31', '2020 en 2021', 'in 2020 en 2021'],
    ['BEGIN_JAAR', '2020-01-01', '2020-03-31', 'begin 2020', 'begin 2020'],
    ['EIND_JAAR', '2022-10-01', '2022-12-31', 'eind 2022', 'eind 2022'],
    [
      'IN_DE_LOOP_VAN',
      '2020-01-01',
      '2021-12-31',
      'in de loop van 2020 en 2021',
      'in de loop van 2020 en 2021',
    ],
    [
      'BEREIK',
      '2022-03-04',
      '2022-06-02',
      'van 4 maart tot 2 juni 2022',
      'van 4 maart tot 2 juni 2022',
    ],
    [
      'BEREIK',
      '2018-09-01',
      '2018-11-30',
      'van september tot november 2018',
      'van september tot november 2018',
    ],
    ['BEREIK', '2019-01-01', '2020-12-31', 'van 2019 tot eind 2020', 'van 2019 tot eind 2020'],
  ] as const)('%s %s–%s is “%s”', (...voorbeeld) => {
    const [precisie, van, tot, woorden, achterEenWoord] = voorbeeld;
    expect(tijdInWoorden(tijd(precisie, van, tot))).toBe(woorden);
    expect(metVoorzetsel(tijd(precisie, van, tot))).toBe(achterEenWoord);
  });

  it('zegt het wanneer de datum niet bekend is, en zet er dan geen voorzetsel voor', () => {
    const onbekend = leesTijdsaanduiding('', 2022);
    expect(onbekend && tijdInWoorden(onbekend)).toBe('datum onbekend');
    expect(onbekend && metVoorzetsel(onbekend)).toBe('');
  });

  it('wordt met elk werkjaar tot dezelfde grenzen teruggelezen', () => {
    fc.assert(
      fc.property(elkeTijd, jaar, (t, werkjaar) => {
        for (const woorden of [tijdInWoorden(t), metVoorzetsel(t)]) {
          const terug = leesTijdsaanduiding(woorden, werkjaar);
          expect(terug && zonderTekst(terug)).toEqual(zonderTekst(t));
          expect(terug?.jaarImpliciet).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
