import { describe, it } from '@jest/globals';
import { VoegLinkToe, WerkResultaatBij } from '../../src/domain/traject/bijlagen.js';
import { HerzieLes, LegLesVast } from '../../src/domain/traject/lessen.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../src/domain/traject/teksten.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import { JAAR, LES, LINK, MOESTUIN, PLANTDAG, RESULTAAT } from '../support/namen.js';
import {
  doel,
  gelogd,
  gestart,
  ingetrokken,
  les,
  link,
  resultaat,
  stapIngetrokken,
} from '../support/voorbeelden.js';

describe('het doel van een jaar', () => {
  const blok = { soort: 'DOELSTELLING', kop: '', tekst: 'Samen tuinieren.' };
  const eerste = { jaar: JAAR, blokken: [blok], revisie: -1 };

  it('wordt in zijn geheel vastgelegd en overschreven', () => {
    gegeven(gestart()).als(LegDoelVast, eerste).dan(doel());
    gegeven(gestart(), doel())
      .als(LegDoelVast, { ...eerste, blokken: [{ ...blok, kop: 'Droom' }], revisie: 1 })
      .dan({
        type: 'DoelVastgelegd',
        data: { jaar: JAAR, blokken: [{ ...blok, soort: 'DOELSTELLING', kop: 'Droom' }] },
      });
  });

  it('wordt geweigerd: leeg, hetzelfde, door een ander gewijzigd, of zonder traject', () => {
    const leeg = { ...blok, tekst: ' ' };
    gegeven(gestart())
      .als(LegDoelVast, { ...eerste, blokken: [] })
      .danGeweigerd('tekst-leeg');
    gegeven(gestart())
      .als(LegDoelVast, { ...eerste, blokken: [blok, leeg] })
      .danGeweigerd('tekst-leeg', { veld: 'blokken' });
    gegeven(gestart(), doel())
      .als(LegDoelVast, { ...eerste, revisie: 1 })
      .danGeweigerd('niets-gewijzigd', { wat: 'doel' });
    gegeven(gestart(), doel())
      .als(LegDoelVast, eerste)
      .danGeweigerd('intussen-gewijzigd', { soort: 'DOEL', id: '2031', revisie: 1 });
    gegeven(gestart())
      .als(LegDoelVast, { ...eerste, revisie: 3 })
      .danGeweigerd('intussen-gewijzigd', { revisie: -1 });
    gegeven(gestart(), doel())
      .als(LegDoelVast, { ...eerste, jaar: 2032 })
      .dan({ type: 'DoelVastgelegd', data: { jaar: 2032, blokken: doelblokken } });
    gegeven(gestart(), ingetrokken()).als(LegDoelVast, eerste).danGeweigerd('traject-ingetrokken');
  });
  const doelblokken = [{ soort: 'DOELSTELLING' as const, tekst: 'Samen tuinieren.' }];
});

describe('de stand van zaken van een jaar', () => {
  const eerste = { jaar: JAAR, tekst: 'Loopt goed.', revisie: -1 };
  const stand = {
    type: 'StandVanZakenVastgelegd' as const,
    data: { jaar: JAAR, peildatum: '2031-12-31', tekst: 'Loopt goed.' },
  };

  it('geldt op de laatste dag van het jaar, of op de dag die genoemd wordt', () => {
    gegeven(gestart()).als(LegStandVanZakenVast, eerste).dan(stand);
    gegeven(gestart(), stand)
      .als(LegStandVanZakenVast, {
        ...eerste,
        peildatum: '2031-06-30',
        fase: 'SLAPEND',
        revisie: 1,
      })
      .dan({ ...stand, data: { ...stand.data, peildatum: '2031-06-30', fase: 'SLAPEND' } });
  });

  it('wordt geweigerd: leeg, hetzelfde, door een ander gewijzigd, onbestaande dag', () => {
    gegeven(gestart())
      .als(LegStandVanZakenVast, { ...eerste, tekst: '' })
      .danGeweigerd('tekst-leeg');
    gegeven(gestart(), stand)
      .als(LegStandVanZakenVast, { ...eerste, revisie: 1 })
      .danGeweigerd('niets-gewijzigd');
    gegeven(gestart(), stand).als(LegStandVanZakenVast, eerste).danGeweigerd('intussen-gewijzigd');
    gegeven(gestart())
      .als(LegStandVanZakenVast, { ...eerste, peildatum: '2031-02-29' })
      .danGeweigerd('dag-ongeldig', { veld: 'peildatum' });
    gegeven().als(LegStandVanZakenVast, eerste).danGeweigerd('traject-onbekend');
  });

  it('kan een fase verliezen', () =>
    gegeven(gestart(), { ...stand, data: { ...stand.data, fase: 'SLAPEND' } })
      .als(LegStandVanZakenVast, { ...eerste, revisie: 1 })
      .dan(stand));
});

