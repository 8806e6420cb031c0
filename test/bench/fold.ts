/**
 * Folds a procesverloop of ten thousand facts of which one in ten moves an item: what a rebuild pays for the longest stream.
 * `node --no-warnings --import ./test/support/ts-register.mjs test/bench/fold.ts`
 */
import { procesverloop } from '../../projections/procesverloop/procesverloop.projection.js';
import type { Feit } from '../../src/domain/aggregate.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject } from '../../src/domain/traject/traject.js';
import { ACTOR, JAAR, nr } from '../support/namen.js';
import { gelogd, gestart } from '../support/voorbeelden.js';

const ONE_IN = 10;

/** The same numbers every time. */
let seed = 42;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

function history(facts: number): Feit<TrajectEvent>[] {
  const steps: string[] = [];
  return Array.from({ length: facts }, (_, revisie): Feit<TrajectEvent> => {
    const bij = { revisie, commandId: nr(0), op: '2031-01-01T00:00:00.000Z', door: ACTOR };
    if (revisie === 0) return { ...gestart(), bij };
    if (steps.length > 1 && revisie % ONE_IN === 0) {
      const [id, na] = [steps[random(steps.length)]!, steps[random(steps.length)]!];
      const data = { jaar: JAAR, soort: 'STAP' as const, id, na: na === id ? null : na };
      return { type: 'OnderdeelVerplaatst', data, bij };
    }
    steps.push(nr(100_000 + revisie));
    return { ...gelogd(steps.at(-1)!), bij };
  });
}

for (const facts of [1000, 2000, 5000, 10_000]) {
  const facten = history(facts);
  const start = performance.now();
  const state = facten.reduce((nu, feit) => traject.evolve(nu, feit), traject.begin);
  const folded = performance.now();
  const rows = procesverloop.rows(state, nr(1));
  const ms = [folded - start, performance.now() - folded].map(Math.round);
  console.log(`${facts} facts: folded in ${ms[0]} ms, ${rows.length} rows in ${ms[1]} ms`);
}
