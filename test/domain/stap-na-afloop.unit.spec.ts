import { describe, it } from '@jest/globals';
import { MeldStapNietDoorgegaan } from '../../src/domain/traject/stappen/stapverloop.js';
import { EvalueerStap } from '../../src/domain/traject/stappen/evaluatie.js';
import { gegeven } from '../support/gegeven.js';
import { KENNISMAKING, PLANTDAG } from '../support/namen.js';
import { gelogd, gepland, gestart, nietDoorgegaan, tijd } from '../support/voorbeelden.js';

const start = gestart();
const plan = gepland(PLANTDAG, { modus: { code: 'FYSIEK' }, aantal: 2 });
const stap = { stapId: PLANTDAG, revisie: 1 };
const later = { stapId: PLANTDAG, revisie: 2 };
const naam = { type: { code: 'BIJEENKOMST' as const }, wanneer: tijd('9/4') };
const gehouden = {
  type: 'StapGehouden' as const,
  data: { stapId: PLANTDAG, wanneer: tijd('9/4'), aantal: 2 },
};
const evaluatie = {
  type: 'StapGeevalueerd' as const,
  data: {
    stapId: PLANTDAG,
    antwoorden: [{ vraag: 'Ging het?', antwoord: 'Ja' }],
    ervarenBaat: ['buren'],
  },
};
const antwoorden = evaluatie.data.antwoorden;

describe('melden dat een stap niet doorging', () => {
  const melding = { ...stap, definitief: true, redencode: 'AGENDA' };

  it('legt de reden vast, en of ze nog terug kan komen', () => {
    gegeven(start, plan)
      .als(MeldStapNietDoorgegaan, { ...melding, definitief: 'ja' }, { formulier: true })
      .dan(nietDoorgegaan(PLANTDAG));
    gegeven(start, plan)
      .als(MeldStapNietDoorgegaan, { ...melding, definitief: false })
      .dan(nietDoorgegaan(PLANTDAG, false));
  });

  it('wordt geweigerd zonder reden, na afloop, of als het al gemeld is', () => {
    gegeven(start, plan)
      .als(MeldStapNietDoorgegaan, { ...stap, definitief: false })
      .danGeweigerd('redencode-ontbreekt', { stap: naam });
    gegeven(start, gelogd(PLANTDAG))
      .als(MeldStapNietDoorgegaan, melding)
      .danGeweigerd('stap-al-gehouden');
    gegeven(start, plan, nietDoorgegaan(PLANTDAG))
      .als(MeldStapNietDoorgegaan, { ...melding, ...later })
      .danGeweigerd('stap-niet-doorgegaan');
    gegeven(start, plan, nietDoorgegaan(PLANTDAG, false))
      .als(MeldStapNietDoorgegaan, { ...melding, ...later, definitief: false })
      .danGeweigerd('niets-gewijzigd');
  });
});

describe('een stap evalueren', () => {
  const antwoord = { ...later, antwoorden, ervarenBaat: ['buren', ' '] };

  it('kan na afloop, ook een tweede keer', () => {
    gegeven(start, plan, gehouden).als(EvalueerStap, antwoord).dan(evaluatie);
    gegeven(start, plan, gehouden, evaluatie)
      .als(EvalueerStap, { ...antwoord, revisie: 3, ervarenBaat: ['rust'] })
      .dan({ ...evaluatie, data: { ...evaluatie.data, ervarenBaat: ['rust'] } });
  });

  it('wordt geweigerd voor een stap die niet gehouden is, zonder antwoord, of met dezelfde', () => {
    gegeven(start, plan)
      .als(EvalueerStap, { ...antwoord, ...stap })
      .danGeweigerd('stap-niet-gehouden', { stap: naam });
    gegeven(start, gelogd(PLANTDAG), gelogd(KENNISMAKING))
      .als(EvalueerStap, { ...stap, antwoorden: [{ vraag: 'Ging het?', antwoord: '' }] })
      .danGeweigerd('tekst-leeg', { veld: 'antwoorden' });
    gegeven(start, plan, gehouden, evaluatie)
      .als(EvalueerStap, { ...antwoord, revisie: 3 })
      .danGeweigerd('niets-gewijzigd');
  });
});
