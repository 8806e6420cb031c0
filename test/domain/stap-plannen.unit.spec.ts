import { describe, it } from '@jest/globals';
import { LogStap, PlanStap } from '../../src/domain/traject/stappen/loggen.js';
import { gegeven } from '../support/gegeven.js';
import { KENNISMAKING, NOORD, OOGSTFEEST, PLANTDAG, SLOT, ZUID } from '../support/namen.js';
import {
  afgerond,
  alinea,
  deeltraject,
  gelogd,
  gepland,
  gestart,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const plan = { stapId: PLANTDAG, jaar: 2031, type: 'WORKSHOP' };
const gehouden = { stapId: KENNISMAKING, jaar: 2031, type: 'BIJEENKOMST', uitkomst: 'GEHOUDEN' };

describe('een stap plannen', () => {
  it('kan ook voor een dag die nog komt', () =>
    gegeven(gestart())
      .als(PlanStap, { ...plan, wanneer: 'volgend jaar' }, { vandaag: '2031-01-05' })
      .dan(gepland(PLANTDAG, { type: { code: 'WORKSHOP' }, wanneer: tijd('volgend jaar') })));

  it('kan achter een alinea of een stap', () => {
    gegeven(gestart(), alinea(SLOT))
      .als(PlanStap, { ...plan, na: SLOT.toUpperCase() })
      .dan(gepland(PLANTDAG, { type: { code: 'WORKSHOP' }, wanneer: tijd('') }, SLOT));
    gegeven(gestart(), gelogd(KENNISMAKING))
      .als(PlanStap, { ...plan, na: KENNISMAKING })
      .dan(gepland(PLANTDAG, { type: { code: 'WORKSHOP' }, wanneer: tijd('') }, KENNISMAKING));
    gegeven(gestart())
      .als(PlanStap, { ...plan, na: PLANTDAG })
      .danGeweigerd('onderdeel-onbekend');
  });

  it('wordt geweigerd waar ze niet mag: traject weg of af, stap er al, tijd onzin', () => {
    gegeven().als(PlanStap, plan).danGeweigerd('traject-onbekend');
    gegeven(gestart(), afgerond()).als(PlanStap, plan).danGeweigerd('traject-afgerond');
    gegeven(gestart(), gepland(PLANTDAG)).als(PlanStap, plan).danGeweigerd('onderdeel-bestaat-al');
    gegeven(gestart())
      .als(PlanStap, { ...plan, wanneer: 'morgen misschien' })
      .danGeweigerd('tijd-onbegrepen');
  });
});

describe('het nummer van een stap', () => {
  const eerste = gelogd(KENNISMAKING, { nummer: 1, deeltrajectId: NOORD });
  const gegeven1 = gegeven(gestart(), deeltraject(), deeltraject(ZUID, 'Zuid'), eerste);
  const volgende = { ...gehouden, stapId: OOGSTFEEST, deeltrajectId: NOORD, nummer: 1 };

  it('is bezet binnen hetzelfde deeltraject en type', () =>
    gegeven1.als(LogStap, volgende).danGeweigerd('stapnummer-bezet', {
      nummer: 1,
      stap: { type: { code: 'BIJEENKOMST' }, nummer: 1, wanneer: tijd('9/4') },
    }));

  it('is vrij in een ander deeltraject, voor een ander type, en na een gat', () => {
    gegeven1.als(LogStap, { ...volgende, deeltrajectId: ZUID }).danVerder();
    gegeven1.als(LogStap, { ...volgende, deeltrajectId: '' }).danVerder();
    gegeven1.als(LogStap, { ...volgende, type: 'WORKSHOP' }).danVerder();
    gegeven1.als(LogStap, { ...volgende, nummer: 7 }).danVerder();
  });

  it('komt vrij als de stap ingetrokken wordt', () =>
    void gegeven(gestart(), deeltraject(), eerste, stapIngetrokken(KENNISMAKING))
      .als(LogStap, volgende)
      .danVerder());

  it('telt voor een eigen type zonder te letten op hoofdletters', () => {
    const eigen = { code: 'ANDERS', tekst: 'Zaadjesruil' } as const;
    gegeven(gestart(), gelogd(KENNISMAKING, { type: eigen, nummer: 1 }))
      .als(LogStap, {
        ...gehouden,
        stapId: OOGSTFEEST,
        type: 'ANDERS',
        typeTekst: 'zaadjesruil',
        nummer: 1,
      })
      .danGeweigerd('stapnummer-bezet');
  });
});
