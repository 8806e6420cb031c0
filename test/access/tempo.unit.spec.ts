import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TooFast } from '../../src/access/not-allowed.js';
import { Pace } from '../../src/access/pace.service.js';

const MINUUT = 60_000;
const mag = (pace: Pace, wie: string, op: number): boolean => {
  try {
    pace.take(wie, op);
    return true;
  } catch (error) {
    if (error instanceof TooFast) return false;
    throw error;
  }
};
const hoeveel = (pace: Pace, wie: string, op: number, pogingen: number): number =>
  Array.from({ length: pogingen }, () => mag(pace, wie, op)).filter(Boolean).length;

describe('hoe snel één sessie mag vragen', () => {
  it('een minuut op voorhand, en daarna wat er bij komt', () => {
    const pace = new Pace({ requestsPerMinute: 60 });
    expect(hoeveel(pace, 'an', 0, 100)).toBe(60);
    expect(hoeveel(pace, 'an', 1000, 100)).toBe(1);
    expect(hoeveel(pace, 'an', 11_000, 100)).toBe(10);
    expect(hoeveel(pace, 'an', 11_000 + 10 * MINUUT, 100)).toBe(60);
  });

  it('de ene neemt niets van de andere', () => {
    const pace = new Pace({ requestsPerMinute: 60 });
    hoeveel(pace, 'an', 0, 1000);
    expect(hoeveel(pace, 'bo', 0, 60)).toBe(60);
  });

  it('wie geweigerd wordt, hoort na hoeveel seconden het weer kan, en dan kan het', () => {
    const pace = new Pace({ requestsPerMinute: 20 });
    hoeveel(pace, 'an', 0, 20);
    try {
      pace.take('an', 0);
      throw new Error('let through');
    } catch (error) {
      expect(error).toMatchObject({ seconds: 3 });
    }
    expect(mag(pace, 'an', 3000)).toBe(true);
  });

  it('zonder grens zoveel als er komt', () => {
    expect(hoeveel(new Pace({ requestsPerMinute: 0 }), 'an', 0, 5000)).toBe(5000);
  });

  it('in geen enkele minuut meer dan tweemaal een minuut, wanneer er ook gevraagd wordt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 300 }),
        (perMinute, stappen) => {
          const pace = new Pace({ requestsPerMinute: perMinute });
          let op = 0;
          const door = stappen.flatMap((stap) => (mag(pace, 'an', (op += stap)) ? [op] : []));
          for (const begin of door) {
            const inMinuut = door.filter((een) => een >= begin && een < begin + MINUUT).length;
            expect(inMinuut).toBeLessThanOrEqual(2 * perMinute);
          }
        },
      ),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('houdt niet meer bij dan tienduizend sessies, en vergeet eerst wie al lang niets vroeg', () => {
    const pace = new Pace({ requestsPerMinute: 2 });
    const vol = (): number => (pace as unknown as { buckets: Map<string, object> }).buckets.size;
    for (let n = 0; n < 10_000; n += 1) mag(pace, `oud ${String(n)}`, 0);
    mag(pace, 'nieuw', 0);
    expect(vol()).toBe(10_000);
    mag(pace, 'later', 5 * MINUUT);
    expect(vol()).toBe(1);
  });
});
