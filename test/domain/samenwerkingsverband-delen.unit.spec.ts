import { describe, expect, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';

import type { Partner } from '../../src/domain/samenwerkingsverband/partner.js';
import { standOp } from '../../src/domain/samenwerkingsverband/partner-stand.js';
import { naamOp } from '../../src/domain/samenwerkingsverband/partner-namen.js';
import {
  HerstelSamenwerkingsdeel,
  samenwerkingsverband,
  TrekSamenwerkingsdeelIn,
} from '../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import { gegeven } from '../support/gegeven.js';
import { opdracht } from '../support/namen.js';
import { vouw } from '../support/uitvoering.js';
import { tijd } from '../support/voorbeelden.js';
import { KADE, medewerker, partner, WARM, WERK } from '../support/voorbeelden-verband.js';

const ongedaan = (n: number) => ({
  aggregaat: 'samenwerkingsverband',
  aggregaatId: 'baz',
  commandId: opdracht(n),
});
type Gegeven = ReturnType<typeof gegeven>;
const staatVan = ({ geschiedenis }: Gegeven) => vouw(samenwerkingsverband, geschiedenis);
const partnerVan = (hier: Gegeven, id = WARM) =>
  staatVan(hier).get(`PARTNER/${id}`)!.deel as Partner;

describe('wat in het samenwerkingsverband staat', () => {
  const weg = { type: 'PartnerIngetrokken', data: { id: WARM } } as const;
  const deel = { soort: 'PARTNER', id: WARM };

  it('kan ingetrokken worden, met een reden, en hersteld', () => {
    gegeven(partner(WARM))
      .als(TrekSamenwerkingsdeelIn, { ...deel, reden: 'Dubbel' })
      .dan({ ...weg, data: { id: WARM, reden: 'Dubbel' } });
    gegeven(partner(WARM), weg)
      .als(HerstelSamenwerkingsdeel, deel)
      .dan({ type: 'PartnerHersteld', data: { id: WARM } });
  });

  it('wordt niet ingetrokken of hersteld als dat al zo is, of als het er niet is', () => {
    gegeven().als(TrekSamenwerkingsdeelIn, deel).danGeweigerd('onderdeel-onbekend');
    gegeven().als(HerstelSamenwerkingsdeel, deel).danGeweigerd('onderdeel-onbekend');
    gegeven(partner(WARM), weg)
      .als(TrekSamenwerkingsdeelIn, deel)
      .danGeweigerd('onderdeel-ingetrokken');
    gegeven(partner(WARM))
      .als(HerstelSamenwerkingsdeel, deel)
      .danGeweigerd('onderdeel-niet-ingetrokken');
  });

  it('blijft staan zolang er een medewerker bij hoort', () =>
    gegeven(partner(WARM), medewerker({ moederorganisatieId: WARM }))
      .als(TrekSamenwerkingsdeelIn, deel)
      .danGeweigerd('partner-heeft-medewerkers', { naam: 'Warm Wonen', aantal: 1 }));

  it('komt niet terug naast een ander met dezelfde naam', () =>
    gegeven(partner(WARM), weg, partner(KADE, 'Warm Wonen'))
      .als(HerstelSamenwerkingsdeel, deel)
      .danGeweigerd('naam-bestaat'));

  it('wordt ongedaan gemaakt: wat kwam, gaat; wat veranderde, is weer wat het was', () => {
    gegeven(partner(WARM)).als(MaakOngedaan, ongedaan(1)).dan(weg);
    const eerst = gegeven(partner(WARM, 'Warm Wonen', { vanaf: tijd('2029') }));
    const anders = { ...partner(WARM, 'Warmer Wonen'), type: 'PartnerHerzien' } as const;
    const terug = gegeven(partner(WARM, 'Warm Wonen', { vanaf: tijd('2029') }), anders)
      .als(MaakOngedaan, ongedaan(2))
      .danVerder();
    expect(partnerVan(terug)).toEqual(partnerVan(eerst));
  });

  it('wordt niet ongedaan gemaakt als er intussen een medewerker bij hoort', () =>
    gegeven(partner(WARM), medewerker({ moederorganisatieId: WARM }))
      .als(MaakOngedaan, ongedaan(1))
      .danGeweigerd('partner-heeft-medewerkers'));
});

describe('het samenwerkingsverband zoals het op een dag was', () => {
  const hier = gegeven(
    partner(WARM, 'Warm Wonen', {
      namen: [
        { naam: 'Huis en Haard', vanaf: tijd('2024') },
        { naam: 'Warm Wonen', vanaf: tijd('maart 2029') },
      ],
      kandidaatSinds: tijd('najaar 2024'),
      vanaf: tijd('2025'),
      tot: tijd('30 juni 2031'),
    }),
    partner(KADE, 'De Kade'),
    medewerker({ vanaf: tijd('2030'), tot: tijd('2030') }),
  );
  const opDag = (dag: string) => samenwerkingsverband.opDag!(staatVan(hier), dag);
  const namen = (dag: string) =>
    [...opDag(dag).values()].map(({ deel }) => 'naam' in deel && deel.naam);

  it.each([
    ['2024-08-31', 'LATER', 'Huis en Haard'],
    ['2024-09-01', 'KANDIDAAT', 'Huis en Haard'],
    ['2025-01-01', 'PARTNER', 'Huis en Haard'],
    ['2029-02-28', 'PARTNER', 'Huis en Haard'],
    ['2029-03-01', 'PARTNER', 'Warm Wonen'],
    ['2031-06-30', 'PARTNER', 'Warm Wonen'],
    ['2031-07-01', 'VROEGER', 'Warm Wonen'],
    ['2020-01-01', 'LATER', 'Huis en Haard'],
  ])('op %s: %s, en heet %s', (dag, stand, naam) => {
    expect([standOp(partnerVan(hier), dag), naamOp(partnerVan(hier), dag)]).toEqual([stand, naam]);
    const getoond = stand === 'PARTNER' || stand === 'KANDIDAAT';
    expect(namen(dag).includes(naam)).toBe(getoond);
  });

  it('toont wie geen periode heeft altijd, en een medewerker alleen in de zijne', () => {
    expect(standOp(partnerVan(hier, KADE), '1999-01-01')).toBe('PARTNER');
    const periode = (dag: string) => opDag(dag).has(`MEDEWERKER/${WERK}`);
    expect(['2029-12-31', '2030-01-01', '2030-12-31', '2031-01-01'].map(periode)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
