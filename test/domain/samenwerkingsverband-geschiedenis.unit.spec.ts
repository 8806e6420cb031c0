import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Feit } from '../../src/domain/aggregate.js';
import { isBegonnen, isVoorbij } from '../../src/domain/samenwerkingsverband/periode.js';
import type { DeelVanSamenwerkingsverband } from '../../src/domain/samenwerkingsverband/samenwerkingsverband-events.js';
import {
  BAZ,
  samenwerkingsverband,
} from '../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import {
  delen,
  gedaan,
  ongedaan,
  speel,
  verwachtTerug,
  wensen,
  type Gebeurd,
} from '../support/geschiedenis.js';
import { nr } from '../support/namen.js';
import { opdrachtVoorVerband } from '../support/spel-samenwerkingsverband.js';
import { vouw } from '../support/uitvoering.js';

const staatVan = (feiten: readonly Feit[]) => vouw(samenwerkingsverband, feiten);
const delenVan = (feiten: readonly Feit[]) =>
  delen(staatVan(feiten)) as Record<string, DeelVanSamenwerkingsverband>;
const elke = (stelling: (gebeurd: readonly Gebeurd[]) => void): void =>
  fc.assert(
    fc.property(wensen(25), (lijst) => stelling(speel([], lijst, opdrachtVoorVerband))),
    { numRuns: 60 },
  );

describe('elke geschiedenis van het samenwerkingsverband', () => {
  it('maakt de laatste wijziging ongedaan: alles is weer zoals het was', () =>
    elke((gebeurd) => {
      const laatste = gebeurd.at(-1);
      if (!laatste) return;
      const terug = gedaan(laatste.na, ongedaan('samenwerkingsverband', BAZ, laatste.id), nr(9));
      expect(terug).toBeDefined();
      verwachtTerug(delenVan(laatste.voor), delenVan(terug!));
    }));

  it('gaat met ongedaan na ongedaan stap voor stap terug tot er niets meer staat', () =>
    elke((gebeurd) => {
      let feiten = gebeurd.at(-1)?.na ?? [];
      [...gebeurd].reverse().forEach(({ id, voor }, n) => {
        const terug = gedaan(feiten, ongedaan('samenwerkingsverband', BAZ, id), nr(10 + n));
        expect(terug).toBeDefined();
        verwachtTerug(delenVan(voor), delenVan(terug!));
        feiten = terug!;
      });
    }));

  it('heeft nooit twee partners met één naam, noch een medewerker bij wie er niet is', () =>
    elke((gebeurd) => {
      const staan = Object.values(delenVan(gebeurd.at(-1)?.na ?? [])).filter(
        ({ ingetrokken }) => !ingetrokken,
      );
      const namen = staan.flatMap((deel) => (deel.soort === 'PARTNER' ? [deel.naam] : []));
      expect(namen).toEqual([...new Set(namen)]);
      for (const deel of staan)
        if (deel.soort === 'MEDEWERKER' && deel.moederorganisatieId)
          expect(staan.map(({ id }) => id)).toContain(deel.moederorganisatieId);
    }));

  it('toont op elke dag wie er dan bij was, en niemand anders', () =>
    elke((gebeurd) => {
      const staat = staatVan(gebeurd.at(-1)?.na ?? []);
      for (const dag of ['2028-12-31', '2029-07-01', '2030-03-15', '2031-01-03', '2031-01-04']) {
        const toen = samenwerkingsverband.opDag!(staat, dag);
        for (const [sleutel, { deel }] of staat) {
          const erbij = isBegonnen(deel, dag) && !isVoorbij(deel, dag);
          const kandidaat = 'kandidaatSinds' in deel && !isVoorbij(deel, dag);
          if (!kandidaat) expect([sleutel, dag, toen.has(sleutel)]).toEqual([sleutel, dag, erbij]);
          if (isVoorbij(deel, dag)) expect(toen.has(sleutel)).toBe(false);
        }
      }
    }));
});
