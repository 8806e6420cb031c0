import { describe, expect, it } from '@jest/globals';
import { traject } from '../../src/domain/traject/traject.js';
import { opDag } from '../../src/domain/traject/op-dag.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { stapZin } from '../../src/wording/stap-zin.js';
import { printText } from '../../src/text/print.js';
import { gegeven } from '../support/gegeven.js';
import { KENNISMAKING } from '../support/namen.js';
import { gelogd, gestart, tijd } from '../support/voorbeelden.js';

const gehouden = {
  stapId: KENNISMAKING,
  jaar: 2031,
  type: 'BIJEENKOMST',
  wanneer: '9, 16 en 23 april',
  uitkomst: 'GEHOUDEN',
};

describe('een stap op een lijst van dagen', () => {
  it('kan niet gehouden zijn als een van de dagen nog moet komen', () => {
    gegeven(gestart())
      .als(LogStap, gehouden, { vandaag: '2031-04-16' })
      .danGeweigerd('stap-deels-in-de-toekomst', {
        komend: [{ precisie: 'DAG', van: '2031-04-23', tot: '2031-04-23' }],
      });
    gegeven(gestart())
      .als(LogStap, gehouden, { vandaag: '2031-04-23' })
      .dan(gelogd(KENNISMAKING, { wanneer: tijd('9, 16 en 23 april') }));
  });

  it('is op een dag ervoor deels gehouden', () => {
    const feiten = [gestart(), gelogd(KENNISMAKING, { wanneer: tijd('9, 16 en 23 april') })];
    const bij = {
      revisie: 0,
      op: '2031-05-01T00:00:00.000Z',
      door: { id: KENNISMAKING, soort: 'mens' },
    };
    const staat = feiten.reduce(
      (nu, feit) => traject.evolve(nu, { ...feit, bij } as never),
      traject.begin,
    );
    const zin = (dag: string): string[] =>
      [...opDag(staat, dag).values()].flatMap(({ deel }) =>
        deel.soort === 'STAP' ? [printText(stapZin(deel))] : [],
      );
    expect(zin('2031-04-08')).toEqual([]);
    expect(zin('2031-04-16')).toEqual([
      expect.stringContaining('op 9, 16 en 23 april 2031 (2 van 3)'),
    ]);
    expect(zin('2031-04-23')).toEqual([expect.stringMatching(/op 9, 16 en 23 april 2031(?! \()/)]);
  });
});

describe('woorden die geen tijd zijn', () => {
  it('worden bewaard zoals ze zijn als iemand dat kiest, en anders geweigerd', () => {
    const velden = { ...gehouden, wanneer: 'in de paasvakantie' };
    gegeven(gestart()).als(LogStap, velden).danGeweigerd('tijd-onbegrepen', { veld: 'wanneer' });
    gegeven(gestart())
      .als(LogStap, { ...velden, zonderDatum: true })
      .dan(
        gelogd(KENNISMAKING, {
          wanneer: {
            precisie: 'WOORDEN',
            van: null,
            tot: null,
            tekst: 'in de paasvakantie',
            jaarImpliciet: false,
          },
        }),
      );
  });
});
