import { describe, expect, it } from '@jest/globals';

import { cellText } from '../../src/import/read/cell-text.js';
import { printText } from '../../src/text/print.js';

describe('een cel van een vroeger verslag', () => {
  it.each([
    ['<ul>- Een- Twee- Drie', '- Een\n- Twee\n- Drie'],
    ['<ul> - Eerst soep. - Daarna 3 broden. -', '- Eerst soep.\n- Daarna 3 broden.\n-'],
    ['<ul> -Soep met duo-kok -Brood', '- Soep met duo-kok\n- Brood'],
    ['<ul> • soep • • brood', '- soep\n-\n- brood'],
    [
      '<ol> 1. Onthaal op 3. maart 2. Soep 2. Brood <p>PAUZE</p> <ol> 3. Slot',
      '1. Onthaal op 3. maart\n2. Soep\n2. Brood\n\nPAUZE\n\n3. Slot',
    ],
    ['Nodig: • pan • lepel', 'Nodig:\n\n- pan\n- lepel'],
    ['eerst<br>- soep<br>- brood', 'eerst\n\n- soep\n- brood'],
    ['<ul><li>soep<ul><li>prei</li></ul></li></ul>', '- soep\n  - prei'],
    ['<ol><li>3. Slot</li></ol>', '3. Slot'],
    ['op de 2 ^{de} en 3^{de} dag', 'op de 2^de^ en 3^de^ dag'],
    ['<i>Soep</i> en <strong>brood</strong>', '*Soep* en **brood**'],
    ['a <b en c> d, 3 < 4, <naam>', 'a <b en c> d, 3 < 4, <naam>'],
    ['links | rechts', 'links | rechts'],
    ['R&D &amp; x?a=1&copy=2', 'R&D & x?a=1&copy=2'],
    [
      '<a href="https://soep.be">soep</a> <a href="javascript:x">brood</a>',
      '[soep](https://soep.be) brood',
    ],
    [
      '*wel* cursief, #soep _x_, **vet** en __vet__',
      '*wel* cursief, #soep *x*, **vet** en **vet**',
    ],
    [
      String.raw`5\*3 is \[geen\] cursief, 2 * 3 * 4 en een_naam_hier ook niet`,
      String.raw`5\*3 is [geen] cursief, 2 \* 3 \* 4 en een_naam_hier ook niet`,
    ],
    [String.raw`C:\map, 3\. maart`, String.raw`C:\map, 3. maart`],
    ['Proces&shy;verloop', 'Procesverloop'],
  ])('leest %s', (html, stored) => {
    expect(printText(cellText(html).text)).toBe(stored);
  });

  it('twijfelt bij een streepje dat ook in de zin kan horen', () => {
    expect(cellText('<ul> - Eerst soep. - Film Buren - Deel twee. - Slot.').doubts).toEqual([
      'Een opsomming is geknipt bij elk streepje; het streepje voor "Deel twee." kan ook bij de zin horen.',
    ]);
  });
});
