import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AGGREGATEN,
  CATEGORIEEN,
  deelsoort,
  deelVanTekst,
  type Categorie,
} from '../../src/domain/aggregaten.js';
import type { Feit } from '../../src/domain/aggregate.js';
import type { Aggregaat } from '../../src/domain/deelsoort.js';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { faultsIn } from '../../src/commands/read-command.js';
import { REGISTRY } from '../../src/event-log/codec-registry.js';
import { speel, wensen } from '../support/geschiedenis.js';
import { nr } from '../support/namen.js';
import { SPELEN } from '../support/spelen.js';
import { tekstenIn } from '../support/teksten.js';
import { uitSchema, vormVan } from '../support/uit-schema.js';
import { vouw } from '../support/uitvoering.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whichever aggregate
const aggregaatVan = (categorie: Categorie): Aggregaat<any, any> => AGGREGATEN[categorie];
const soortenVan = (categorie: Categorie): string[] => Object.keys(AGGREGATEN[categorie].soorten);
const typen = REGISTRY.types.flatMap((type) =>
  REGISTRY.kind(type)!.stromen.map((stroom) => [type, stroom as Categorie] as const),
);
const alleSoorten = CATEGORIEEN.flatMap((categorie) =>
  soortenVan(categorie).map((soort) => [soort, categorie] as const),
);

describe('de lijst van aggregaten', () => {
  it.each(CATEGORIEEN)('noemt %s naar het begin van zijn stromen', (categorie) => {
    expect(AGGREGATEN[categorie].categorie).toBe(categorie);
  });

  it('kent de stroom van elk type gebeurtenis, en geen andere stromen', () => {
    expect([...new Set(typen.map(([, stroom]) => stroom))].sort()).toEqual([...CATEGORIEEN].sort());
  });

  it.each(CATEGORIEEN)(
    'kent elke soort onderdeel van %s die het logboek kan bewaren',
    (categorie) => {
      expect(soortenVan(categorie).sort()).toEqual(Object.keys(REGISTRY.parts(categorie)).sort());
    },
  );

  it('geeft elke soort onderdeel een eigen code: wie ze noemt, moet niet zeggen waarvan', () => {
    const codes = alleSoorten.map(([soort]) => soort);
    expect(codes).toEqual([...new Set(codes)]);
    expect(deelsoort('LES')?.naam).toBe('les');
    expect(deelsoort('GEEN')).toBeUndefined();
  });

  it.each(CATEGORIEEN)('laat in %s een wijziging ongedaan maken', (aggregaat) => {
    const opdracht = Object.assign(new MaakOngedaan(), {
      aggregaat,
      aggregaatId: '1',
      commandId: nr(1),
    });
    expect(faultsIn(opdracht)).toEqual([]);
  });
});

describe('elke tekst in een gebeurtenis', () => {
  // That of an erasure names its part itself: any kind, also one that is no more.
  const overEenDeel = typen.filter(([type]) => type !== 'TekstGewist');
  it.each(overEenDeel)('van %s hoort bij een soort onderdeel van %s', (type, categorie) => {
    fc.assert(
      fc.property(uitSchema(type), (gebeurtenis) => {
        const { data } = gebeurtenis as { data: object };
        for (const { pad } of tekstenIn(type, data))
          expect(soortenVan(categorie)).toContain(
            deelVanTekst(categorie, { type, data }, pad).split('/')[0],
          );
      }),
      { numRuns: 20 },
    );
  });

  it.each(CATEGORIEEN)('van %s hoort bij een onderdeel dat er daarna is', (categorie) => {
    const { begin, opdrachtVoor } = SPELEN[categorie];
    const staatNa = (feiten: readonly Feit[]) => vouw(aggregaatVan(categorie), feiten);
    fc.assert(
      fc.property(wensen(25), (lijst) => {
        const feiten = speel(begin, lijst, opdrachtVoor).at(-1)?.na ?? begin;
        feiten.forEach((feit, index) => {
          const paden = tekstenIn(feit.type, feit.data).map(({ pad }) => pad);
          const delen = paden.map((pad) => deelVanTekst(categorie, feit, pad));
          const staat = delen.length ? staatNa(feiten.slice(0, index + 1)) : undefined;
          for (const deel of delen) expect([deel, staat?.has(deel)]).toEqual([deel, true]);
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('elke soort onderdeel', () => {
  it.each(alleSoorten)(
    '%s (%s) zegt van elk onderdeel hoe het heet en waar het in een lijst staat',
    (soort, categorie) => {
      const { naam, lidwoord, benoem, kolommen } = aggregaatVan(categorie).soorten[soort]!;
      expect(['de', 'het']).toContain(lidwoord);
      expect(naam).toMatch(/^[a-z]/u);
      fc.assert(
        fc.property(uitSchema(vormVan(soort)), (deel) => {
          expect(typeof benoem(deel)).toBe('string');
          const { jaar = 0, van, tot, ...woorden } = kolommen(deel);
          expect(Number.isInteger(jaar)).toBe(true);
          for (const dag of [van, tot]) expect(dag ?? '2031-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          for (const woord of Object.values(woorden)) expect(typeof woord).toBe('string');
        }),
      );
    },
  );
});
