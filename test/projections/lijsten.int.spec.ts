/** A list of parts says the same from the table as when its streams are folded for the past, page by page. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { AsOfLists } from '../../projections/as-of-lists.js';
import { AsOfReader, type AsOf } from '../../projections/as-of.js';
import {
  VraagOnderdelen,
  VraagOnderdelenHandler,
  type Onderdeelkeuze,
} from '../../projections/onderdelen/onderdelen.query.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { leesTijd } from '../../src/domain/samenwerkingsverband/periode.js';
import type { Tijdsaanduiding } from '../../src/domain/tijdsaanduiding.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

const ALLES = { vanaf: 0, limiet: 1000 };
const DAG = '2020-06-15';

let side: ReadSide;
let runner: ProjectionRunner;
let onderdelen: VraagOnderdelenHandler;
beforeAll(async () => {
  side = await openReadSide();
  runner = await side.started();
  const { dataSource } = side.database;
  const reader = new AsOfReader(side.log);
  const lists = new AsOfLists(dataSource, reader);
  onderdelen = new VraagOnderdelenHandler(dataSource, reader, lists);
});
afterAll(() => side.close());

const gebeurt = async (
  stroom: string,
  ...feiten: Parameters<typeof append>[2][]
): Promise<AsOf> => {
  const positie = await append(side.log, stroom, ...feiten);
  expect(await runner.waitFor(positie, 10_000)).toBe(true);
  return { klok: 'positie', positie };
};
const namen = async (keuze: Onderdeelkeuze, asOf?: AsOf, bladzijde = ALLES): Promise<unknown[]> =>
  (await onderdelen.execute(new VraagOnderdelen(keuze, bladzijde, asOf))).rijen.map(
    ({ titel }) => titel,
  );
const op = (tekst: string): Tijdsaanduiding => leesTijd('vanaf', tekst, DAG) as Tijdsaanduiding;

/** What a person may call something, with what sorts in a way of its own. */
const NAAM = fc.oneof(
  fc.constantFrom(
    'Ätelier',
    'atelier',
    'Atelier',
    'ATELIER',
    'De Brug',
    'de brug',
    '’t Huis',
    'Éénmaal',
  ),
  fc.constantFrom('Zaal 2', 'Zaal 10', 'zaal-2', 'Ω-groep', '漢字', '🌱 Groei', 'A B', 'AB', 'a–b'),
  // Letters whose order has not changed in years: two versions of Unicode's order may be at work here.
  fc.string({ unit: fc.constantFrom(..." -'.abcABCéÉêzZß019"), minLength: 1, maxLength: 12 }),
);
const JAAR = fc.option(fc.integer({ min: 2015, max: 2025 }), { nil: undefined });
/** One of each state, whatever else comes. */
const EEN_VAN_ELK = [
  { naam: 'Voorbij', vanaf: 2016, duur: 1 },
  { naam: 'Later', vanaf: 2024, duur: null },
  { naam: 'Nu', vanaf: undefined, duur: null },
];
const PARTNERS = fc.array(fc.record({ naam: NAAM, vanaf: JAAR, duur: fc.option(fc.nat(4)) }), {
  minLength: 1,
  maxLength: 12,
});

