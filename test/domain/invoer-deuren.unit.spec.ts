/** What depends on the door: a form has only strings, JSON can name fields that no form has. */
import { describe, it } from '@jest/globals';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { gegeven } from '../support/gegeven.js';
import { JAAR, KENNISMAKING, PLANTDAG } from '../support/namen.js';
import { gelogd, gestart, tijd } from '../support/voorbeelden.js';

const er = gegeven(gestart());
const stap = {
  stapId: KENNISMAKING,
  jaar: JAAR,
  type: 'BIJEENKOMST',
  wanneer: '9/4',
  uitkomst: 'GEHOUDEN',
};

describe('een veld dat niet mag', () => {
  it('een getal in een tekst, behalve in een formulier', () => {
    er.als(LogStap, { ...stap, aantal: '0' }, { formulier: true }).danOngeldig('aantal: min');
    const geen = ['isInt', 'min', 'max'].map((code) => `nummer: ${code}`);
    for (const nummer of ['3', ' 3 ', ''])
      er.als(LogStap, { ...stap, nummer }).danOngeldig(...geen);
    er.als(LogStap, { ...stap, nummer: ' 3 ' }, { formulier: true }).dan(
      gelogd(KENNISMAKING, { wanneer: tijd('9/4'), nummer: 3 }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'kleur'])(
    '%s, want dat bestaat niet',
    (naam) => {
      const erbij = JSON.parse(`{"${naam}":1}`) as object;
      const velden = { ...stap };
      Object.defineProperty(velden, naam, { value: 1, enumerable: true });
      er.als(LogStap, velden).danOngeldig(`${naam}: whitelistValidation`);
      const volgende = { stapId: PLANTDAG, type: 'EVALUATIE', deel: erbij };
      er.als(LogStap, { ...stap, volgende }).danOngeldig(
        naam === 'kleur'
          ? 'volgende.deel: whitelistValidation'
          : `volgende.deel.${naam}: whitelistValidation`,
      );
    },
  );
});
