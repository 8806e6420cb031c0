import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { normaliseText } from '../../src/text/normalise.js';
import { parseText } from '../../src/text/parse.js';
import { plainText } from '../../src/text/plain.js';
import { printText } from '../../src/text/print.js';
import { anyTree, hostileLines, hostileText } from './trees.js';
import { cpuMs } from '../support/cpu.js';

const numRuns = Number(process.env['FAST_CHECK_RUNS'] ?? 1000);

/** Letters and digits in order; leading zeros of a list number and entities are written otherwise and left out. */
const letters = (text: string): string =>
  text
    .replace(/&#?\w+;/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('opgeslagen tekst', () => {
  it('geeft na printen en lezen dezelfde boom, voor elke boom', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(parseText(printText(tree))).toEqual(normaliseText(tree));
      }),
      { numRuns },
    );
  });

  it('heeft één normale vorm: wie ze nog eens maakt, verandert niets', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const normal = normaliseText(tree);
        expect(normaliseText(normal)).toEqual(normal);
      }),
      { numRuns },
    );
  });

  it('verliest geen letter van wat iemand typt, wat het ook is', () => {
    fc.assert(
      fc.property(fc.oneof(hostileLines, hostileText), (typed) => {
        expect(letters(plainText(parseText(typed)))).toBe(letters(typed));
      }),
      { numRuns },
    );
  });

  it('verandert na één keer bewaren niet meer', () => {
    fc.assert(
      fc.property(hostileLines, (typed) => {
        const stored = printText(parseText(typed));
        expect(printText(parseText(stored))).toBe(stored);
      }),
      { numRuns },
    );
  });

  it.each([
    ['[', 3000],
    ['- ', 3000],
    ['*a', 3000],
    ['&', 3000],
    ['^', 3000],
    ['[a](', 1000],
    ['  - a\n', 1000],
  ])(
    'leest ook %j, duizenden keren na elkaar, zonder fout en zonder wachten',
    async (typed, times) => {
      const cost = await cpuMs(() => {
        expect(printText(parseText(typed.repeat(times)))).not.toBe('');
      });
      expect(cost).toBeLessThan(5000);
    },
  );
});
