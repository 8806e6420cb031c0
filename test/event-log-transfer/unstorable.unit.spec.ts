/** What no text and no name may hold, wherever it comes from. */
import { describe, expect, it } from '@jest/globals';
import { gewist } from '../../src/domain/gewist.js';
import { pathOfUnstorable } from '../../src/event-log/transfer/unstorable.js';
import { isUnreadableName } from '../../src/medewerkers/readable-name.js';

describe('een tekst in een export', () => {
  it.each(['\u0000', 'a\u0007b', '\ud800', 'x\udc00', '\u009f'])(
    'wordt geweigerd met %j',
    (tekst) => {
      const data = { titel: 'goed', blokken: [{ tekst: 'goed' }, { tekst }] };
      expect(pathOfUnstorable(data, '/data')).toBe('/data/blokken/1/tekst');
    },
  );

  it.each(['', 'Zoë\n\t– 😀 مرحبا', gewist('2031-03-01')])('blijft met %j', (tekst) => {
    expect(pathOfUnstorable({ a: [tekst, 1, null] }, '')).toBeUndefined();
  });
});

describe('een naam', () => {
  it.each([
    'An\u200b',
    '\u202eAn',
    'A\u2066n',
    'A\u00adn',
    'An\ufeff',
    'A\u034fn',
    'A\u2800n',
    'A\u0000',
    '\u3164',
  ])('die op een andere lijkt door wat niemand ziet, wordt geweigerd: %j', (naam) => {
    expect(isUnreadableName(naam)).toBe(true);
  });

  it.each(['An', "Zoë D'Hondt-Van den Broeck", 'محمد', 'Nguyễn', 'Ольга', '李 明'])(
    '%s mag',
    (naam) => {
      expect(isUnreadableName(naam)).toBe(false);
    },
  );
});
