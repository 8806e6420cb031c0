import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STATEMENT, inStatements, lengthOf } from '../../../projections/engine/chunk.js';

const sizes = fc.array(
  fc.constantFrom(1, STATEMENT / 4, STATEMENT / 2, STATEMENT - 1, STATEMENT, STATEMENT + 1),
  {
    maxLength: 12,
  },
);

it('keeps all texts in order, none together that are longer than a statement may be, and no fewer than fit', () => {
  fc.assert(
    fc.property(sizes, (lengths) => {
      const texts = lengths.map((length, n) => String.fromCharCode(97 + n).repeat(length));
      const all = [...inStatements(texts)];
      expect(all.flat()).toStrictEqual(texts);
      for (const [index, some] of all.entries()) {
        expect(some.length).toBeGreaterThan(0);
        if (some.length > 1) expect(lengthOf(some)).toBeLessThanOrEqual(STATEMENT);
        const next = all[index + 1]?.[0];
        if (next) expect(lengthOf(some) + next.length).toBeGreaterThan(STATEMENT);
      }
    }),
  );
});
