import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromClipboard } from '../../src/text/from-clipboard.js';
import { parseText } from '../../src/text/parse.js';
import { plainText } from '../../src/text/plain.js';
import { printText } from '../../src/text/print.js';

/** As somebody pasted it → as it is read. */
const gelezen = (geplakt: string): string => printText(parseText(fromClipboard(geplakt)));

describe('tekst die uit Word geplakt is', () => {
  it.each([
    [
      'punten met een tab, op twee niveaus',
      'Wie er was:\n•\tde buren\n•\tde school\no\tleerlingen\no\tleerkrachten\n•\tde bib\nHet was druk.',
      'Wie er was:\n\n- de buren\n- de school\n  - leerlingen\n  - leerkrachten\n- de bib\n\nHet was druk.',
    ],
    ['punten van Symbol en Wingdings', '\uf0b7\teen\n\uf0a7\ttwee', '- een\n  - twee'],
    ['punten zonder tab', '• een\n• twee', '- een\n- twee'],
    ['streepjes onder elkaar', '– een\n– twee', '- een\n- twee'],
    ['één streepje', 'Een zin\n– en een opmerking', 'Een zin\n– en een opmerking'],
    ['nummers met een tab', 'Eerst:\n3.\tdrie\n4)\tvier', 'Eerst:\n\n3. drie\n4. vier'],
    [
      'nummers met punten eronder',
      '1.\tOnthaal\n10.\tSoep\n•\tvan prei',
      '1. Onthaal\n10. Soep\n    - van prei',
    ],
    ['een regeleinde binnen de alinea', 'Regel een\u000bRegel twee', 'Regel een\nRegel twee'],
    ['een regeleinde binnen een punt', '•\teen\u000bvervolg\n•\ttwee', '- een\n  vervolg\n- twee'],
    ['een alinea van een ander programma', 'een\u2029twee\u2028drie', 'een\n\ntwee\ndrie'],
    ['kolommen', 'naam\t\tdatum', 'naam datum'],
    ['gekrulde aanhalingstekens', '“Ja”, zei ze – ’s avonds', '“Ja”, zei ze – ’s avonds'],
  ])('%s', (_wat, geplakt, verwacht) => expect(gelezen(geplakt)).toBe(verwacht));

  it('verliest geen letter, en een tweede keer verandert niets', () => {
    const stuk = fc.constantFrom(
      '•',
      '–',
      'o',
      '1.',
      '12)',
      '\t',
      '\v',
      '\n',
      ' ',
      'a',
      'b',
      '\u2028',
      '-',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 40 }), (stukken) => {
        const geplakt = stukken.join('');
        const gewoon = fromClipboard(geplakt);
        expect(gewoon).not.toMatch(/[\v\u2028\u2029]/u);
        expect(fromClipboard(gewoon)).toBe(gewoon);
        const letters = (tekst: string): string => tekst.replace(/[^ab]/gu, '');
        expect(letters(plainText(parseText(gewoon)))).toBe(letters(geplakt));
      }),
      { endOnFailure: true, numRuns: 2000 },
    );
  });

  it('laat wat hier getypt werd zoals het was', () => {
    const tekst = 'Punten:\n- een\n  - twee\n1. drie\n\n**Vet** en 2 * 3.';
    expect(fromClipboard(tekst)).toBe(tekst);
  });
});
