import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import {
  REDENCODES,
  STAPCODES,
  type StapGegevens,
  type StapType,
} from '../../../src/domain/traject/waarden.js';
import { leesModus } from '../../../src/domain/modus.js';
import { modusInWoorden } from '../../../src/wording/namen.js';
import { recogniseSteps } from '../../../src/import/recognise/recognise.js';
import { herhaaldeStapZin, stapZin, type TeVertellen } from '../../../src/wording/stap-zin.js';

const JAAR = 2024;

const tijd = fc
  .constantFrom(
    '3 mei 2024',
    '12 december 2023',
    'september 2024',
    'Q1 en Q2 2024',
    'zomer 2024',
    'najaar 2023',
    'begin 2024',
    'eind 2023',
    '2024',
    'in de loop van 2023 en 2024',
    'van 4 maart tot 2 juni 2024',
  )
  .map((tekst) => leesTijdsaanduiding(tekst, JAAR)!);

const type: fc.Arbitrary<StapType> = fc.oneof(
  fc.constantFrom(...STAPCODES).map((code) => ({ code })),
  fc
    .constantFrom('Denk- en werkdag', 'Buurtwandeling', 'Rondleiding voor vrijwilligers')
    .map((tekst) => ({ code: 'ANDERS' as const, tekst })),
);

const uitvoerder = fc.constantFrom<StapGegevens['uitvoerder']>(
  { soort: 'BAZ' },
  { soort: 'PARTNER' },
  { soort: 'INITIATIEFNEMER' },
  { soort: 'INITIATIEFNEMER', omschrijving: 'de werkgroep' },
  { soort: 'PARTNER', omschrijving: 'het OCMW' },
);

const gegevens: fc.Arbitrary<StapGegevens> = fc
  .record(
    {
      type,
      wanneer: tijd,
      uitvoerder,
      nummer: fc.integer({ min: 1, max: 12 }),
      modus: fc.constantFrom('online', 'telefonisch', 'fysiek', 'op verplaatsing').map(leesModus),
      plaats: fc.constantFrom('Gent', 'de Zeven Zaal', 'Sint-Niklaas'),
      doel: fc.constantFrom('samen vooruitkijken', 'kennismaken en plannen maken voor 2025'),
      aantal: fc.constantFrom<number | 'enkele'>(1, 3, 'enkele'),
    },
    { requiredKeys: ['type', 'wanneer', 'uitvoerder'] },
  )
  .map((velden) => ({ jaar: JAAR, medewerkers: 'team', aantal: 1, ...velden }));

const afloop = fc.oneof(
  fc.constant<Pick<TeVertellen, 'status' | 'redencode'>>({ status: 'GEHOUDEN' }),
  fc.constant<Pick<TeVertellen, 'status' | 'redencode'>>({ status: 'GEPLAND' }),
  fc
    .record({
      status: fc.constantFrom('NIET_DOORGEGAAN' as const, 'VOORLOPIG_NIET_DOORGEGAAN' as const),
      redencode: fc.constantFrom(...REDENCODES),
    })
    .map((velden): Pick<TeVertellen, 'status' | 'redencode'> => velden),
);

const grenzen = (t: { precisie: string; van: string | null; tot: string | null }) => [
  t.precisie,
  t.van,
  t.tot,
];

describe('de zin waarmee ons eigen verslag een stap drukt', () => {
  it('wordt bij het inlezen opnieuw die stap', () => {
    fc.assert(
      fc.property(gegevens, afloop, (g, hoe) => {
        const [stap, ...andere] = recogniseSteps(stapZin({ gegevens: g, ...hoe }), { jaar: JAAR });
        expect(andere).toEqual([]);
        expect(stap).toMatchObject({
          type: g.type,
          uitvoerder: g.uitvoerder,
          aantal: g.aantal,
          ...hoe,
          ...(g.nummer && { nummer: g.nummer }),
          ...(g.modus && { modus: modusInWoorden(g.modus) }),
          ...(g.plaats && { plaats: g.plaats }),
          ...(g.doel && { doel: g.doel }),
        });
        expect(stap && grenzen(stap.tijd)).toEqual(grenzen(g.wanneer));
      }),
      { numRuns: 500 },
    );
  });

  it('zonder datum blijft een stap met zijn nummer of zijn doel', () => {
    const wanneer = leesTijdsaanduiding('', JAAR)!;
    const zin = stapZin({
      gegevens: {
        ...{ jaar: JAAR, medewerkers: 'team', aantal: 1, wanneer, uitvoerder: { soort: 'BAZ' } },
        ...{ type: { code: 'BIJEENKOMST' }, nummer: 4, doel: 'samen terugblikken' },
      },
      status: 'GEHOUDEN',
    });
    expect(recogniseSteps(zin, { jaar: JAAR })).toMatchObject([
      { type: { code: 'BIJEENKOMST' }, nummer: 4, wanneer: '', doel: 'samen terugblikken' },
    ]);
  });

  it('die herhaalde sessies samen vertelt wordt opnieuw elke sessie', () => {
    const sessies = ['29 april 2024', '4 mei 2024', '19 mei 2024'].map((dag): TeVertellen => ({
      gegevens: {
        ...{ jaar: JAAR, medewerkers: 'team', aantal: 1, uitvoerder: { soort: 'BAZ' } },
        ...{ type: { code: 'WORKSHOP' }, plaats: 'Gent' },
        wanneer: leesTijdsaanduiding(dag, JAAR)!,
      },
      status: 'GEHOUDEN',
    }));
    expect(recogniseSteps(herhaaldeStapZin(sessies), { jaar: JAAR })).toMatchObject(
      ['2024-04-29', '2024-05-04', '2024-05-19'].map((van) => ({
        type: { code: 'WORKSHOP' },
        plaats: 'Gent',
        tijd: { van },
      })),
    );
  });
});