describe('lessen', () => {
  const nieuw = { lesId: LES, jaar: JAAR, tekst: 'Begin klein.' };
  const herzien = { lesId: LES, tekst: 'Begin kleiner.', themas: ['schaal'], revisie: 1 };

  it('worden vastgelegd en herzien', () => {
    gegeven(gestart()).als(LegLesVast, nieuw).dan(les());
    gegeven(gestart(), les())
      .als(HerzieLes, herzien)
      .dan({
        type: 'LesHerzien',
        data: { lesId: LES, tekst: 'Begin kleiner.', themas: ['schaal'] },
      });
  });

  it('worden geweigerd waar het niet kan', () => {
    const er = gegeven(gestart(), les());
    gegeven(gestart())
      .als(LegLesVast, { ...nieuw, tekst: '' })
      .danGeweigerd('tekst-leeg');
    gegeven().als(LegLesVast, nieuw).danGeweigerd('traject-onbekend');
    er.als(LegLesVast, nieuw).danGeweigerd('onderdeel-bestaat-al', { soort: 'LES' });
    er.als(HerzieLes, { ...herzien, tekst: '' }).danGeweigerd('tekst-leeg');
    er.als(HerzieLes, { ...nieuw, jaar: undefined, revisie: 1 } as never).danGeweigerd(
      'niets-gewijzigd',
    );
    er.als(HerzieLes, { ...herzien, revisie: 0 }).danGeweigerd('intussen-gewijzigd');
    er.als(HerzieLes, { ...herzien, lesId: onbekend }).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), les(), { type: 'LesIngetrokken', data: { lesId: LES } })
      .als(HerzieLes, { ...herzien, revisie: 2 })
      .danGeweigerd('onderdeel-ingetrokken', { naam: 'Begin klein.' });
  });
});

describe('links', () => {
  const nieuw = {
    linkId: LINK,
    url: 'https://zilverhoek.example/plan',
    tekst: 'Plan',
    bijSoort: 'KERN',
    bijId: MOESTUIN,
  };

  it('staan bij een onderdeel; zonder woorden toont een link zijn adres', () => {
    gegeven(gestart()).als(VoegLinkToe, nieuw).dan(link());
    gegeven(gestart(), doel())
      .als(VoegLinkToe, { ...nieuw, tekst: '', bijSoort: 'DOEL', bijId: '2031' })
      .dan({
        type: 'LinkToegevoegd',
        data: {
          linkId: LINK,
          url: nieuw.url,
          tekst: nieuw.url,
          bij: { soort: 'DOEL', id: '2031' },
        },
      });
  });

  it('worden geweigerd bij wat er niet is, en een tweede keer', () => {
    const bijStap = { ...nieuw, bijSoort: 'STAP', bijId: PLANTDAG };
    gegeven(gestart()).als(VoegLinkToe, bijStap).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), gelogd(PLANTDAG), stapIngetrokken(PLANTDAG))
      .als(VoegLinkToe, bijStap)
      .danGeweigerd('onderdeel-ingetrokken');
    gegeven(gestart(), link()).als(VoegLinkToe, nieuw).danGeweigerd('onderdeel-bestaat-al');
    gegeven().als(VoegLinkToe, nieuw).danGeweigerd('traject-onbekend');
  });

  it.each(['javascript:alert(1)', 'zilverhoek.example', 'https://a b', 'ftp://zilverhoek.example'])(
    'nemen %s niet als adres',
    (url) =>
      gegeven(gestart())
        .als(VoegLinkToe, { ...nieuw, url })
        .danOngeldig('url: url'),
  );
});

describe('resultaten', () => {
  const velden = { resultaatId: RESULTAAT, naam: 'Gereedschapskast', status: 'in gebruik' };

  it('komen erbij of krijgen een andere stand', () => {
    gegeven(gestart()).als(WerkResultaatBij, velden).dan(resultaat());
    gegeven(gestart(), resultaat())
      .als(WerkResultaatBij, { ...velden, status: 'weg' })
      .dan(resultaat('weg'));
  });

  it('worden geweigerd: leeg, hetzelfde, ingetrokken', () => {
    const er = gegeven(gestart(), resultaat());
    er.als(WerkResultaatBij, velden).danGeweigerd('niets-gewijzigd');
    er.als(WerkResultaatBij, { ...velden, naam: '' }).danGeweigerd('tekst-leeg', { veld: 'naam' });
    er.als(WerkResultaatBij, { ...velden, status: '' }).danGeweigerd('tekst-leeg', {
      veld: 'status',
    });
    gegeven().als(WerkResultaatBij, velden).danGeweigerd('traject-onbekend');
    gegeven(gestart(), resultaat(), {
      type: 'ResultaatIngetrokken',
      data: { resultaatId: RESULTAAT },
    })
      .als(WerkResultaatBij, { ...velden, naam: 'Kast' })
      .danGeweigerd('onderdeel-ingetrokken', { naam: 'Gereedschapskast' });
  });
});