describe('een register', () => {
  it('toont uit de tabel hetzelfde als gevouwen, in dezelfde volgorde en dezelfde bladzijden', async () => {
    let nr = 0;
    await fc.assert(
      fc.asyncProperty(PARTNERS, fc.integer({ min: 1, max: 5 }), async (partners, limiet) => {
        const vanId = `proef${String((nr += 1))}`;
        const ids = partners.map(() => randomUUID());
        const nu = await gebeurt(
          `samenwerkingsverband-${vanId}`,
          ...partners.map(({ naam, vanaf, duur }, n) => ({
            type: 'PartnerToegevoegd',
            data: {
              ...{ id: ids[n]!, naam, namen: [], schrijfwijzen: [] },
              ...(vanaf === undefined ? {} : { vanaf: op(String(vanaf)) }),
              ...(vanaf === undefined || duur === null ? {} : { tot: op(String(vanaf + duur)) }),
            },
          })),
          { type: 'PartnerIngetrokken', data: { id: ids[0]! } },
        );
        const basis = { categorie: 'samenwerkingsverband', soort: 'PARTNER', vanId } as const;
        for (const keuze of keuzes(basis)) {
          const alle = await namen(keuze);
          expect(await namen(keuze, nu)).toEqual(alle);
          const gelezen: unknown[] = [];
          for (let vanaf = 0; vanaf < alle.length; vanaf += limiet)
            gelezen.push(...(await namen(keuze, vanaf % 2 ? nu : undefined, { vanaf, limiet })));
          expect(gelezen).toEqual(alle);
        }
        expect(await namen({ ...basis, ingetrokken: true })).toEqual([partners[0]!.naam]);
      }),
      {
        numRuns: 25,
        endOnFailure: true,
        examples: [[EEN_VAN_ELK, 2]],
      },
    );
  }, 120_000);

  const keuzes = (basis: Onderdeelkeuze): Onderdeelkeuze[] => [
    basis,
    { ...basis, ingetrokken: false },
    ...(['NU', 'VOORBIJ', 'LATER'] as const).map((is) => ({
      ...basis,
      toestand: { is, dag: DAG },
    })),
  ];

  it('telt elke partner in precies één toestand', async () => {
    const keuze = { categorie: 'samenwerkingsverband', soort: 'PARTNER' } as const;
    const per = await Promise.all(
      (['NU', 'VOORBIJ', 'LATER'] as const).map((is) =>
        onderdelen.execute(new VraagOnderdelen({ ...keuze, toestand: { is, dag: DAG } }, ALLES)),
      ),
    );
    const { totaal } = await onderdelen.execute(new VraagOnderdelen(keuze, ALLES));
    expect(per.reduce((som, { totaal: n }) => som + n, 0)).toBe(totaal);
    expect(per.every(({ totaal: n }) => n > 0)).toBe(true);
  });

  it('staat in de volgorde van de mensen over wie het gaat, wie niet genoemd is achteraan', async () => {
    const vanId = 'mensen';
    const [an, bert, vreemd] = [randomUUID(), randomUUID(), randomUUID()];
    const periode = (medewerkerId: string, functie: string) => ({
      type: 'MedewerkerToegevoegd',
      data: { id: randomUUID(), medewerkerId, functie },
    });
    const nu = await gebeurt(
      `samenwerkingsverband-${vanId}`,
      ...[periode(vreemd, 'a'), periode(bert, 'b'), periode(an, 'd'), periode(an, 'c')],
    );
    const keuze = {
      ...({ categorie: 'samenwerkingsverband', soort: 'MEDEWERKER', vanId } as const),
      personen: [an, bert],
    };
    expect(await namen(keuze)).toEqual(['c', 'd', 'b', 'a']);
    expect(await namen(keuze, nu)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('toont wie er op een dag bij was, met zijn naam van toen', async () => {
    const vanId = 'toen';
    await gebeurt(`samenwerkingsverband-${vanId}`, {
      type: 'PartnerToegevoegd',
      data: {
        ...{ id: randomUUID(), naam: 'Warmer Wonen', schrijfwijzen: [], vanaf: op('2015') },
        namen: [
          { naam: 'Warm Wonen', vanaf: op('2015') },
          { naam: 'Warmer Wonen', vanaf: op('2022') },
        ],
      },
    });
    const keuze = { categorie: 'samenwerkingsverband', soort: 'PARTNER', vanId } as const;
    expect(await namen(keuze, { klok: 'gebeurd', dag: '2016-01-01' })).toEqual(['Warm Wonen']);
    expect(await namen(keuze, { klok: 'gebeurd', dag: '2023-01-01' })).toEqual(['Warmer Wonen']);
    expect(await namen(keuze, { klok: 'gebeurd', dag: '2014-01-01' })).toEqual([]);
    expect(await namen(keuze, { klok: 'geregistreerd', dag: '2016-01-01' })).toEqual([]);
  });
});
