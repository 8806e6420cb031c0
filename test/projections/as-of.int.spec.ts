/** The two ways to a row, the stored one and the fold of the past, never tell different things. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROJECTIONS } from '../../projections/all.js';
import { AsOfReader } from '../../projections/as-of.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { ALL_KINDS, RandomHistory, wishes } from './support/random-history.js';
import { append, byKey, openReadSide, plain, type ReadSide } from './support/read-side.js';

const RUNS = 6;
const WISHES = 40;
/** Each event is a wait, four transactions and eight answers: seconds on an idle machine, minutes on a busy one. */
const PATIENCE_MS = 240_000;

describe('de bewaarde rijen en een antwoord over het verleden', () => {
  let side: ReadSide;
  let runner: ProjectionRunner;
  let histories = 0;
  beforeAll(async () => {
    side = await openReadSide();
    runner = side.runner();
    await runner.start();
  });
  afterAll(() => side.close());

  it(
    'zijn gelijk na elke gebeurtenis van een willekeurige geschiedenis',
    async () => {
      const asOf = new AsOfReader(side.log);
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(wishes(ALL_KINDS, WISHES), fc.nat(9), async (wished, restartAt) => {
          const history = new RandomHistory((histories += 1), wished);
          const facts = history.deeds.flatMap(({ stream, events }) =>
            events.map((event) => ({ stream, event })),
          );
          for (const [index, { stream, event }] of facts.entries()) {
            if (index % 10 === restartAt) await restart();
            const position = await append(side.log, stream, event);
            expect(await runner.waitFor(position, 10_000)).toBe(true);
            for (const projection of PROJECTIONS) {
              const ids = history.idsOf(projection.aggregate.categorie);
              const then = await asOf.rows(projection, ids, { klok: 'positie', positie: position });
              expect(await side.rows(projection, ids)).toEqual(then.map(plain).sort(byKey));
              compared += then.length;
            }
          }
        }),
        { numRuns: RUNS },
      );
      expect(compared).toBeGreaterThan(1000);
    },
    PATIENCE_MS,
  );

  it('zijn ook gelijk als alles in één keer wordt ingelezen', async () => {
    const asOf = new AsOfReader(side.log);
    await fc.assert(
      fc.asyncProperty(wishes(ALL_KINDS, WISHES), async (wished) => {
        const history = new RandomHistory((histories += 1), wished);
        let position = 0n;
        await runner.stop();
        for (const { stream, events } of history.deeds)
          position = await append(side.log, stream, ...events);
        await restart();
        expect(await runner.waitFor(position, 10_000)).toBe(true);
        for (const projection of PROJECTIONS) {
          const ids = history.idsOf(projection.aggregate.categorie);
          const then = await asOf.rows(projection, ids, { klok: 'positie', positie: position });
          expect(await side.rows(projection, ids)).toEqual(then.map(plain).sort(byKey));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('en na een herbouw van alles staan er dezelfde rijen', async () => {
    for (const projection of PROJECTIONS) {
      const before = await side.rows(projection);
      expect(before.length).toBeGreaterThan(0);
      await runner.rebuild(projection.name);
      expect(await side.rows(projection)).toEqual(before);
    }
  });

  /** Another process would know no state and no rows. */
  async function restart(): Promise<void> {
    await runner.stop();
    runner = side.runner();
    await runner.start();
  }
});
