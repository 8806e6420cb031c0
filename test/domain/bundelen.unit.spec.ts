import { describe, expect, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { BundelStappen } from '../../src/domain/traject/bundelen.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import type { StapGegevens } from '../../src/domain/traject/waarden.js';
import { gegeven, vanTraject } from '../support/gegeven.js';
import { BUNDEL, KENNISMAKING, NOORD, OOGSTFEEST, PLANTDAG, TERUGBLIK } from '../support/namen.js';
import { tekstenVan } from '../support/verloopzinnen.js';
import {
  alinea,
  gebundeld,
  gecorrigeerd,
  gelogd,
  gestart,
  stapIngetrokken,
  tijd,
} from '../support/voorbeelden.js';

const WORKSHOP = { type: { code: 'WORKSHOP' }, plaats: 'Zilverhoek' } as const;
const op = (dag: string): Partial<StapGegevens> => ({ ...WORKSHOP, wanneer: tijd(dag) });
const DRIE = [PLANTDAG, KENNISMAKING, OOGSTFEEST];
const workshops = gegeven(
  gestart(),
  gelogd(PLANTDAG, op('29/4')),
  gelogd(KENNISMAKING, op('4/5')),
  gelogd(OOGSTFEEST, op('19/5')),
);
const samen = { bundelId: BUNDEL, stapIds: DRIE, revisie: -1 };
const ELK_APART = [
  'Workshop op 29 april 2031 in Zilverhoek',
  'Workshop op 4 mei 2031 in Zilverhoek',
  'Workshop op 19 mei 2031 in Zilverhoek',
];
const IN_EEN = ['Workshop in Zilverhoek, in totaal 3 keer (29 april, 4 mei en 19 mei 2031)'];
/** Those three in one sentence, and what came after. */
const metKeuze = (...meer: readonly TrajectEvent[]) =>
  gegeven(
    gestart(),
    gelogd(PLANTDAG, op('29/4')),
    gelogd(KENNISMAKING, op('4/5')),
    gelogd(OOGSTFEEST, op('19/5')),
    gebundeld(DRIE),
    ...meer,
  );
const gebundeldAl = workshops.als(BundelStappen, samen).danVerder();

describe('gelijke stappen samen afdrukken', () => {
  it('gebeurt niet vanzelf', () => {
    expect(tekstenVan(workshops)).toEqual(ELK_APART);
  });

  it('gebeurt waar iemand dat kiest, en is met één klik weer weg en weer terug', () => {
    workshops.als(BundelStappen, samen).dan(gebundeld(DRIE));
    expect(tekstenVan(gebundeldAl)).toEqual(IN_EEN);
    const terug = gebundeldAl.als(MaakOngedaan, vanTraject(5)).danVerder();
    expect(tekstenVan(terug)).toEqual(ELK_APART);
    expect(tekstenVan(terug.als(MaakOngedaan, vanTraject(6)).danVerder())).toEqual(IN_EEN);
  });

  it('zet de zin waar de eerste staat, met de dagen op volgorde, ook waar er iets tussen staat', () => {
    const verspreid = gegeven(
      gestart(),
      gelogd(PLANTDAG, op('19/5'), null),
      alinea(undefined, { tekst: 'Even rust.', na: PLANTDAG }),
      gelogd(OOGSTFEEST, op('29/4'), TERUGBLIK),
      gebundeld([PLANTDAG, OOGSTFEEST]),
    );
    expect(tekstenVan(verspreid)).toEqual([
      'Workshop in Zilverhoek, in totaal 2 keer (29 april en 19 mei 2031)',
      'Even rust.',
    ]);
  });

  it('laat een stap eruit die ingetrokken is, of die niet meer gelijk is; hersteld staat ze er weer in', () => {
    const [, tweede, derde] = ELK_APART;
    const zonder = metKeuze(stapIngetrokken(KENNISMAKING));
    const TWEE = 'Workshop in Zilverhoek, in totaal 2 keer (29 april en 19 mei 2031)';
    expect(tekstenVan(zonder)).toEqual([TWEE]);
    const verbeterd = metKeuze(gecorrigeerd(KENNISMAKING, { plaats: 'Molenwijk' }));
    expect(tekstenVan(verbeterd)).toEqual([TWEE, 'Workshop op 4 mei 2031 in Molenwijk']);
    expect(tekstenVan(verbeterd.als(MaakOngedaan, vanTraject(6)).danVerder())).toEqual(IN_EEN);
    const alleDrie = metKeuze(
      gecorrigeerd(KENNISMAKING, { doel: 'Zaaien' }),
      stapIngetrokken(PLANTDAG),
    );
    expect(tekstenVan(alleDrie)).toEqual([`${tweede!}: Doelstelling: Zaaien`, derde]);
  });

  it('laat een stap eruit die een alinea vertelt', () => {
    const verteld = metKeuze(alinea(undefined, { tekst: 'Het was druk.', stapIds: [OOGSTFEEST] }));
    expect(tekstenVan(verteld)).toEqual([
      'Workshop in Zilverhoek, in totaal 2 keer (29 april en 4 mei 2031)',
      'Het was druk.',
    ]);
  });

  it('houdt een stap erin die geëvalueerd werd: de zin zegt daar niets over', () => {
    const geevalueerd = metKeuze({
      type: 'StapGeevalueerd',
      data: { stapId: PLANTDAG, antwoorden: [], ervarenBaat: ['rust'] },
    });
    expect(tekstenVan(geevalueerd)).toEqual(IN_EEN);
  });

  it('neemt een vierde erbij in dezelfde keuze, als niemand die intussen wijzigde', () => {
    const vierde = metKeuze(gelogd(TERUGBLIK, op('2/6')));
    const vier = { ...samen, stapIds: [...DRIE, TERUGBLIK], revisie: 4 };
    expect(tekstenVan(vierde)).toEqual([...IN_EEN, 'Workshop op 2 juni 2031 in Zilverhoek']);
    expect(tekstenVan(vierde.als(BundelStappen, vier).danVerder())).toEqual([
      'Workshop in Zilverhoek, in totaal 4 keer (29 april, 4 mei, 19 mei en 2 juni 2031)',
    ]);
    vierde.als(BundelStappen, { ...vier, revisie: -1 }).danGeweigerd('intussen-gewijzigd');
    vierde.als(BundelStappen, { ...samen, revisie: 4 }).danGeweigerd('niets-gewijzigd');
  });

  it('telt voor een stap de laatste keuze', () => {
    const anders = metKeuze(gebundeld([PLANTDAG, OOGSTFEEST], NOORD));
    expect(tekstenVan(anders)).toEqual([
      'Workshop in Zilverhoek, in totaal 2 keer (29 april en 19 mei 2031)',
      ELK_APART[1],
    ]);
  });

  it('neemt terug wat een latere keuze ervan wegnam', () => {
    const weg = metKeuze(gebundeld([OOGSTFEEST, TERUGBLIK], NOORD));
    expect(tekstenVan(weg.als(BundelStappen, { ...samen, revisie: 4 }).danVerder())).toEqual(
      IN_EEN,
    );
  });
});
