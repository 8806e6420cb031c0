/** A widening raises the version: a field or a code more would be a surprise to a program that knows the version already. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shapesOf } from '../../scripts/event-shapes.mjs';

const frozen = JSON.parse(
  readFileSync(new URL('shapes.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

const schemas = (codes: readonly string[], more: object = {}): object => ({
  events: { Iets: { versie: 1 } },
  definitions: {
    Iets: { type: 'object', properties: { code: { $ref: '#/definitions/Code' }, ...more } },
    Code: { enum: codes, description: 'Words' },
  },
});

describe('the shape of an event', () => {
  it('is still what was frozen under its version', () => {
    const now = shapesOf();
    const known = Object.entries(frozen).filter(([name]) => name in now);
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(known.map(([name]) => [name, now[name]])),
    );
  });

  it('is another one with a code or a field more, wherever it stands, and the same with other words about it', () => {
    const [before] = Object.values(shapesOf(schemas(['A', 'B'])));
    const hash = (changed: object): string | undefined => shapesOf(changed)['Iets.v1'];
    expect(hash(schemas(['A', 'B', 'C']))).not.toBe(before);
    expect(hash(schemas(['A', 'B'], { nog: { type: 'string' } }))).not.toBe(before);
    const words = JSON.parse(
      JSON.stringify(schemas(['A', 'B'])).replace('Words', 'Others'),
    ) as object;
    expect(hash(words)).toBe(before);
  });
});
