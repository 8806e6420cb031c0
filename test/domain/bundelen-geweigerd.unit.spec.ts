import { describe, expect, it } from '@jest/globals';
import { BundelStappen } from '../../src/domain/traject/bundelen.js';
import type { Eigenheid, Gemeen } from '../../src/domain/traject/waarden.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import type { StapGegevens } from '../../src/domain/traject/waarden.js';
import { weiger } from '../../src/domain/weigering.js';
import { weigeringInWoorden } from '../../src/wording/weigering-zin.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import { BUNDEL, KENNISMAKING, NOORD, OOGSTFEEST, PLANTDAG } from '../support/namen.js';
import {
  deeltraject,
  gebundeld,
  gegevens,
  gelogd,
  gepland,
  gestart,
  ingetrokken,
  nietDoorgegaan,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const op = (dag: string): Partial<StapGegevens> => ({
  type: { code: 'WORKSHOP' },
  plaats: 'Zilverhoek',
  wanneer: tijd(dag),
});
const DRIE = [PLANTDAG, KENNISMAKING, OOGSTFEEST];
const stappen = [
  gestart(),
  gelogd(PLANTDAG, op('29/4')),
  gelogd(KENNISMAKING, op('4/5')),
  gelogd(OOGSTFEEST, op('19/5')),
];
/** Those three in one sentence, and what came after. */
const metKeuze = (...meer: readonly TrajectEvent[]) =>
  gegeven(...stappen, gebundeld(DRIE), ...meer);
const samen = { bundelId: BUNDEL, stapIds: DRIE, revisie: -1 };

describe('stappen samen afdrukken', () => {
  it.each<[Eigenheid, Partial<StapGegevens>]>([
    ['NUMMER', { nummer: 2 }],
    ['DOEL', { doel: 'Zaaien' }],
    ['VERSLAG', { verslag: 'Veel volk.' }],
    ['AANTAL', { aantal: 2 }],
    ['DAG', { wanneer: tijd('mei') }],
  ])('wordt geweigerd waar iets zou wegvallen: %s', (heeft, anders) => {
    gegeven(
      gestart(),
      gelogd(PLANTDAG, op('29/4')),
      gelogd(OOGSTFEEST, { ...op('19/5'), ...anders }),
    )
      .als(BundelStappen, { ...samen, stapIds: [PLANTDAG, OOGSTFEEST] })
      .danGeweigerd('stap-heeft-eigen-zin', { heeft });
  });

  it.each<[Gemeen, Partial<StapGegevens>]>([
    ['type', { type: { code: 'INTAKE' } }],
    ['plaats', { plaats: 'Molenwijk' }],
    ['uitvoerder', { uitvoerder: { soort: 'PARTNER', omschrijving: 'De Linde' } }],
    ['jaar van de dag', { wanneer: tijd('19/5/2030') }],
    ['deeltrajectId', { deeltrajectId: NOORD }],
  ])('wordt geweigerd waar ze verschillen: %s', (waarin, anders) => {
    gegeven(
      gestart(),
      deeltraject(),
      gelogd(PLANTDAG, op('29/4')),
      gelogd(OOGSTFEEST, { ...op('19/5'), ...anders }),
    )
      .als(BundelStappen, { ...samen, stapIds: [PLANTDAG, OOGSTFEEST] })
      .danGeweigerd('stappen-verschillen', { waarin });
  });

  it('wordt geweigerd waar de ene doorging en de andere niet', () => {
    gegeven(
      gestart(),
      gelogd(PLANTDAG, op('29/4')),
      gepland(OOGSTFEEST, op('19/5')),
      nietDoorgegaan(OOGSTFEEST),
    )
      .als(BundelStappen, { ...samen, stapIds: [PLANTDAG, OOGSTFEEST] })
      .danGeweigerd('stappen-verschillen', { waarin: 'status' });
  });

  it('zegt in gewone woorden waarom niet', () => {
    const [stap, ander] = [op('29/4'), op('19/5')].map((deel) => ({ ...gegevens(deel) }));
    expect(weigeringInWoorden(weiger('stap-heeft-eigen-zin', { stap: stap!, heeft: 'DOEL' }))).toBe(
      '"Workshop op 29 april 2031" heeft een doel: in één zin met andere zou dat wegvallen.',
    );
    expect(
      weigeringInWoorden(
        weiger('stappen-verschillen', { stap: stap!, ander: ander!, waarin: 'plaats' }),
      ),
    ).toBe(
      '"Workshop op 29 april 2031" en "Workshop op 19 mei 2031" verschillen (waar het was): één zin kan dat niet van allebei zeggen.',
    );
  });

  it('wordt geweigerd voor één stap, en voor wat er niet (meer) is', () => {
    gegeven(...stappen)
      .als(BundelStappen, { ...samen, stapIds: [PLANTDAG, PLANTDAG] })
      .danGeweigerd('bundel-te-klein');
    gegeven(...stappen)
      .als(BundelStappen, { ...samen, stapIds: [PLANTDAG, onbekend] })
      .danGeweigerd('onderdeel-onbekend');
    metKeuze(stapIngetrokken(PLANTDAG))
      .als(BundelStappen, { ...samen, bundelId: NOORD })
      .danGeweigerd('onderdeel-ingetrokken');
    metKeuze(ingetrokken()).als(BundelStappen, samen).danGeweigerd('traject-ingetrokken');
    metKeuze({ type: 'BundelIngetrokken', data: { bundelId: BUNDEL } })
      .als(BundelStappen, { ...samen, revisie: 5 })
      .danGeweigerd('onderdeel-ingetrokken', { soort: 'BUNDEL' });
  });
});
