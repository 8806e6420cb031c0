import { describe, it } from '@jest/globals';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import { KENNISMAKING, NOORD, PLANTDAG } from '../support/namen.js';
import {
  afgerond,
  deeltraject,
  gelogd,
  gestart,
  ingetrokken,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const gehouden = {
  stapId: KENNISMAKING,
  jaar: 2031,
  type: 'BIJEENKOMST',
  wanneer: '9/4',
  uitkomst: 'GEHOUDEN',
};

describe('een stap loggen wordt geweigerd', () => {
  const lopend = gegeven(gestart());

  it('in een traject dat niet bestaat, ingetrokken of afgerond is', () => {
    gegeven().als(LogStap, gehouden).danGeweigerd('traject-onbekend');
    gegeven(gestart(), ingetrokken()).als(LogStap, gehouden).danGeweigerd('traject-ingetrokken');
    gegeven(gestart(), afgerond())
      .als(LogStap, gehouden)
      .danGeweigerd('traject-afgerond', { titel: 'Buurtmoestuin Zilverhoek' });
  });

  it('als de eerste dag die het kan zijn nog moet komen', () => {
    lopend.als(LogStap, gehouden, { vandaag: '2031-04-08' }).danGeweigerd('stap-in-de-toekomst', {
      van: '2031-04-09',
      stap: { type: { code: 'BIJEENKOMST' }, wanneer: tijd('9/4') },
    });
    lopend.als(LogStap, gehouden, { vandaag: '2031-04-09' }).dan(gelogd(KENNISMAKING));
    lopend
      .als(LogStap, { ...gehouden, wanneer: 'april' }, { vandaag: '2031-04-01' })
      .dan(gelogd(KENNISMAKING, { wanneer: tijd('april') }));
  });

  it('als ze niet doorging en de reden ontbreekt', () =>
    lopend
      .als(LogStap, { ...gehouden, uitkomst: 'NIET_DOORGEGAAN', verslag: 'Privé.' })
      .danGeweigerd('redencode-ontbreekt', {
        stap: { type: { code: 'BIJEENKOMST' }, wanneer: tijd('9/4') },
      }));

  it('als ze er al is, ook wanneer ze ingetrokken werd, of twee keer in één opdracht', () => {
    gegeven(gestart(), gelogd(KENNISMAKING))
      .als(LogStap, gehouden)
      .danGeweigerd('onderdeel-bestaat-al');
    gegeven(gestart(), gelogd(KENNISMAKING), stapIngetrokken(KENNISMAKING))
      .als(LogStap, gehouden)
      .danGeweigerd('onderdeel-bestaat-al');
    lopend
      .als(LogStap, { ...gehouden, volgende: { stapId: KENNISMAKING, type: 'WORKSHOP' } })
      .danGeweigerd('onderdeel-bestaat-al', { id: KENNISMAKING });
    gegeven(gestart(), gelogd(PLANTDAG))
      .als(LogStap, { ...gehouden, volgende: { stapId: PLANTDAG, type: 'WORKSHOP' } })
      .danGeweigerd('onderdeel-bestaat-al', { id: PLANTDAG });
  });

  it('als de tijd niet te begrijpen is, ook die van de volgende stap', () => {
    lopend
      .als(LogStap, { ...gehouden, wanneer: 'paasvakantie' })
      .danGeweigerd('tijd-onbegrepen', { veld: 'wanneer', tekst: 'paasvakantie' });
    lopend
      .als(LogStap, { ...gehouden, wanneer: '31 februari' })
      .danGeweigerd('dag-bestaat-niet', { veld: 'wanneer', dag: 31, maand: 2, jaar: 2031 });
    lopend
      .als(LogStap, {
        ...gehouden,
        volgende: { stapId: PLANTDAG, type: 'WORKSHOP', wanneer: 'ooit eens' },
      })
      .danGeweigerd('tijd-onbegrepen', { tekst: 'ooit eens' });
  });

  it('als niet gezegd is wat "anders" was', () =>
    lopend
      .als(LogStap, { ...gehouden, type: 'ANDERS' })
      .danGeweigerd('tekst-leeg', { veld: 'typeTekst' }));

  it('in een deeltraject dat er niet is of afgesloten is', () => {
    lopend
      .als(LogStap, { ...gehouden, deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-onbekend', { deeltrajectId: NOORD });
    gegeven(gestart(), deeltraject(), {
      type: 'DeeltrajectAfgesloten',
      data: { deeltrajectId: NOORD },
    })
      .als(LogStap, { ...gehouden, deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-afgesloten');
    gegeven(gestart(), deeltraject(), {
      type: 'DeeltrajectIngetrokken',
      data: { deeltrajectId: NOORD },
    })
      .als(LogStap, { ...gehouden, deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-onbekend');
  });

  it('na iets wat er niet is', () =>
    lopend.als(LogStap, { ...gehouden, na: onbekend }).danGeweigerd('onderdeel-onbekend'));
});
