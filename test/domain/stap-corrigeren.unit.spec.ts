import { describe, it } from '@jest/globals';
import { CorrigeerStap, KoppelStap } from '../../src/domain/traject/stappen/corrigeren.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  JOPPE,
  KENNISMAKING,
  MIRA,
  MOESTUIN,
  NOORD,
  PLANTDAG,
  REPAIRCAFE,
} from '../support/namen.js';
import {
  deeltraject,
  gecorrigeerd,
  gekoppeld,
  gelogd,
  gepland,
  gestart,
  stapIngetrokken,
  tijd,
  uitgesteld,
} from '../support/voorbeelden.js';

const velden = {
  stapId: PLANTDAG,
  jaar: 2031,
  type: 'BIJEENKOMST',
  wanneer: '9/4',
  revisie: 1,
};
const gehouden = gegeven(gestart(), gelogd(PLANTDAG, { doel: 'Planten', aantal: 2 }));

describe('een stap corrigeren', () => {
  it('legt alleen vast wat anders is, en neemt weg wat leeg gemaakt werd', () =>
    gehouden
      .als(CorrigeerStap, {
        ...velden,
        wanneer: '10/4',
        plaats: 'De Schuur',
        doel: '',
        reden: 'Tikfout',
      })
      .dan({
        type: 'StapGecorrigeerd',
        data: {
          stapId: PLANTDAG,
          nieuw: { wanneer: tijd('10/4'), plaats: 'De Schuur', doel: null },
          reden: 'Tikfout',
        },
      }));

  it('laat wie het deed en hoe vaak zoals het was, waar dat niet gezegd wordt', () => {
    const partner = { uitvoerder: { soort: 'PARTNER' as const, omschrijving: 'De Ent' } };
    gegeven(gestart(), gelogd(PLANTDAG, { ...partner, medewerkers: [JOPPE] }))
      .als(CorrigeerStap, { ...velden, modus: 'online' })
      .dan(gecorrigeerd(PLANTDAG, { modus: { code: 'ONLINE' } }));
    gegeven(gestart(), gelogd(PLANTDAG, partner))
      .als(CorrigeerStap, { ...velden, uitvoerder: 'PARTNER' })
      .dan(gecorrigeerd(PLANTDAG, { uitvoerder: { soort: 'PARTNER' } }));
    gegeven(gestart(), gelogd(PLANTDAG, { ...partner, medewerkers: [] }))
      .als(CorrigeerStap, { ...velden, uitvoerder: 'BAZ', uitvoerderNaam: '' })
      .dan(gecorrigeerd(PLANTDAG, { uitvoerder: { soort: 'BAZ' }, medewerkers: [MIRA] }));
  });

  it('kan in een deeltraject dat intussen afgesloten is, maar niet ernaartoe', () => {
    const dicht = { type: 'DeeltrajectAfgesloten' as const, data: { deeltrajectId: NOORD } };
    gegeven(gestart(), deeltraject(), gelogd(PLANTDAG, { deeltrajectId: NOORD }), dicht)
      .als(CorrigeerStap, { ...velden, revisie: 2, deeltrajectId: NOORD, modus: 'online' })
      .dan(gecorrigeerd(PLANTDAG, { modus: { code: 'ONLINE' } }));
    gegeven(gestart(), deeltraject(), gelogd(PLANTDAG), dicht)
      .als(CorrigeerStap, { ...velden, revisie: 2, deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-afgesloten');
  });

  it('wordt geweigerd als er niets verandert, ook als dezelfde dag anders getypt is', () => {
    const zelfde = { ...velden, doel: 'Planten' };
    gehouden.als(CorrigeerStap, zelfde).danGeweigerd('niets-gewijzigd', { wat: 'stap' });
    gehouden
      .als(CorrigeerStap, { ...zelfde, wanneer: '2031-04-09' })
      .danGeweigerd('niets-gewijzigd');
  });

  it('wordt geweigerd als iemand de stap wijzigde sinds het formulier open ging', () =>
    gegeven(gestart(), gepland(PLANTDAG), uitgesteld(PLANTDAG))
      .als(CorrigeerStap, { ...velden, modus: 'online' })
      .danGeweigerd('intussen-gewijzigd', { revisie: 2, id: PLANTDAG }));

  it('brengt een gehouden stap niet naar de toekomst; een geplande wel', () => {
    const toekomst = { ...velden, wanneer: '2032-06-01' };
    gehouden.als(CorrigeerStap, toekomst).danGeweigerd('stap-in-de-toekomst');
    gegeven(gestart(), gepland(PLANTDAG))
      .als(CorrigeerStap, toekomst)
      .dan(gecorrigeerd(PLANTDAG, { wanneer: tijd('2032-06-01') }));
  });

  it('wordt geweigerd voor wat er niet (meer) is, een bezet nummer of onleesbare tijd', () => {
    gegeven(gestart()).als(CorrigeerStap, velden).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), gelogd(PLANTDAG), stapIngetrokken(PLANTDAG))
      .als(CorrigeerStap, { ...velden, revisie: 2 })
      .danGeweigerd('onderdeel-ingetrokken');
    gegeven(gestart(), gelogd(PLANTDAG), gelogd(KENNISMAKING, { nummer: 4 }))
      .als(CorrigeerStap, { ...velden, nummer: 4 })
      .danGeweigerd('stapnummer-bezet', { nummer: 4 });
    gehouden.als(CorrigeerStap, { ...velden, wanneer: '31/4' }).danGeweigerd('dag-bestaat-niet');
    gehouden
      .als(CorrigeerStap, { ...velden, type: 'ANDERS', typeTekst: ' ' })
      .danGeweigerd('tekst-leeg');
    gehouden
      .als(CorrigeerStap, { ...velden, deeltrajectId: onbekend })
      .danGeweigerd('deeltraject-onbekend');
  });

  it('houdt haar eigen nummer', () =>
    gegeven(gestart(), gelogd(PLANTDAG, { nummer: 4 }))
      .als(CorrigeerStap, { ...velden, nummer: 4, modus: 'online' })
      .dan(gecorrigeerd(PLANTDAG, { modus: { code: 'ONLINE' } })));
});

