import { describe, expect, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { ZetOpDatum } from '../../src/domain/traject/op-datum.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import { gegeven, onbekend, vanTraject } from '../support/gegeven.js';
import { JAAR, KENNISMAKING, OOGSTFEEST, PLANTDAG, SLOT } from '../support/namen.js';
import {
  alinea,
  gelogd,
  gestart,
  stapIngetrokken,
  tijd,
  verplaatst,
} from '../support/voorbeelden.js';

const volgorde = (g: ReturnType<typeof gegeven>) =>
  verloopVan(g.traject, JAAR, undefined).map(({ id }) => id);

describe('een stap weer op datum zetten', () => {
  const verzet = gegeven(
    gestart(),
    gelogd(KENNISMAKING, { wanneer: tijd('9/4') }),
    gelogd(PLANTDAG, { wanneer: tijd('mei') }),
    gelogd(OOGSTFEEST, { wanneer: tijd('3/10') }),
    verplaatst('STAP', KENNISMAKING, OOGSTFEEST),
    alinea(SLOT, { na: KENNISMAKING }),
  );
  const velden = { soort: 'STAP' as const, id: KENNISMAKING };

  it('zet haar waar haar datum zegt; wat erachter stond, blijft staan', () => {
    expect(volgorde(verzet)).toEqual([PLANTDAG, OOGSTFEEST, KENNISMAKING, SLOT]);
    verzet.als(ZetOpDatum, velden).dan({ type: 'OnderdeelOpDatumGezet', data: velden });
    const terug = verzet.als(ZetOpDatum, velden).danVerder();
    expect(volgorde(terug)).toEqual([KENNISMAKING, PLANTDAG, OOGSTFEEST, SLOT]);
  });

  it('kan ongedaan gemaakt worden, en dat ook', () => {
    const terug = verzet.als(ZetOpDatum, velden).danVerder();
    const weer = terug.als(MaakOngedaan, vanTraject(7)).danVerder();
    expect(volgorde(weer)).toEqual(volgorde(verzet));
    expect(volgorde(weer.als(MaakOngedaan, vanTraject(8)).danVerder())).toEqual(volgorde(terug));
  });

  it('wordt geweigerd: wat op datum staat, wat ingetrokken is, wat er niet is', () => {
    verzet.als(ZetOpDatum, { ...velden, id: PLANTDAG }).danGeweigerd('niets-gewijzigd');
    verzet.als(ZetOpDatum, { ...velden, id: onbekend }).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), gelogd(PLANTDAG, {}, null), stapIngetrokken(PLANTDAG))
      .als(ZetOpDatum, { ...velden, id: PLANTDAG })
      .danGeweigerd('onderdeel-ingetrokken');
  });
});
