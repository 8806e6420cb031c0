import { expect, it } from '@jest/globals';
import { toestelInWoorden } from '../../src/wording/toestel.js';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [
    'Firefox op Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ],
  [
    'Chrome op Android',
    `Mozilla/5.0 (Linux; Android 16; K) ${WEBKIT} Chrome/150.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'Edge op Windows',
    `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/150.0.0.0 Safari/537.36 Edg/150.0`,
  ],
  [
    'Safari op een iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1',
  ],
  [
    'Safari op een Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
  ],
  [
    'Firefox op een iPad',
    'Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 FxiOS/140.0 Mobile/15E148',
  ],
  ['Een browser op Linux', 'iets (X11; Linux x86_64)'],
  ['Firefox', 'Firefox/140.0'],
  ['Onbekend toestel', 'curl/8.0'],
  ['Onbekend toestel', ''],
])('%s', (naam, zoalsGestuurd) => {
  expect(toestelInWoorden(zoalsGestuurd)).toBe(naam);
});
