import { describe, it } from '@jest/globals';
import {
  HoudStap,
  StelStapUit,
  VerplaatsStap,
} from '../../src/domain/traject/stappen/stapverloop.js';
import { gegeven } from '../support/gegeven.js';
import { ACTOR, PLANTDAG } from '../support/namen.js';
import {
  afgerond,
  gelogd,
  gepland,
  gestart,
  ingetrokken,
  nietDoorgegaan,
  stapIngetrokken,
  tijd,
  uitgesteld,
} from '../support/voorbeelden.js';

const start = gestart();
const plan = gepland(PLANTDAG, { modus: { code: 'FYSIEK' }, aantal: 2 });
const stap = { stapId: PLANTDAG, revisie: 1 };
const later = { stapId: PLANTDAG, revisie: 2 };
const naam = { type: { code: 'BIJEENKOMST' as const }, wanneer: tijd('9/4') };
const gehouden = {
  type: 'StapGehouden' as const,
  data: { stapId: PLANTDAG, wanneer: tijd('9/4'), aantal: 2 },
};
describe('een geplande stap houden', () => {
  it('gebeurt op de dag van het plan, of op een andere', () => {
    gegeven(start, plan).als(HoudStap, stap).dan(gehouden);
    gegeven(start, plan)
      .als(HoudStap, {
        ...stap,
        wanneer: '10/4',
        modus: 'online',
        aanwezigen: '8',
        verslag: 'Zon.',
      })
      .dan({
        type: 'StapGehouden',
        data: {
          ...gehouden.data,
          wanneer: tijd('10/4'),
          ...{ modus: { code: 'ONLINE' }, aanwezigen: '8', verslag: 'Zon.' },
        },
      });
  });

  it('kan ook na uitstel', () =>
    gegeven(start, plan, uitgesteld(PLANTDAG))
      .als(HoudStap, { ...later, wanneer: '3/10' })
      .dan({ type: 'StapGehouden', data: { ...gehouden.data, wanneer: tijd('3/10') } }));

  it('kan niet voor een dag die nog komt', () =>
    gegeven(start, plan)
      .als(HoudStap, stap, { vandaag: '2031-04-08' })
      .danGeweigerd('stap-in-de-toekomst', { stap: naam, van: '2031-04-09' }));

  it('kan maar één keer, en niet als ze niet doorging of er niet is', () => {
    gegeven(start, gelogd(PLANTDAG)).als(HoudStap, stap).danGeweigerd('stap-al-gehouden');
    gegeven(start, plan, nietDoorgegaan(PLANTDAG))
      .als(HoudStap, later)
      .danGeweigerd('stap-niet-doorgegaan', { stap: naam });
    gegeven(start, plan, nietDoorgegaan(PLANTDAG, false))
      .als(HoudStap, later)
      .danGeweigerd('stap-niet-doorgegaan', { stap: naam });
    gegeven(start, plan, stapIngetrokken(PLANTDAG))
      .als(HoudStap, later)
      .danGeweigerd('onderdeel-ingetrokken', { soort: 'STAP', naam: 'bijeenkomst (9/4)' });
    gegeven(start).als(HoudStap, stap).danGeweigerd('onderdeel-onbekend');
    gegeven(start, plan, ingetrokken()).als(HoudStap, stap).danGeweigerd('traject-ingetrokken');
  });

  it('kan niet als iemand de stap intussen wijzigde, of op een onleesbare dag', () => {
    gegeven(start, plan, uitgesteld(PLANTDAG))
      .als(HoudStap, stap)
      .danGeweigerd('intussen-gewijzigd', {
        soort: 'STAP',
        id: PLANTDAG,
        door: ACTOR,
        revisie: 2,
        op: '2031-01-01T00:02:00.000Z',
      });
    gegeven(start, plan)
      .als(HoudStap, { ...stap, wanneer: '32/4' })
      .danGeweigerd('dag-bestaat-niet');
  });
});

describe('een stap een andere dag geven', () => {
  const naar = { ...stap, naar: 'mei', reden: 'Regen' };
  const verplaatst = {
    type: 'StapVerplaatst' as const,
    data: { stapId: PLANTDAG, naar: tijd('mei'), reden: 'Regen' },
  };

  it('kan zolang ze niet gehouden is, ook als ze voorlopig niet doorging', () => {
    gegeven(start, plan).als(VerplaatsStap, naar).dan(verplaatst);
    gegeven(start, plan, nietDoorgegaan(PLANTDAG, false))
      .als(VerplaatsStap, { ...naar, ...later })
      .dan(verplaatst);
  });

  it('wordt geweigerd als ze gehouden of voorgoed afgelast is, of niets verandert', () => {
    gegeven(start, gelogd(PLANTDAG)).als(VerplaatsStap, naar).danGeweigerd('stap-al-gehouden');
    gegeven(start, plan, nietDoorgegaan(PLANTDAG))
      .als(VerplaatsStap, { ...naar, ...later })
      .danGeweigerd('stap-niet-doorgegaan');
    gegeven(start, plan)
      .als(VerplaatsStap, { ...stap, naar: '9/4' })
      .danGeweigerd('niets-gewijzigd');
    gegeven(start, plan)
      .als(VerplaatsStap, { ...stap, naar: '9/44' })
      .danGeweigerd('tijd-onbegrepen');
  });

  it('plant ze opnieuw: dat kan niet in een afgerond traject', () =>
    gegeven(start, plan, uitgesteld(PLANTDAG), afgerond())
      .als(VerplaatsStap, { ...naar, ...later })
      .danGeweigerd('traject-afgerond'));
});

describe('een stap uitstellen', () => {
  it('kan met of zonder nieuwe tijd', () => {
    gegeven(start, plan)
      .als(StelStapUit, { ...stap, tot: 'najaar', reden: 'Vakantie' })
      .dan({
        type: 'StapUitgesteld',
        data: { stapId: PLANTDAG, tot: tijd('najaar'), reden: 'Vakantie' },
      });
    gegeven(start, plan)
      .als(StelStapUit, stap)
      .dan({ type: 'StapUitgesteld', data: { stapId: PLANTDAG } });
  });

  it('wordt geweigerd als ze gehouden of voorgoed afgelast is, of niets verandert', () => {
    gegeven(start, gelogd(PLANTDAG)).als(StelStapUit, stap).danGeweigerd('stap-al-gehouden');
    gegeven(start, plan, nietDoorgegaan(PLANTDAG))
      .als(StelStapUit, later)
      .danGeweigerd('stap-niet-doorgegaan');
    gegeven(start, plan, uitgesteld(PLANTDAG))
      .als(StelStapUit, { ...later, tot: 'najaar' })
      .danGeweigerd('niets-gewijzigd');
    gegeven(start, plan)
      .als(StelStapUit, { ...stap, tot: 'ooit' })
      .danGeweigerd('tijd-onbegrepen');
  });
});
