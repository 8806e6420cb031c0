import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaartabel } from '../../projections/jaartabel/jaartabel.projection.js';
import type { Celdeel } from '../../projections/jaartabel/jaartabel.table.js';
import { procesverloop } from '../../projections/procesverloop/procesverloop.projection.js';
import type { Feit } from '../../src/domain/aggregate.js';
import { BundelStappen } from '../../src/domain/traject/bundelen.js';
import type { Aanbod } from '../../src/domain/traject/bundels.js';
import { traject } from '../../src/domain/traject/traject.js';
import { rowsOf } from '../../src/report/compose-table.js';
import { plainText } from '../../src/text/plain.js';
import { stapZin } from '../../src/wording/stap-zin.js';
import { gedaan, ongedaan, speel, wensen, type Gebeurd } from '../support/geschiedenis.js';
import { JAAR, MOESTUIN, nr } from '../support/namen.js';
import { BEGIN, opdrachtVoorBundels } from '../support/spel-bundels.js';
import { vouw } from '../support/uitvoering.js';

const elke = (stelling: (gebeurd: Gebeurd) => void): void =>
  fc.assert(
    fc.property(wensen(30), (lijst) => {
      speel(BEGIN, lijst, opdrachtVoorBundels).forEach(stelling);
    }),
    { numRuns: 40, endOnFailure: true },
  );

const cellenVan = (feiten: readonly Feit[]) =>
  jaartabel.rows(vouw(traject, feiten), MOESTUIN).filter(({ jaar }) => jaar === JAAR);
const stappenIn = (feiten: readonly Feit[]): Extract<Celdeel, { soort: 'STAP' }>[] =>
  cellenVan(feiten).flatMap(({ delen }) =>
    delen.flatMap((deel) => (deel.soort === 'STAP' ? deel : [])),
  );
const gedrukt = (feiten: readonly Feit[]) =>
  rowsOf(JAAR, cellenVan(feiten)).flatMap(({ code, parts }) =>
    code === 'PROCESVERLOOP' ? parts : [],
  );
const aanbodIn = (feiten: readonly Feit[]): Aanbod[] =>
  procesverloop
    .rows(vouw(traject, feiten), MOESTUIN)
    .flatMap(({ jaar, samenTeDrukken }) => (jaar === JAAR ? (samenTeDrukken ?? []) : []));
const zonderKeuze = (feiten: readonly Feit[]): Feit[] =>
  feiten.filter(({ type }) => !type.includes('Bundel') && type !== 'StappenGebundeld');

describe('wat er ook gelogd, verbeterd, ingetrokken en samen afgedrukt wordt', () => {
  it('drukt zonder de keuze elke stap een eigen zin af', () => {
    elke(({ na }) => {
      const zonder = zonderKeuze(na).filter(({ type }) => type !== 'WijzigingOngedaanGemaakt');
      expect(gedrukt(zonder).map(({ text }) => plainText(text))).toEqual(
        stappenIn(zonder).map(({ stap }) => plainText(stapZin(stap))),
      );
    });
  });

  it('vertelt elke stap precies één keer, en van elke samen afgedrukte stap de dag', () => {
    elke(({ na }) => {
      const stukken = gedrukt(na);
      const verteld = stukken.flatMap(({ source, also = [] }) => [
        source!.id,
        ...also.map(({ id }) => id),
      ]);
      expect([...verteld].sort()).toEqual(
        stappenIn(na)
          .map(({ id }) => id)
          .sort(),
      );
      const opId = new Map(stappenIn(na).map(({ id, stap }) => [id, stap]));
      for (const { text, source, also = [] } of stukken.filter(({ also: meer }) => meer)) {
        const zin = plainText(text);
        expect(zin).toContain(`in totaal ${String(also.length + 1)} keer`);
        for (const { id } of [source!, ...also]) {
          const dag = Number(opId.get(id)!.gegevens.wanneer.van!.slice(8));
          expect(zin).toMatch(new RegExp(`[( ]${String(dag)} `, 'u'));
        }
      }
    });
  });

  it('biedt aan wat mag, en ziet er na samen afdrukken en ongedaan maken uit als voordien', () => {
    expect(aanbodIn(BEGIN)).toHaveLength(1);
    elke(({ na: voor }) => {
      for (const { bundelId, stapIds } of aanbodIn(voor)) {
        const revisie = bundelId ? vouw(traject, voor).get(`BUNDEL/${bundelId}`)!.bij.revisie : -1;
        const velden = { trajectId: MOESTUIN, bundelId: bundelId ?? nr(899), stapIds, revisie };
        const na = gedaan(voor, { klasse: BundelStappen, velden }, nr(1))!;
        const samen = gedrukt(na).filter(({ also = [] }) => also.length + 1 === stapIds.length);
        expect(samen.map(({ source }) => source!.id)).toContain(stapIds[0]);
        const terug = gedaan(na, ongedaan('traject', MOESTUIN, nr(1)), nr(2))!;
        expect(cellenVan(terug)).toEqual(cellenVan(voor));
        const weer = gedaan(terug, ongedaan('traject', MOESTUIN, nr(2)), nr(3))!;
        expect(cellenVan(weer)).toEqual(cellenVan(na));
      }
    });
  });
});
