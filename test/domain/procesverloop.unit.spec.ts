import { describe, expect, it } from '@jest/globals';
import {
  HerzieAlinea,
  VerplaatsOnderdeel,
  VoegAlineaToe,
} from '../../src/domain/traject/procesverloop.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  INLEIDING,
  JAAR,
  KENNISMAKING,
  NOORD,
  OOGSTFEEST,
  PLANTDAG,
  SLOT,
} from '../support/namen.js';
import {
  alinea,
  deeltraject,
  gelogd,
  gestart,
  ingetrokken,
  stapIngetrokken,
  tijd,
  verplaatst,
} from '../support/voorbeelden.js';

const volgorde = (events: readonly TrajectEvent[], jaar = JAAR, deeltrajectId?: string) =>
  verloopVan(gegeven(...events).traject, jaar, deeltrajectId).map(({ id }) => id);

describe('een alinea', () => {
  const velden = { alineaId: INLEIDING, jaar: JAAR, tekst: 'De buren vonden elkaar.' };
  const herzien = { alineaId: INLEIDING, tekst: 'Anders verteld.', stapIds: [], revisie: 1 };

  it('komt erbij, al dan niet over stappen, en wordt herzien', () => {
    gegeven(gestart()).als(VoegAlineaToe, velden).dan(alinea());
    gegeven(gestart(), deeltraject(), gelogd(PLANTDAG))
      .als(VoegAlineaToe, {
        ...velden,
        deeltrajectId: NOORD,
        stapIds: [PLANTDAG, PLANTDAG.toUpperCase()],
        na: PLANTDAG,
      })
      .dan(alinea(INLEIDING, { deeltrajectId: NOORD, stapIds: [PLANTDAG], na: PLANTDAG }));
    gegeven(gestart(), alinea())
      .als(HerzieAlinea, herzien)
      .dan({
        type: 'AlineaHerzien',
        data: { alineaId: INLEIDING, tekst: 'Anders verteld.', stapIds: [] },
      });
  });

  it('wordt geweigerd: leeg, over een onbekende stap, op een onbekende plaats, twee keer', () => {
    const er = gegeven(gestart(), alinea());
    const leeg = gegeven(gestart());
    leeg.als(VoegAlineaToe, { ...velden, tekst: ' ' }).danGeweigerd('tekst-leeg');
    leeg.als(VoegAlineaToe, { ...velden, stapIds: [PLANTDAG] }).danGeweigerd('onderdeel-onbekend');
    leeg.als(VoegAlineaToe, { ...velden, na: onbekend }).danGeweigerd('onderdeel-onbekend');
    leeg.als(VoegAlineaToe, { ...velden, na: INLEIDING }).danGeweigerd('onderdeel-onbekend');
    leeg
      .als(VoegAlineaToe, { ...velden, deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-onbekend');
    er.als(VoegAlineaToe, velden).danGeweigerd('onderdeel-bestaat-al');
    gegeven(gestart(), ingetrokken())
      .als(VoegAlineaToe, velden)
      .danGeweigerd('traject-ingetrokken');
    er.als(HerzieAlinea, { ...herzien, tekst: '' }).danGeweigerd('tekst-leeg');
    er.als(HerzieAlinea, { ...herzien, revisie: 0 }).danGeweigerd('intussen-gewijzigd');
    er.als(HerzieAlinea, { ...herzien, tekst: 'De buren vonden elkaar.' }).danGeweigerd(
      'niets-gewijzigd',
    );
    er.als(HerzieAlinea, { ...herzien, stapIds: [PLANTDAG] }).danGeweigerd('onderdeel-onbekend');
    er.als(HerzieAlinea, { ...herzien, alineaId: SLOT }).danGeweigerd('onderdeel-onbekend');
  });

  it('kan herzien worden ook als een stap waarover ze gaat intussen ingetrokken is', () => {
    const over = alinea(INLEIDING, { stapIds: [PLANTDAG] });
    gegeven(gestart(), gelogd(PLANTDAG), over, stapIngetrokken(PLANTDAG))
      .als(HerzieAlinea, { ...herzien, stapIds: [PLANTDAG], revisie: 2 })
      .danVerder();
    gegeven(gestart(), gelogd(PLANTDAG), alinea(), stapIngetrokken(PLANTDAG))
      .als(HerzieAlinea, { ...herzien, stapIds: [PLANTDAG], revisie: 2 })
      .danGeweigerd('onderdeel-ingetrokken');
  });
});

describe('een onderdeel verplaatsen', () => {
  const drie = [gestart(), gelogd(KENNISMAKING), gelogd(PLANTDAG), gelogd(OOGSTFEEST)] as const;
  const velden = { jaar: JAAR, soort: 'STAP', id: PLANTDAG };

  it('zet het achter een ander, of vooraan; de rest blijft staan', () => {
    gegeven(...drie)
      .als(VerplaatsOnderdeel, { ...velden, na: OOGSTFEEST })
      .dan(verplaatst('STAP', PLANTDAG, OOGSTFEEST));
    gegeven(...drie)
      .als(VerplaatsOnderdeel, { ...velden, na: '' })
      .dan(verplaatst('STAP', PLANTDAG, null));
    expect(
      volgorde([
        ...drie,
        alinea(SLOT, { na: PLANTDAG }),
        alinea(INLEIDING, { na: SLOT }),
        verplaatst('STAP', PLANTDAG, null),
      ]),
    ).toEqual([PLANTDAG, KENNISMAKING, SLOT, INLEIDING, OOGSTFEEST]);
  });

  it('wordt geweigerd: naar waar het staat, achter zichzelf, achter wat er niet staat', () => {
    const er = gegeven(...drie);
    er.als(VerplaatsOnderdeel, { ...velden, na: KENNISMAKING }).danGeweigerd('niets-gewijzigd');
    er.als(VerplaatsOnderdeel, { ...velden, na: PLANTDAG }).danGeweigerd('onderdeel-onbekend');
    er.als(VerplaatsOnderdeel, { ...velden, na: onbekend }).danGeweigerd('onderdeel-onbekend');
    er.als(VerplaatsOnderdeel, { ...velden, id: onbekend, na: null }).danGeweigerd(
      'onderdeel-onbekend',
    );
    er.als(VerplaatsOnderdeel, { ...velden, jaar: 2030, na: null }).danGeweigerd(
      'onderdeel-onbekend',
    );
    gegeven(...drie, stapIngetrokken(PLANTDAG))
      .als(VerplaatsOnderdeel, { ...velden, na: null })
      .danGeweigerd('onderdeel-ingetrokken');
  });

  it('maakt nooit een kring, ook niet over twee jaren heen', () => {
    const [in2030, in2031] = [
      { wanneer: tijd('1/3/2030') },
      { jaar: 2030, wanneer: tijd('1/3/2030') },
    ];
    const events = [
      gestart(),
      gelogd(KENNISMAKING, in2030),
      gelogd(OOGSTFEEST, in2031, KENNISMAKING),
      gelogd(PLANTDAG, in2030, OOGSTFEEST),
      verplaatst('STAP', KENNISMAKING, PLANTDAG),
    ];
    expect(volgorde(events)).toEqual([PLANTDAG, KENNISMAKING]);
    expect(volgorde(events, 2030)).toEqual([OOGSTFEEST, PLANTDAG, KENNISMAKING]);
  });
});
