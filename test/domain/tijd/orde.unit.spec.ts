import { describe, expect, it } from '@jest/globals';

import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { vergelijkTijden } from '../../../src/domain/tijd/orde.js';

describe('tijden ordenen', () => {
  const geordend = (...teksten: string[]): string[] =>
    teksten
      .flatMap((tekst) => leesTijdsaanduiding(tekst, 2022) ?? [])
      .sort(vergelijkTijden)
      .map(({ tekst }) => tekst);

  it('gebeurt op de eerste dag, dan op de laatste, en onbekend komt achteraan', () => {
    expect(geordend('onbekend', '9 april', 'Q1', 'januari', 'begin 2022', '1 januari')).toEqual([
      '1 januari',
      'januari',
      'Q1',
      'begin 2022',
      '9 april',
      'onbekend',
    ]);
  });

  it('zet wat alleen een einde of een jaar noemt bij zijn laatste dag', () => {
    const goed = [
      '2021',
      'vanaf 9 april',
      'mei',
      '3 mei',
      'tegen eind mei',
      'eind juni',
      'in 2022',
    ];
    expect(geordend(...goed.toReversed())).toEqual(goed);
    expect(geordend('schooljaar 2021-2022', 'in de loop van 2022', 'juli')).toEqual([
      'juli',
      'schooljaar 2021-2022',
      'in de loop van 2022',
    ]);
  });
});
