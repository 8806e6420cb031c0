import { describe, expect, it } from '@jest/globals';

import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import {
  begonnenOp,
  deelsVoorbij,
  laatsteDagVan,
  teltIn,
} from '../../../src/domain/tijd/tellen.js';

const tijd = (tekst: string) => leesTijdsaanduiding(tekst, 2022)!;

describe('een tijd telt', () => {
  it.each([
    ['9 april', [2022]],
    ['5, 12 en 19 mei', [2022, 2022, 2022]],
    ['20 december 2021 en 10 januari', [2021, 2022]],
    ['Q4 2021 en Q1 2022', [2022]],
    ['december of januari', [2023]],
    ['van november 2021 tot februari 2022', [2022]],
    ['vanaf 9 december 2021', [2021]],
    ['tegen eind juni 2023', [2023]],
    ['rond 31 december', [2022]],
    ['onbekend', [2024]],
  ])('“%s” in %j', (tekst, jaren) => {
    expect(teltIn(tijd(tekst), 2024)).toEqual(jaren);
  });

  it('en is op een dag voorbij, deels voorbij of nog niet begonnen', () => {
    const lijst = tijd('5 en 19 mei');
    expect(deelsVoorbij(lijst, '2022-05-04')).toBeUndefined();
    expect(deelsVoorbij(lijst, '2022-05-05')).toEqual({ gehouden: 1, van: 2 });
    expect(deelsVoorbij(lijst, '2022-05-19')).toBeUndefined();
    expect(deelsVoorbij(tijd('van 5 tot 19 mei'), '2022-05-10')).toBeUndefined();
    expect(begonnenOp(lijst)).toBe('2022-05-19');
    expect(begonnenOp(tijd('tegen eind juni'))).toBeNull();
    expect(laatsteDagVan(tijd('vanaf 9 april'))).toBe('2022-04-09');
    expect(laatsteDagVan(tijd('tegen eind juni'))).toBe('2022-06-30');
  });
});
