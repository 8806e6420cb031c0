import { describe, expect, it } from '@jest/globals';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import { gegeven } from '../support/gegeven.js';
import {
  INLEIDING,
  JAAR,
  KENNISMAKING,
  NOORD,
  OOGSTFEEST,
  PLANTDAG,
  SLOT,
  TERUGBLIK,
  nr,
} from '../support/namen.js';
import {
  alinea,
  deeltraject,
  gecorrigeerd,
  gelogd,
  gestart,
  stapIngetrokken,
  tijd,
  verplaatst,
} from '../support/voorbeelden.js';

const volgorde = (events: readonly TrajectEvent[], jaar = JAAR, deeltrajectId?: string) =>
  verloopVan(gegeven(...events).traject, jaar, deeltrajectId).map(({ id }) => id);

describe('de volgorde', () => {
  const april = gelogd(KENNISMAKING, { wanneer: tijd('9/4') });
  const mei = gelogd(PLANTDAG, { wanneer: tijd('mei') });
  const oktober = gelogd(OOGSTFEEST, { wanneer: tijd('3/10') });
  const zonderDatum = gelogd(TERUGBLIK, { wanneer: tijd('') });
  const zonderDatumTwee = gelogd(nr(25), { wanneer: tijd('') });

  it('volgt de eerste dag die een stap kan zijn; zonder datum komt achteraan', () => {
    expect(volgorde([gestart(), zonderDatum, oktober, april, mei])).toEqual([
      KENNISMAKING,
      PLANTDAG,
      OOGSTFEEST,
      TERUGBLIK,
    ]);
  });

  it('zet een alinea bij de eerste van haar stappen, of waar ze hoort', () => {
    const slot = alinea(SLOT, { stapIds: [OOGSTFEEST, PLANTDAG] });
    expect(
      volgorde([gestart(), april, mei, oktober, alinea(INLEIDING, { na: null }), slot]),
    ).toEqual([INLEIDING, KENNISMAKING, PLANTDAG, SLOT, OOGSTFEEST]);
  });

  it('houdt wat later achter hetzelfde onderdeel gezet werd het dichtst erbij', () => {
    const een = alinea(INLEIDING, { na: KENNISMAKING });
    const twee = alinea(SLOT, { na: KENNISMAKING });
    expect(volgorde([gestart(), april, een, twee])).toEqual([KENNISMAKING, SLOT, INLEIDING]);
  });

  it('blijft voor de rest zoals ze was als iets ingetrokken wordt', () => {
    const na = alinea(SLOT, { na: PLANTDAG });
    expect(volgorde([gestart(), april, mei, na, oktober, stapIngetrokken(PLANTDAG)])).toEqual([
      KENNISMAKING,
      PLANTDAG,
      SLOT,
      OOGSTFEEST,
    ]);
  });

  it('toont een stap van een ander jaar in de tabel van beide jaren', () => {
    const vroeger = gelogd(KENNISMAKING, { wanneer: tijd('maart 2030') });
    expect(volgorde([gestart(), mei, vroeger])).toEqual([KENNISMAKING, PLANTDAG]);
    expect(volgorde([gestart(), mei, vroeger], 2030)).toEqual([KENNISMAKING]);
  });

  it('blijft voor de rest zoals ze was als een stap naar een ander deeltraject gaat', () => {
    const na = alinea(SLOT, { na: PLANTDAG });
    const weg = gecorrigeerd(PLANTDAG, { deeltrajectId: NOORD });
    const events = [gestart(), deeltraject(), zonderDatum, oktober, april, mei, na, weg];
    expect(volgorde(events)).toEqual([KENNISMAKING, SLOT, OOGSTFEEST, TERUGBLIK]);
    expect(volgorde(events, JAAR, NOORD)).toEqual([PLANTDAG]);
  });

  it('laat een stap die van deeltraject verandert daar op haar datum staan', () => {
    const eerst = gelogd(OOGSTFEEST, { wanneer: tijd('3/10') }, null);
    const daar = gelogd(PLANTDAG, { wanneer: tijd('mei'), deeltrajectId: NOORD });
    const weg = gecorrigeerd(OOGSTFEEST, { deeltrajectId: NOORD });
    expect(volgorde([gestart(), deeltraject(), daar, eerst, weg], JAAR, NOORD)).toEqual([
      PLANTDAG,
      OOGSTFEEST,
    ]);
  });

  it('zet een stap zonder datum tussen haar nummers, van dezelfde soort en in hetzelfde deeltraject', () => {
    const drie = gelogd(nr(203), { nummer: 3, wanneer: tijd('4/2') });
    const vijf = gelogd(nr(205), { nummer: 5, wanneer: tijd('9/4') });
    const vier = gelogd(nr(204), { nummer: 4, wanneer: tijd('') });
    const anders = gelogd(nr(214), {
      ...{ nummer: 4, wanneer: tijd('') },
      type: { code: 'WORKSHOP' },
    });
    const elders = gelogd(nr(224), { nummer: 4, wanneer: tijd(''), deeltrajectId: NOORD });
    const mei = gelogd(PLANTDAG, { wanneer: tijd('mei') });
    expect(volgorde([gestart(), deeltraject(), vijf, mei, elders, anders, drie, vier])).toEqual([
      nr(203),
      nr(204),
      nr(205),
      PLANTDAG,
      nr(214),
    ]);
  });

  it('zet ze voor de volgende als er geen lager nummer is, en achter wat bij de vorige hoort', () => {
    const een = gelogd(nr(201), { nummer: 1, wanneer: tijd('') });
    const twee = gelogd(nr(202), { nummer: 2, wanneer: tijd('4/2') });
    const drie = gelogd(nr(203), { nummer: 3, wanneer: tijd('') });
    const bijTwee = alinea(INLEIDING, { na: nr(202) });
    const januari = gelogd(KENNISMAKING, { wanneer: tijd('3/1') });
    expect(volgorde([gestart(), twee, drie, een, bijTwee, januari])).toEqual([
      ...[KENNISMAKING, nr(201), nr(202), INLEIDING, nr(203)],
    ]);
  });

  it('zet ze tussen twee die iemand achter elkaar zette, en laat ze waar iemand ze zelf zette', () => {
    const drie = gelogd(nr(203), { nummer: 3, wanneer: tijd('4/2') });
    const vijf = gelogd(nr(205), { nummer: 5, wanneer: tijd('9/4') });
    const mei = gelogd(PLANTDAG, { wanneer: tijd('mei') });
    const vier = gelogd(nr(204), { nummer: 4, wanneer: tijd('') });
    const naastElkaar = [gestart(), drie, mei, vijf, verplaatst('STAP', nr(205), nr(203)), vier];
    expect(volgorde(naastElkaar)).toEqual([nr(203), nr(204), nr(205), PLANTDAG]);
    expect(volgorde([...naastElkaar, verplaatst('STAP', nr(204), PLANTDAG)])).toEqual([
      ...[nr(203), nr(205), PLANTDAG, nr(204)],
    ]);
  });

  it('zet een alinea over een stap zonder datum bij die stap', () => {
    const drie = gelogd(nr(203), { nummer: 3, wanneer: tijd('4/2') });
    const vier = gelogd(nr(204), { nummer: 4, wanneer: tijd('') });
    const mei = gelogd(PLANTDAG, { wanneer: tijd('mei') });
    expect(volgorde([gestart(), drie, mei, vier, alinea(SLOT, { stapIds: [nr(204)] })])).toEqual([
      ...[nr(203), nr(204), SLOT, PLANTDAG],
    ]);
  });

  it('zet een stap waarvan alleen het jaar bekend is niet vooraan', () => {
    const ooit = gelogd(TERUGBLIK, { wanneer: tijd('2031') });
    expect(volgorde([gestart(), ooit, oktober, april, zonderDatumTwee])).toEqual([
      ...[KENNISMAKING, OOGSTFEEST, TERUGBLIK, nr(25)],
    ]);
  });

  it('zet een stap die later gelogd wordt op haar datum, wat er ook verplaatst was', () => {
    const verzet = verplaatst('STAP', KENNISMAKING, OOGSTFEEST);
    const later = gelogd(TERUGBLIK, { wanneer: tijd('10/4') });
    expect(volgorde([gestart(), april, mei, oktober, verzet, later])).toEqual([
      ...[TERUGBLIK, PLANTDAG, OOGSTFEEST, KENNISMAKING],
    ]);
  });
});