describe('een stap koppelen', () => {
  const twee = gegeven(gestart(), gelogd(PLANTDAG), gelogd(KENNISMAKING));
  const koppeling = {
    stapId: KENNISMAKING,
    relatie: 'BEREIDT_VOOR',
    doelTrajectId: MOESTUIN,
    doelStapId: PLANTDAG,
  };

  it('kan aan een stap van dit traject, of van een ander', () => {
    twee.als(KoppelStap, koppeling).dan(gekoppeld(KENNISMAKING, PLANTDAG));
    twee
      .als(KoppelStap, { ...koppeling, doelTrajectId: REPAIRCAFE, doelStapId: onbekend })
      .dan(gekoppeld(KENNISMAKING, onbekend, REPAIRCAFE));
  });

  it('wordt geweigerd aan zichzelf, aan wat er niet is, of een tweede keer', () => {
    twee
      .als(KoppelStap, { ...koppeling, stapId: PLANTDAG })
      .danGeweigerd('stap-gekoppeld-aan-zichzelf');
    twee.als(KoppelStap, { ...koppeling, doelStapId: onbekend }).danGeweigerd('onderdeel-onbekend');
    twee.als(KoppelStap, { ...koppeling, stapId: onbekend }).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), gelogd(PLANTDAG), gelogd(KENNISMAKING), stapIngetrokken(PLANTDAG))
      .als(KoppelStap, koppeling)
      .danGeweigerd('onderdeel-ingetrokken');
    gegeven(gestart(), gelogd(PLANTDAG), gelogd(KENNISMAKING), gekoppeld(KENNISMAKING, PLANTDAG))
      .als(KoppelStap, koppeling)
      .danGeweigerd('niets-gewijzigd', { wat: 'koppeling' });
  });
});
