import { describe, expect, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import { gegeven, vanTraject } from '../support/gegeven.js';
import {
  INLEIDING,
  JAAR,
  KENNISMAKING,
  MOESTUIN,
  NOORD,
  OOGSTFEEST,
  PLANTDAG,
  RESULTAAT,
  SLOT,
} from '../support/namen.js';
import {
  alinea,
  deeltraject,
  doel,
  gecorrigeerd,
  gelogd,
  gepland,
  gestart,
  resultaat,
  stapIngetrokken,
  tijd,
  verplaatst,
} from '../support/voorbeelden.js';

const start = gestart();
const inMei = gecorrigeerd(PLANTDAG, { wanneer: tijd('mei') });
const stapVan = (g: ReturnType<typeof gegeven>, id: string) => g.traject.get(`STAP/${id}`)?.deel;
const volgorde = (g: ReturnType<typeof gegeven>) =>
  verloopVan(g.traject, JAAR, undefined).map(({ id }) => id);

describe('een toevoeging ongedaan maken', () => {
  it('trekt in wat toegevoegd werd', () => {
    gegeven(start, gelogd(PLANTDAG))
      .als(MaakOngedaan, vanTraject(2))
      .dan(stapIngetrokken(PLANTDAG));
    gegeven(start)
      .als(MaakOngedaan, vanTraject(1))
      .dan({ type: 'TrajectIngetrokken', data: { trajectId: MOESTUIN } });
  });

  it('trekt beide stappen in als er in één beweging gelogd en gepland werd', () =>
    gegeven(start, [gelogd(KENNISMAKING), gepland(PLANTDAG)])
      .als(MaakOngedaan, vanTraject(2))
      .dan(stapIngetrokken(KENNISMAKING), stapIngetrokken(PLANTDAG)));

  it('neemt een eerste doel weer weg', () => {
    const er = gegeven(start, doel()).als(MaakOngedaan, vanTraject(2)).danVerder();
    expect(er.traject.has('DOEL/2031')).toBe(false);
    const weer = er.als(MaakOngedaan, vanTraject(3)).danVerder();
    expect(weer.traject.get('DOEL/2031')?.deel).toEqual(
      gegeven(start, doel()).traject.get('DOEL/2031')?.deel,
    );
  });
});

describe('een intrekking ongedaan maken', () => {
  it('geeft terug wat ingetrokken werd', () =>
    gegeven(start, gelogd(PLANTDAG), stapIngetrokken(PLANTDAG))
      .als(MaakOngedaan, vanTraject(3))
      .dan({ type: 'StapHersteld', data: { stapId: PLANTDAG } }));
});

describe('een wijziging ongedaan maken', () => {
  it('geeft het onderdeel terug zoals het was', () => {
    const eerst = gegeven(start, resultaat('gepland'));
    gegeven(start, resultaat('gepland'), resultaat('klaar'))
      .als(MaakOngedaan, vanTraject(3))
      .dan({
        type: 'WijzigingOngedaanGemaakt',
        data: {
          commandId: vanTraject(3).commandId,
          onderdelen: [
            {
              soort: 'RESULTAAT',
              id: RESULTAAT,
              deelVersie: 1,
              was: eerst.traject.get(`RESULTAAT/${RESULTAAT}`)!.deel,
            },
          ],
        },
      });
  });

  it('doet een alinea weer kloppen met haar stap', () => {
    const over = alinea(INLEIDING, { stapIds: [PLANTDAG] });
    const eerst = gegeven(start, gelogd(PLANTDAG), over);
    const gewijzigd = gegeven(start, gelogd(PLANTDAG), over, inMei);
    expect(stapVan(gewijzigd, PLANTDAG)).toMatchObject({ inhoudRevisie: 3 });
    const terug = gewijzigd.als(MaakOngedaan, vanTraject(4)).danVerder();
    expect(stapVan(terug, PLANTDAG)).toEqual(stapVan(eerst, PLANTDAG));
    expect(stapVan(terug, PLANTDAG)).toMatchObject({ inhoudRevisie: 1 });
  });

  it('zet een verplaatst onderdeel terug, tussen zijn oude buren', () => {
    const eerst = [start, gelogd(KENNISMAKING), gelogd(PLANTDAG), alinea(SLOT, { na: PLANTDAG })];
    const weg = gegeven(...eerst, gelogd(OOGSTFEEST), verplaatst('STAP', PLANTDAG, null));
    expect(volgorde(weg)).toEqual([PLANTDAG, KENNISMAKING, SLOT, OOGSTFEEST]);
    const terug = weg.als(MaakOngedaan, vanTraject(6)).danVerder();
    expect(volgorde(terug)).toEqual(volgorde(gegeven(...eerst, gelogd(OOGSTFEEST))));
  });

  it('laat wat plaats maakte verder zoals het nu is', () => {
    const herzien: TrajectEvent = {
      type: 'AlineaHerzien',
      data: { alineaId: SLOT, tekst: 'Mooier verteld.', stapIds: [] },
    };
    const er = gegeven(
      ...[start, gelogd(KENNISMAKING), gelogd(PLANTDAG), alinea(SLOT, { na: PLANTDAG })],
      ...[verplaatst('STAP', PLANTDAG, null), herzien],
    );
    const terug = er.als(MaakOngedaan, vanTraject(5)).danVerder();
    expect(volgorde(terug)).toEqual([KENNISMAKING, PLANTDAG, SLOT]);
    expect(terug.traject.get(`ALINEA/${SLOT}`)?.deel).toMatchObject({
      tekst: 'Mooier verteld.',
      na: PLANTDAG,
    });
  });

  it('laat een stap op de plaats waar ze intussen kwam, als de wijziging daar niet over ging', () => {
    const slot = alinea(SLOT);
    const er = gegeven(
      ...[start, slot, gelogd(KENNISMAKING), gelogd(PLANTDAG, {}, KENNISMAKING), inMei],
      verplaatst('STAP', KENNISMAKING, SLOT),
    );
    const voor = volgorde(er);
    expect(volgorde(er.als(MaakOngedaan, vanTraject(5)).danVerder())).toEqual(voor);
  });
});

describe('ongedaan maken wat ongedaan gemaakt is', () => {
  it('let alleen op de volgorde van het procesverloop waarin iets staat', () => {
    const elders = gelogd(OOGSTFEEST, { deeltrajectId: NOORD }, PLANTDAG);
    const eerst = [start, deeltraject(), gelogd(PLANTDAG), elders];
    gegeven(
      ...eerst,
      gelogd(KENNISMAKING, {}, OOGSTFEEST),
      verplaatst('STAP', PLANTDAG, KENNISMAKING),
    )
      .als(MaakOngedaan, vanTraject(6))
      .danVerder()
      .als(MaakOngedaan, vanTraject(7))
      .danVerder();
  });

  it('brengt terug wat er was', () => {
    const weg = gegeven(start, gelogd(PLANTDAG), stapIngetrokken(PLANTDAG));
    weg
      .als(MaakOngedaan, vanTraject(3))
      .danVerder()
      .als(MaakOngedaan, vanTraject(4))
      .dan(stapIngetrokken(PLANTDAG));
    const gewijzigd = gegeven(start, gelogd(PLANTDAG), inMei);
    const heen = gewijzigd.als(MaakOngedaan, vanTraject(3)).danVerder();
    const terug = heen.als(MaakOngedaan, vanTraject(4)).danVerder();
    expect(stapVan(terug, PLANTDAG)).toEqual(stapVan(gewijzigd, PLANTDAG));
  });

  it('gaat stap voor stap verder terug', () => {
    gegeven(start, gelogd(PLANTDAG), inMei)
      .als(MaakOngedaan, vanTraject(3))
      .danVerder()
      .als(MaakOngedaan, vanTraject(2))
      .dan(stapIngetrokken(PLANTDAG));
  });

  it('kan geen tweede keer', () => {
    for (const events of [
      [start, gelogd(PLANTDAG)],
      [start, gelogd(PLANTDAG), stapIngetrokken(PLANTDAG)],
      [start, gelogd(PLANTDAG), inMei],
      [start, doel()],
      [start],
    ]) {
      const opdracht = vanTraject(events.length);
      gegeven(...events)
        .als(MaakOngedaan, opdracht)
        .danVerder()
        .als(MaakOngedaan, opdracht)
        .danGeweigerd('opdracht-al-ongedaan', { commandId: opdracht.commandId });
    }
  });
});
