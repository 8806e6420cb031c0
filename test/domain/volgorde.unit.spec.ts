import { describe, expect, it } from '@jest/globals';
import type { TrajectEvent } from '../../src/domain/traject/events.js';
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
} from '../support/namen.js';
import {
  alinea,
  deeltraject,
  gecorrigeerd,
  gelogd,
  gestart,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const volgorde = (events: readonly TrajectEvent[], jaar = JAAR, deeltrajectId?: string) =>
  verloopVan(gegeven(...events).traject, jaar, deeltrajectId).map(({ id }) => id);

describe('de volgorde', () => {
  const april = gelogd(KENNISMAKING, { wanneer: tijd('9/4') });
  const mei = gelogd(PLANTDAG, { wanneer: tijd('mei') });
  const oktober = gelogd(OOGSTFEEST, { wanneer: tijd('3/10') });
  const zonderDatum = gelogd(TERUGBLIK, { wanneer: tijd('') });

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
      OOGSTFEEST,
      SLOT,
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
});
