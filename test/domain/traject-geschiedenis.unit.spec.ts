import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { is } from 'immutable';
import type { Feit } from '../../src/domain/aggregate.js';
import type { Alinea, Deel, Stap } from '../../src/domain/traject/traject-delen.js';
import { traject } from '../../src/domain/traject/traject.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import {
  delen,
  gedaan,
  ongedaan,
  speel,
  verwachtTerug,
  wensen,
  type Gebeurd,
} from '../support/geschiedenis.js';
import { MOESTUIN, nr } from '../support/namen.js';
import { opdrachtVoorTraject } from '../support/spel-traject.js';
import { ALINEAS, STAPPEN } from '../support/spel-traject-velden.js';
import { vervolg, vouw } from '../support/uitvoering.js';
import { alinea, deeltraject, gelogd, gepland, gestart, tijd } from '../support/voorbeelden.js';

const [s1, s2, s3] = STAPPEN as [string, string, string];
const begin = [
  [gestart()],
  [deeltraject(nr(401), 'West')],
  [gelogd(s1), gepland(s2, { wanneer: tijd('12/2030') })],
  [gepland(s3, { jaar: 2030, wanneer: tijd('') }, s2)],
  [alinea(ALINEAS[0], { na: s1 })],
  [alinea(ALINEAS[1], { stapIds: [s2] })],
].reduce<Feit[]>((feiten, events, n) => vervolg(feiten, events, nr(700_000 + n)), []);
const staatVan = (geschiedenis: readonly Feit[]) => vouw(traject, geschiedenis);
const delenVan = (geschiedenis: readonly Feit[]) => delen(staatVan(geschiedenis));
const RONDES = { numRuns: 40 };

const elke = (maxLength: number, stelling: (gebeurd: readonly Gebeurd[]) => void): void =>
  fc.assert(
    fc.property(wensen(maxLength), (lijst) => stelling(speel(begin, lijst, opdrachtVoorTraject))),
    RONDES,
  );

const soort = <K extends Deel['soort']>(feiten: readonly Feit[], naam: K) =>
  Object.values(delenVan(feiten)).filter(
    (deel): deel is Extract<Deel, { soort: K }> => (deel as Deel).soort === naam,
  );
const stappen = (feiten: readonly Feit[]): Stap[] =>
  soort(feiten, 'STAP').filter(({ ingetrokken }) => !ingetrokken);
const uniek = (waarden: readonly unknown[]): void => {
  const gezien = waarden.map((waarde) => JSON.stringify(waarde));
  expect(gezien).toEqual([...new Set(gezien)]);
};

describe('elke geschiedenis van een traject', () => {
  it('geeft dezelfde stand, in één keer gelezen of feit voor feit, en ook uit JSON', () =>
    elke(30, (gebeurd) => {
      const feiten = gebeurd.at(-1)?.na ?? begin;
      const uitJson = JSON.parse(JSON.stringify(feiten)) as Feit[];
      expect(delenVan(uitJson)).toEqual(delenVan(feiten));
      const half = Math.floor(feiten.length / 2);
      const verder = feiten
        .slice(half)
        .reduce(
          (staat, feit) => traject.evolve(staat, feit as never),
          staatVan(feiten.slice(0, half)),
        );
      expect(delen(verder)).toEqual(delenVan(feiten));
      expect(is(staatVan(feiten).keySeq().toSet(), verder.keySeq().toSet())).toBe(true);
    }));

  it('gaat met ongedaan maken terug naar wat er was, en met nog eens naar wat er kwam', () =>
    elke(25, (gebeurd) => {
      for (const { id, voor, na } of gebeurd) {
        const terug = gedaan(na, ongedaan('traject', MOESTUIN, id), nr(1));
        verwachtTerug(delenVan(voor), delenVan(terug ?? []));
        const weer = gedaan(terug ?? [], ongedaan('traject', MOESTUIN, nr(1)), nr(2));
        expect(delenVan(weer ?? [])).toEqual(delenVan(na));
      }
    }));

  it('houdt nummers, namen, koppelingen en einde bij elkaar passend', () =>
    elke(40, (gebeurd) => {
      for (const { na } of gebeurd) {
        const er = stappen(na);
        uniek(
          er
            .filter(({ gegevens }) => gegevens.nummer)
            .map(({ gegevens: { nummer, type, deeltrajectId } }) => [nummer, type, deeltrajectId]),
        );
        uniek(soort(na, 'DEELTRAJECT').flatMap((deel) => (deel.ingetrokken ? [] : [deel.naam])));
        const ids = er.map(({ id }) => id);
        for (const { koppelingen } of er)
          for (const { doelStapId } of koppelingen) expect(ids).toContain(doelStapId);
        const [einde] = soort(na, 'FASE');
        if (['AFGEROND', 'STOPGEZET'].includes(einde!.fase))
          expect(er.map(({ status }) => status)).not.toContain('GEPLAND');
      }
    }));

  it('heeft een volgorde waarin elk onderdeel één keer staat, na wat het volgt', () =>
    elke(40, (gebeurd) => {
      for (const { na } of gebeurd)
        for (const jaar of [2030, 2031, 2032])
          for (const deeltrajectId of [undefined, nr(401), nr(402)]) {
            const rij = verloopVan(staatVan(na), jaar, deeltrajectId);
            const ids = rij.map(({ id }) => id);
            uniek(ids);
            rij.forEach((item, plek) => expect(ids.slice(plek)).not.toContain(item.na));
          }
    }));

  it('zet de rest niet om als er iets ingetrokken of hersteld wordt', () =>
    elke(40, (gebeurd) => {
      for (const { voor, na, opdracht } of gebeurd)
        if (['TrekOnderdeelIn', 'HerstelOnderdeel'].includes(opdracht.klasse.name))
          expect(plaatsen(na)).toEqual(plaatsen(voor));
    }));
});

const plaatsen = (feiten: readonly Feit[]) =>
  [...soort(feiten, 'STAP'), ...soort(feiten, 'ALINEA')].map((deel: Stap | Alinea) => [
    deel.id,
    deel.na,
    deel.volgnr,
  ]);
