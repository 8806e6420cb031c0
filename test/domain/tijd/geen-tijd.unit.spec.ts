import { describe, expect, it } from '@jest/globals';

import { vindTijdsaanduidingen } from '../../../src/domain/tijd/vind.js';

const gevonden = (tekst: string): string[] =>
  vindTijdsaanduidingen(tekst, 2022).map(({ begin, eind }) => tekst.slice(begin, eind));

describe('wat op een datum lijkt en er geen is', () => {
  it.each([
    // An address.
    'We hielden een bijeenkomst in de Dorpsstraat 12/3.',
    'op de Grote Markt 5/6',
    'in de Kerklaan, 14/2 is er een bel',
    'lokaal 21/3 was te klein',
    'In 2060 Antwerpen was er een overleg met de stad.',
    'te 2018 Antwerpen',
    'Wie woont in 2140 Borgerhout of 2100 Deurne?',
    // A name.
    'Het gesprek met April Janssens ging over buren.',
    'mevrouw Augustus zat mee aan tafel',
    'Dhr. Mei belde terug',
    'Mei-Li hielp met de soep',
    'van Jan Maart kregen we stoelen',
    'de 1 mei-viering van de buren',
    // A mark.
    'De bijeenkomst scoorde op 8/10 bij de deelnemers.',
    'ze gaven gemiddeld een 9/10',
    'een beoordeling van 12/10',
    // The date of a decree.
    'volgens het decreet van 4 maart 2022',
    'het besluit van de Vlaamse Regering van 3 mei 2021 telt',
    'de wet van 8 juli 1976',
    'het onthaaldecreet d.d. 21/3',
  ])('“%s”', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });

  it.each([
    ['Na het besluit van de raad kwamen we op 3 mei samen', ['3 mei']],
    ['op 21/3 in de Dorpsstraat 12/3', ['21/3']],
    ['Intake 29/4: kennismaken', ['29/4']],
    ['maandag 14/3 met April Janssens', ['maandag 14/3']],
    ['In 2022 Buurtfeest in Lier', ['2022']],
    ['in mei in de Meistraat', ['mei']],
    ['half mei en eind juni', ['half mei', 'eind juni']],
    ['in week 12', ['week 12']],
    ['in mei of juni gaan we voort', ['mei of juni']],
    ["op 12 mei '21", ["12 mei '21"]],
  ])('maar in “%s” staat er wel een', (tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual(verwacht);
  });

  it('rond 12 mei is niet 12 mei, en maandag 4 maart was een vrijdag', () => {
    const [rond, vrijdag, december, januari] = vindTijdsaanduidingen(
      'Rond 12 mei belden we. Op maandag 4 maart zaten we samen. In december en januari rustte het.',
      2022,
    );
    expect(rond?.tijd).toMatchObject({ precisie: 'DAG', omstreeks: true });
    expect(vrijdag).toMatchObject({ tijd: { van: '2022-03-04' }, twijfel: 'WEEKDAG' });
    expect(december).toMatchObject({ tijd: { van: '2022-12-01' } });
    expect(december).not.toHaveProperty('twijfel');
    expect(januari).toMatchObject({ tijd: { van: '2023-01-01' }, twijfel: 'JAARWISSEL' });
  });
});
