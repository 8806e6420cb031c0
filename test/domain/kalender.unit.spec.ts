import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  dagUitGetallen,
  eindVanDag,
  isDag,
  laatsteDagVanMaand,
  plusDagen,
  vandaagInBrussel,
} from '../../src/domain/kalender.js';

const dag = fc.integer({ min: 0, max: 100_000 }).map((aantal) => plusDagen('1920-01-01', aantal));

describe('de kalender', () => {
  it('kent de lengte van elke maand', () => {
    expect(laatsteDagVanMaand(2022, 2)).toBe(28);
    expect(laatsteDagVanMaand(2024, 2)).toBe(29);
    expect(laatsteDagVanMaand(2100, 2)).toBe(28);
    expect(laatsteDagVanMaand(2022, 12)).toBe(31);
  });

  it('kent alleen dagen die bestaan', () => {
    expect(dagUitGetallen(2022, 4, 9)).toBe('2022-04-09');
    expect(dagUitGetallen(2022, 2, 29)).toBeUndefined();
    expect(dagUitGetallen(2022, 13, 1)).toBeUndefined();
    expect(dagUitGetallen(2022, 1.5, 1)).toBeUndefined();
    expect(isDag('2024-02-29')).toBe(true);
    expect(isDag('2022-02-29')).toBe(false);
    expect(isDag('9 april')).toBe(false);
  });

  it('telt dagen over maanden en jaren heen', () => {
    expect(plusDagen('2022-12-31', 1)).toBe('2023-01-01');
    expect(plusDagen('2024-03-01', -1)).toBe('2024-02-29');
    expect(() => plusDagen('morgen', 1)).toThrow(RangeError);
  });
});

describe('vandaag in Brussel', () => {
  it('is al morgen wanneer het in Londen nog gisteren is', () => {
    expect(vandaagInBrussel(new Date('2022-01-31T22:59:59Z'))).toBe('2022-01-31');
    expect(vandaagInBrussel(new Date('2022-01-31T23:00:00Z'))).toBe('2022-02-01');
    expect(vandaagInBrussel(new Date('2022-07-31T22:00:00Z'))).toBe('2022-08-01');
  });
});

describe('het einde van een dag in Brussel', () => {
  it('valt in de winter om 23 uur en in de zomer om 22 uur UTC', () => {
    expect(eindVanDag('2022-01-15').toISOString()).toBe('2022-01-15T22:59:59.999Z');
    expect(eindVanDag('2022-07-15').toISOString()).toBe('2022-07-15T21:59:59.999Z');
  });

  it('volgt de klok op de dagen waarop ze verzet wordt', () => {
    expect(eindVanDag('2022-03-26').toISOString()).toBe('2022-03-26T22:59:59.999Z');
    expect(eindVanDag('2022-03-27').toISOString()).toBe('2022-03-27T21:59:59.999Z');
    expect(eindVanDag('2022-10-29').toISOString()).toBe('2022-10-29T21:59:59.999Z');
    expect(eindVanDag('2022-10-30').toISOString()).toBe('2022-10-30T22:59:59.999Z');
  });

  it('hoort nog bij die dag, en een milliseconde later niet meer', () => {
    fc.assert(
      fc.property(dag, (d) => {
        const einde = eindVanDag(d);
        expect(vandaagInBrussel(einde)).toBe(d);
        expect(vandaagInBrussel(new Date(einde.getTime() + 1))).toBe(plusDagen(d, 1));
      }),
    );
  });
});
