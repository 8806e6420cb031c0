import { describe, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { gegeven, vanTraject } from '../support/gegeven.js';
import { KENNISMAKING, MOESTUIN, NOORD, OOGSTFEEST, PLANTDAG, ZUID } from '../support/namen.js';
import {
  afgerond,
  deeltraject,
  doel,
  gecorrigeerd,
  gekoppeld,
  gepauzeerd,
  gelogd,
  gepland,
  gestart,
  nietDoorgegaan,
  stapIngetrokken,
  tijd,
  verplaatst,
} from '../support/voorbeelden.js';

const start = gestart();
const inMei = gecorrigeerd(PLANTDAG, { wanneer: tijd('mei') });

describe('ongedaan maken wordt geweigerd', () => {
  it('voor een opdracht die hier niet staat', () =>
    gegeven(start).als(MaakOngedaan, vanTraject(9)).danGeweigerd('opdracht-onbekend'));

  it('als het onderdeel later gewijzigd werd, en zegt welk', () => {
    gegeven(start, gelogd(PLANTDAG), inMei)
      .als(MaakOngedaan, vanTraject(2))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['bijeenkomst (mei)'] });
    gegeven(start, doel(), doel('Anders.'))
      .als(MaakOngedaan, vanTraject(2))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['doel 2031'] });
    gegeven(start, gepauzeerd())
      .als(MaakOngedaan, vanTraject(1))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['fase'] });
    gegeven(start, [gelogd(KENNISMAKING), gepland(PLANTDAG)], inMei)
      .als(MaakOngedaan, vanTraject(2))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['bijeenkomst (mei)'] });
  });
});

describe('ongedaan maken wordt geweigerd als het niet meer past bij wat er later kwam', () => {
  it('een stap waar een andere intussen naar wijst', () =>
    gegeven(start, gelogd(PLANTDAG), gelogd(KENNISMAKING), gekoppeld(KENNISMAKING, PLANTDAG))
      .als(MaakOngedaan, vanTraject(2))
      .danGeweigerd('stap-is-doel-van-koppeling'));

  it('een nummer dat intussen bezet is', () => {
    const eerste = gelogd(PLANTDAG, { nummer: 1 });
    const tweede = gelogd(KENNISMAKING, { nummer: 1 });
    gegeven(start, eerste, stapIngetrokken(PLANTDAG), tweede)
      .als(MaakOngedaan, vanTraject(3))
      .danGeweigerd('stapnummer-bezet', { nummer: 1 });
    gegeven(start, eerste, gecorrigeerd(PLANTDAG, { nummer: 2 }), tweede)
      .als(MaakOngedaan, vanTraject(3))
      .danGeweigerd('stapnummer-bezet', { nummer: 1 });
  });

  it('een naam van een deeltraject die intussen bezet is', () =>
    gegeven(
      start,
      deeltraject(),
      { type: 'DeeltrajectHernoemd', data: { deeltrajectId: NOORD, naam: 'Boven' } },
      deeltraject(ZUID),
    )
      .als(MaakOngedaan, vanTraject(3))
      .danGeweigerd('deeltraject-naam-bestaat'));

  it('een heropening waarna er weer stappen gepland werden', () =>
    gegeven(
      start,
      afgerond(),
      { type: 'TrajectHeropend', data: { trajectId: MOESTUIN, reden: 'Toch nog' } },
      gepland(PLANTDAG),
    )
      .als(MaakOngedaan, vanTraject(3))
      .danGeweigerd('open-stappen'));

  it('een afgelaste stap van een traject dat intussen afgerond is', () =>
    gegeven(start, gepland(PLANTDAG), nietDoorgegaan(PLANTDAG), afgerond())
      .als(MaakOngedaan, vanTraject(3))
      .danGeweigerd('traject-afgerond'));

  it('een plaats achter wat intussen zelf achter dit onderdeel kwam', () =>
    gegeven(
      ...[start, gelogd(KENNISMAKING), gelogd(PLANTDAG, {}, KENNISMAKING)],
      gelogd(OOGSTFEEST, {}, PLANTDAG),
      verplaatst('STAP', OOGSTFEEST, null),
      verplaatst('STAP', PLANTDAG, OOGSTFEEST),
    )
      .als(MaakOngedaan, vanTraject(5))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['bijeenkomst (9/4)'] }));
});
