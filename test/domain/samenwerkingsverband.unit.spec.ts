import { describe, expect, it } from '@jest/globals';

import {
  HerzieMedewerker,
  VoegMedewerkerToe,
} from '../../src/domain/samenwerkingsverband/medewerker.js';
import {
  HerziePartner,
  VoegPartnerToe,
  type Partner,
} from '../../src/domain/samenwerkingsverband/partner.js';
import { samenwerkingsverband } from '../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import { gegeven } from '../support/gegeven.js';
import { JOPPE } from '../support/namen.js';
import { vouw } from '../support/uitvoering.js';
import { tijd } from '../support/voorbeelden.js';
import { KADE, medewerker, partner, WARM, WERK } from '../support/voorbeelden-verband.js';

type Gegeven = ReturnType<typeof gegeven>;
const staatVan = ({ geschiedenis }: Gegeven) => vouw(samenwerkingsverband, geschiedenis);
const partnerVan = (hier: Gegeven, id = WARM) =>
  staatVan(hier).get(`PARTNER/${id}`)!.deel as Partner;

describe('een partner', () => {
  it('komt erbij met zijn periode, in de woorden van wie het noteert', () =>
    gegeven()
      .als(VoegPartnerToe, {
        id: WARM,
        naam: 'Warm Wonen',
        schrijfwijzen: ['Warmwonen', 'Warm Wonen', 'Warmwonen'],
        vanaf: '2029',
        tot: '30/6',
      })
      .dan(
        partner(WARM, 'Warm Wonen', {
          schrijfwijzen: ['Warmwonen'],
          vanaf: tijd('2029'),
          tot: tijd('30/6', 2032),
        }),
      ));

  it('heeft een naam', () =>
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: '' })
      .danGeweigerd('tekst-leeg', { veld: 'naam' }));

  it('heeft een eigen id', () =>
    gegeven(partner(WARM))
      .als(VoegPartnerToe, { id: WARM, naam: 'De Kade' })
      .danGeweigerd('onderdeel-bestaat-al', { soort: 'PARTNER', id: WARM }));

  it('heet niet zoals een andere, ook niet in hoofdletters', () =>
    gegeven(partner(WARM))
      .als(VoegPartnerToe, { id: KADE, naam: 'WARM WONEN' })
      .danGeweigerd('naam-bestaat', { soort: 'PARTNER', naam: 'WARM WONEN' }));

  it.each([
    ['vanaf', { vanaf: 'ooit eens' }],
    ['tot', { tot: 'ooit eens' }],
    ['kandidaatSinds', { kandidaatSinds: 'ooit eens' }],
    ['vanaf', { namen: [{ naam: 'Warm Wonen', vanaf: 'ooit eens' }] }],
    ['vanaf', { namen: [{ naam: 'Warm Wonen', vanaf: 'onbekend' }] }],
  ])('zegt %s in woorden die we begrijpen', (veld, velden) =>
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: 'Warm Wonen', ...velden })
      .danGeweigerd('tijd-onbegrepen', { veld }),
  );

  it('gaat niet weg voor hij kwam', () =>
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: 'Warm Wonen', vanaf: '2029', tot: '2028' })
      .danGeweigerd('tot-voor-vanaf', { vanaf: '2029', tot: '2028' }));

  it('heet nu zoals de laatste van zijn namen', () => {
    const namen = [
      { naam: 'Warm Wonen', vanaf: 'maart 2029' },
      { naam: 'Huis en Haard', vanaf: '2024' },
    ];
    const erbij = gegeven().als(VoegPartnerToe, { id: WARM, naam: 'Warm Wonen', namen });
    const { namen: bewaard } = partnerVan(erbij.danVerder());
    expect(bewaard.map(({ naam }) => naam)).toEqual(['Huis en Haard', 'Warm Wonen']);
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: 'Huis en Haard', namen })
      .danGeweigerd('naam-niet-de-laatste', { naam: 'Huis en Haard', laatste: 'Warm Wonen' });
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: 'Warm', namen: [{ naam: '', vanaf: '2024' }] })
      .danGeweigerd('tekst-leeg', { veld: 'naam' });
    gegeven()
      .als(VoegPartnerToe, { id: WARM, naam: 'Warm', namen: [{ naam: 'Warm', vanaf: '' }] })
      .danGeweigerd('tekst-leeg', { veld: 'vanaf' });
  });

  it('wordt als geheel herzien: wat er niet meer staat, is weg', () =>
    gegeven(partner(WARM, 'Warm Wonen', { vanaf: tijd('2029') }))
      .als(HerziePartner, { id: WARM, naam: 'Warmer Wonen', revisie: 0 })
      .dan({ ...partner(WARM, 'Warmer Wonen'), type: 'PartnerHerzien' }));

  it('wordt niet herzien wie er niet is, ingetrokken is, of niet verandert', () => {
    const velden = { id: WARM, naam: 'Warm Wonen', revisie: 0 };
    gegeven()
      .als(HerziePartner, velden)
      .danGeweigerd('onderdeel-onbekend', { soort: 'PARTNER', id: WARM });
    gegeven(partner(WARM), { type: 'PartnerIngetrokken', data: { id: WARM } })
      .als(HerziePartner, { ...velden, revisie: 1 })
      .danGeweigerd('onderdeel-ingetrokken', { soort: 'PARTNER', naam: 'Warm Wonen' });
    gegeven(partner(WARM))
      .als(HerziePartner, velden)
      .danGeweigerd('niets-gewijzigd', { wat: 'partner' });
  });

  it('wordt niet over iemand anders heen herzien, en een andere partner telt daarbij niet', () => {
    const anders = { id: WARM, naam: 'Warmer Wonen', revisie: 0 };
    gegeven(partner(WARM), { ...partner(WARM, 'Warmst'), type: 'PartnerHerzien' })
      .als(HerziePartner, anders)
      .danGeweigerd('intussen-gewijzigd', { soort: 'PARTNER', id: WARM, revisie: 1 });
    gegeven(partner(WARM), partner(KADE, 'De Kade')).als(HerziePartner, anders).danVerder();
  });
});

