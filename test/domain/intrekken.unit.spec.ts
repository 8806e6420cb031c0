import { describe, it } from '@jest/globals';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  BUNDEL,
  INLEIDING,
  KENNISMAKING,
  LES,
  LINK,
  MOESTUIN,
  NOORD,
  OOGSTFEEST,
  PLANTDAG,
  RESULTAAT,
  ZUID,
} from '../support/namen.js';
import {
  afgerond,
  alinea,
  deeltraject,
  gebundeld,
  gekoppeld,
  gelogd,
  gepland,
  gestart,
  ingetrokken,
  les,
  link,
  resultaat,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const SOORTEN: readonly (readonly [string, string, TrajectEvent[], string, string])[] = [
  ['KERN', MOESTUIN, [], 'Traject', 'trajectId'],
  ['DEELTRAJECT', NOORD, [deeltraject()], 'Deeltraject', 'deeltrajectId'],
  ['LES', LES, [les()], 'Les', 'lesId'],
  ['STAP', PLANTDAG, [gelogd(PLANTDAG)], 'Stap', 'stapId'],
  ['ALINEA', INLEIDING, [alinea()], 'Alinea', 'alineaId'],
  ['BUNDEL', BUNDEL, [gelogd(PLANTDAG), gelogd(OOGSTFEEST), gebundeld()], 'Bundel', 'bundelId'],
  ['LINK', LINK, [link()], 'Link', 'linkId'],
  ['RESULTAAT', RESULTAAT, [resultaat()], 'Resultaat', 'resultaatId'],
];

describe('intrekken en herstellen', () => {
  it.each(SOORTEN)('%s gaat weg en komt terug', (soort, id, eerst, naam, veld) => {
    const weg = { type: `${naam}Ingetrokken`, data: { [veld]: id } } as unknown as TrajectEvent;
    const terug = { type: `${naam}Hersteld`, data: { [veld]: id } } as unknown as TrajectEvent;
    gegeven(gestart(), ...eerst)
      .als(TrekOnderdeelIn, { soort, id })
      .dan(weg);
    gegeven(gestart(), ...eerst)
      .als(TrekOnderdeelIn, { soort, id, reden: ' Dubbel ' })
      .dan({ ...weg, data: { ...weg.data, reden: 'Dubbel' } } as TrajectEvent);
    gegeven(gestart(), ...eerst, weg)
      .als(HerstelOnderdeel, { soort, id })
      .dan(terug);
  });

  it.each(SOORTEN)('%s wordt geweigerd: niet twee keer, niet wat er niet is', (...rij) => {
    const [soort, id, eerst, naam, veld] = rij;
    const weg = { type: `${naam}Ingetrokken`, data: { [veld]: id } } as unknown as TrajectEvent;
    const code = soort === 'KERN' ? 'traject-ingetrokken' : 'onderdeel-ingetrokken';
    gegeven(gestart(), ...eerst, weg)
      .als(TrekOnderdeelIn, { soort, id })
      .danGeweigerd(code);
    gegeven(gestart(), ...eerst)
      .als(HerstelOnderdeel, { soort, id })
      .danGeweigerd('onderdeel-niet-ingetrokken', { soort });
    for (const klasse of [TrekOnderdeelIn, HerstelOnderdeel])
      gegeven(gestart())
        .als(klasse, { soort, id: onbekend })
        .danGeweigerd('onderdeel-onbekend', { soort, id: onbekend });
  });

  it('kan niet in een ingetrokken traject', () => {
    const weg = gegeven(gestart(), gelogd(PLANTDAG), stapIngetrokken(PLANTDAG), ingetrokken());
    weg.als(HerstelOnderdeel, { soort: 'STAP', id: PLANTDAG }).danGeweigerd('traject-ingetrokken');
    weg.als(TrekOnderdeelIn, { soort: 'STAP', id: PLANTDAG }).danGeweigerd('traject-ingetrokken');
  });

  it('kan niet voor een doel: dat overschrijf je', () =>
    gegeven(gestart())
      .als(TrekOnderdeelIn, { soort: 'DOEL', id: MOESTUIN })
      .danOngeldig('soort: isIn'));
});

describe('een stap intrekken waar een andere naar wijst', () => {
  const beide = [gestart(), gelogd(KENNISMAKING), gelogd(PLANTDAG)] as const;
  const band = gekoppeld(KENNISMAKING, PLANTDAG);

  it('wordt geweigerd en noemt wie wijst', () =>
    gegeven(...beide, band)
      .als(TrekOnderdeelIn, { soort: 'STAP', id: PLANTDAG })
      .danGeweigerd('stap-is-doel-van-koppeling', {
        vanuit: [{ type: { code: 'BIJEENKOMST' }, wanneer: tijd('9/4') }],
      }));

  it('kan als de wijzende stap zelf ingetrokken is; die komt dan niet alleen terug', () => {
    gegeven(...beide, band, stapIngetrokken(KENNISMAKING))
      .als(TrekOnderdeelIn, { soort: 'STAP', id: PLANTDAG })
      .dan(stapIngetrokken(PLANTDAG));
    gegeven(...beide, band, stapIngetrokken(KENNISMAKING), stapIngetrokken(PLANTDAG))
      .als(HerstelOnderdeel, { soort: 'STAP', id: KENNISMAKING })
      .danGeweigerd('onderdeel-ingetrokken', { soort: 'STAP', naam: 'bijeenkomst (9/4)' });
  });
});

describe('wat terugkomt moet passen bij wat intussen gebeurde', () => {
  const terug = { soort: 'STAP', id: KENNISMAKING };

  it('een stap waarvan het nummer intussen bezet is', () =>
    gegeven(
      gestart(),
      gelogd(KENNISMAKING, { nummer: 1 }),
      stapIngetrokken(KENNISMAKING),
      gelogd(PLANTDAG, { nummer: 1 }),
    )
      .als(HerstelOnderdeel, terug)
      .danGeweigerd('stapnummer-bezet', { nummer: 1 }));

  it('een deeltraject waarvan de naam intussen bezet is', () =>
    gegeven(
      gestart(),
      deeltraject(),
      { type: 'DeeltrajectIngetrokken', data: { deeltrajectId: NOORD } },
      deeltraject(ZUID),
    )
      .als(HerstelOnderdeel, { soort: 'DEELTRAJECT', id: NOORD })
      .danGeweigerd('deeltraject-naam-bestaat', { naam: 'Zilverhoek Noord' }));

  it('een geplande stap in een traject dat intussen afgerond is', () =>
    gegeven(gestart(), gepland(KENNISMAKING), stapIngetrokken(KENNISMAKING), afgerond())
      .als(HerstelOnderdeel, terug)
      .danGeweigerd('traject-afgerond'));
});
