import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Feit } from '../../src/domain/aggregate.js';
import { ordeVan } from '../../src/domain/tijd/orde.js';
import { traject } from '../../src/domain/traject/traject.js';
import { verloopVan, type Item } from '../../src/domain/traject/verloop.js';
import { speel, wensen, type Gebeurd } from '../support/geschiedenis.js';
import { JAAR } from '../support/namen.js';
import { BEGIN, opdrachtVoorVolgorde } from '../support/spel-volgorde.js';
import { vouw } from '../support/uitvoering.js';

const rijVan = (feiten: readonly Feit[]): readonly Item[] =>
  verloopVan(vouw(traject, feiten), JAAR, undefined);
const ids = (rij: readonly Item[]) => rij.map(({ id }) => id);

const elke = (metNummers: boolean, stelling: (gebeurd: Gebeurd) => void): void =>
  fc.assert(
    fc.property(wensen(40), (lijst) => {
      speel(BEGIN, lijst, opdrachtVoorVolgorde(metNummers)).forEach(stelling);
    }),
    { numRuns: 40, endOnFailure: true },
  );

const dag = (item: Item) => (item.soort === 'STAP' ? ordeVan(item.gegevens.wanneer) : null);
const nummer = (item: Item) => (item.soort === 'STAP' ? item.gegevens.nummer : undefined);
/** Somebody put it where it stands, or what it stands behind. */
const isGeplaatst = (item: Item, rij: readonly Item[]): boolean =>
  item.na === null || rij.some(({ id }) => id === item.na);
/** Nothing but its number says where it stands. */
const gaatOpNummer = (item: Item, rij: readonly Item[]): boolean =>
  nummer(item) !== undefined && dag(item) === null && !isGeplaatst(item, rij);

describe('wat er ook gelogd, verplaatst, verbeterd, ingetrokken en ongedaan gemaakt wordt', () => {
  it('staan stappen met een datum die niemand een plaats gaf, op hun datum', () => {
    elke(true, ({ na }) => {
      const rij = rijVan(na);
      const dagen = rij
        .filter((item) => !isGeplaatst(item, rij))
        .flatMap((item) => dag(item) ?? []);
      expect(dagen).toEqual([...dagen].sort());
    });
  });

  it('blijft wat een plaats kreeg staan bij wat het een plaats naast kreeg', () => {
    elke(true, ({ na }) => {
      const rij = rijVan(na);
      const opId = new Map(rij.map((item) => [item.id, item]));
      const hoortBij = (item: Item | undefined, anker: string): boolean =>
        !!item && (item.na === anker || hoortBij(opId.get(item.na ?? ''), anker));
      const mag = (item: Item | undefined, anker: string): boolean =>
        !!item &&
        (hoortBij(item, anker) || gaatOpNummer(item, rij) || mag(opId.get(item.na ?? ''), anker));
      rij.forEach((item, plek) => {
        if (!item.na || !opId.has(item.na)) return;
        const van = ids(rij).indexOf(item.na);
        expect(van).toBeLessThan(plek);
        for (const ertussen of rij.slice(van + 1, plek)) expect(mag(ertussen, item.na)).toBe(true);
      });
    });
  });

  it('staat een stap zonder datum tussen haar nummers, als die in hun volgorde staan', () => {
    let gezien = 0;
    elke(true, ({ na }) => {
      const rij = rijVan(na);
      const genummerd = rij.filter((item) => nummer(item) !== undefined);
      // A number that somebody put elsewhere, or that came twice since one was withdrawn, says no more what lies between.
      if (genummerd.some((item) => isGeplaatst(item, rij))) return;
      if (new Set(genummerd.map(nummer)).size < genummerd.length) return;
      const opNummer = genummerd.toSorted((a, b) => nummer(a)! - nummer(b)!);
      genummerd.forEach((item) => {
        if (!gaatOpNummer(item, rij)) return;
        gezien += 1;
        const lager = opNummer.findLast((ander) => nummer(ander)! < nummer(item)!);
        const hoger = opNummer.find((ander) => nummer(ander)! > nummer(item)!);
        const [plek, onder, boven] = [item, lager, hoger].map((een) => rij.indexOf(een!));
        if (lager) expect(plek).toBeGreaterThan(onder!);
        if (hoger && (!lager || onder! < boven!)) expect(plek).toBeLessThan(boven!);
      });
    });
    expect(gezien).toBeGreaterThan(0);
  });

  it('staat een stap zonder datum, nummer en plaats achteraan', () => {
    elke(false, ({ na }) => {
      const rij = rijVan(na);
      const los = rij.filter((item) => item.soort === 'STAP' && !isGeplaatst(item, rij));
      const dagen = los.map((item) => dag(item) ?? '9999');
      expect(dagen).toEqual([...dagen].sort());
    });
  });

  it('verandert intrekken of herstellen de volgorde van niets', () => {
    elke(true, ({ voor, na, opdracht }) => {
      if (['TrekOnderdeelIn', 'HerstelOnderdeel'].includes(opdracht.klasse.name))
        expect(ids(rijVan(na))).toEqual(ids(rijVan(voor)));
    });
  });

  it('komt wat verplaatst wordt waar gevraagd is, en blijft de rest staan zoals ze stond', () => {
    elke(false, ({ voor, na, opdracht }) => {
      if (opdracht.klasse.name !== 'VerplaatsOnderdeel') return;
      const { id, na: naast } = opdracht.velden as { id: string; na: string | null };
      const straks = ids(rijVan(na));
      expect(straks[straks.indexOf(id) - 1] ?? null).toBe(naast);
      expect(straks.filter((een) => een !== id)).toEqual(
        ids(rijVan(voor)).filter((een) => een !== id),
      );
    });
  });
});