describe('een medewerker', () => {
  const velden = { id: WERK, medewerkerId: JOPPE };

  it('werkt voor een partner, in een periode', () =>
    gegeven(partner(WARM))
      .als(VoegMedewerkerToe, {
        ...velden,
        moederorganisatieId: WARM,
        functie: 'coördinator',
        vanaf: '1 februari 2030',
      })
      .dan(
        medewerker({
          moederorganisatieId: WARM,
          functie: 'coördinator',
          vanaf: tijd('1 februari 2030'),
        }),
      ));

  it('kan zonder functie, organisatie of periode', () =>
    gegeven().als(VoegMedewerkerToe, velden).dan(medewerker()));

  it('werkt niet voor een partner die er niet (meer) is', () => {
    const bij = { ...velden, moederorganisatieId: WARM };
    gegeven()
      .als(VoegMedewerkerToe, bij)
      .danGeweigerd('onderdeel-onbekend', { soort: 'PARTNER', id: WARM });
    gegeven(partner(WARM), { type: 'PartnerIngetrokken', data: { id: WARM } })
      .als(VoegMedewerkerToe, bij)
      .danGeweigerd('onderdeel-ingetrokken', { soort: 'PARTNER', naam: 'Warm Wonen' });
  });

  it('zegt zijn periode in woorden die we begrijpen', () =>
    gegeven()
      .als(VoegMedewerkerToe, { ...velden, vanaf: 'ooit eens' })
      .danGeweigerd('tijd-onbegrepen', { veld: 'vanaf' }));

  it('wordt herzien', () =>
    gegeven(medewerker({ functie: 'coördinator' }))
      .als(HerzieMedewerker, { ...velden, revisie: 0 })
      .dan({ ...medewerker(), type: 'MedewerkerHerzien' }));
});
