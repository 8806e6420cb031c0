import { describe, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { gegeven, vanTraject, vanWerkjaar } from '../support/gegeven.js';
import { HOOFDSTUK, MOESTUIN } from '../support/namen.js';
import { afgerond, gestart } from '../support/voorbeelden.js';
import { geopend, hoofdstuk, ingedeeld, uitgedeeld } from '../support/voorbeelden-werkjaar.js';

const MEDEWERKER = { rollen: ['MEDEWERKER'] } as const;
const COORDINATOR = { rollen: ['COORDINATOR'] } as const;
const heropend = {
  type: 'TrajectHeropend',
  data: { trajectId: MOESTUIN, reden: 'Toch voort.' },
} as const;

describe('wie iets ongedaan mag maken', () => {
  it('is wie het ook mocht doen: een hoofdstuk haalt een medewerker niet weg', () => {
    const jaar = gegeven(geopend(), hoofdstuk(HOOFDSTUK));
    jaar
      .als(MaakOngedaan, vanWerkjaar(2), MEDEWERKER)
      .danGeweigerd('rol-ontbreekt', { mag: ['COORDINATOR'] });
    jaar
      .als(MaakOngedaan, vanWerkjaar(2), COORDINATOR)
      .dan({ type: 'KnoopIngetrokken', data: { id: HOOFDSTUK } });
  });

  it('is ook een medewerker voor de plaats van een traject, want die mag hij geven', () => {
    gegeven(geopend(), hoofdstuk(HOOFDSTUK), ingedeeld(MOESTUIN, HOOFDSTUK))
      .als(MaakOngedaan, vanWerkjaar(3), MEDEWERKER)
      .dan(uitgedeeld(MOESTUIN));
  });

  it('is de coördinator alleen, waar een traject heropend werd', () => {
    gegeven(gestart(), afgerond(), heropend)
      .als(MaakOngedaan, vanTraject(3), MEDEWERKER)
      .danGeweigerd('rol-ontbreekt', { mag: ['COORDINATOR'] });
  });

  it('is een medewerker voor al het andere van een traject', () => {
    gegeven(gestart(), afgerond()).als(MaakOngedaan, vanTraject(2), MEDEWERKER).danVerder();
  });
});
