/** The two ways to a row, the stored one and the fold of the past, never tell different things. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROJECTIONS } from '../../projections/all.js';
import { AsOfReader } from '../../projections/as-of.js';
import {
  VraagJaartabel,
  VraagJaartabelHandler,
} from '../../projections/jaartabel/jaartabel.query.js';
import {
  VraagProcesverloop,
  VraagProcesverloopHandler,
} from '../../projections/procesverloop/procesverloop.query.js';
import { ProcesverloopRij } from '../../projections/procesverloop/procesverloop.table.js';
import type { RunnerOptions } from '../../projections/runner-options.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { ALL_KINDS, RandomHistory, wishes, type Wish } from './support/random-history.js';
import { append, openReadSide, rowsThen, type ReadSide } from './support/read-side.js';

const RUNS = 6;
const WISHES = 40;
/** So that at least one history has a step in a deeltraject. */
const IN_A_DEELTRAJECT: Wish[] = [{ kind: 'log', a: 0, b: 1, c: 4 }];
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
      const withRows = new Set<string>();
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
              const then = await rowsThen(side.log, projection, history.streamNames, position);
              expect(await side.rowsOf(projection, history.streamNames)).toEqual(then);
              if (then.length > 0) withRows.add(projection.name);
            }
          }
        }),
        { numRuns: RUNS },
      );
      // Each history begins with something for every read model, whatever is wished after that.
      expect(withRows.size).toBe(PROJECTIONS.length);
    },
    PATIENCE_MS,
  );

  it('zijn ook gelijk als alles in één keer wordt ingelezen', async () => {
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
          const then = await rowsThen(side.log, projection, history.streamNames, position);
          expect(await side.rowsOf(projection, history.streamNames)).toEqual(then);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('staan ook in dezelfde volgorde, met hun deeltrajecten', async () => {
    const reader = new AsOfReader(side.log);
    const verlopen = new VraagProcesverloopHandler(side.database.dataSource, reader);
    const cellen = new VraagJaartabelHandler(side.database.dataSource, reader);
    let deeltrajecten = 0;
    await fc.assert(
      fc.asyncProperty(wishes(ALL_KINDS, WISHES), async (wished) => {
        const history = new RandomHistory((histories += 1), wished);
        let position = 0n;
        for (const { stream, events } of history.deeds)
          position = await append(side.log, stream, ...events);
        expect(await runner.waitFor(position, 10_000)).toBe(true);
        const ids = history.idsOf('traject').toReversed();
        for (const jaar of await years(ids)) {
          const vraag = [ids, jaar, { klok: 'positie', positie: position }] as const;
          const nu = await verlopen.execute(new VraagProcesverloop(ids, jaar));
          const toen = await verlopen.execute(new VraagProcesverloop(...vraag));
          expect(nu.map(({ key }) => key)).toEqual(toen.map(({ key }) => key));
          const tabel = await cellen.execute(new VraagJaartabel(ids, jaar));
          const tabelToen = await cellen.execute(new VraagJaartabel(...vraag));
          expect(tabel.map(({ key }) => key)).toEqual(tabelToen.map(({ key }) => key));
          deeltrajecten += new Set(nu.map(({ deeltrajectId }) => deeltrajectId)).size;
        }
      }),
      { numRuns: RUNS, examples: [[IN_A_DEELTRAJECT]] },
    );
    expect(deeltrajecten).toBeGreaterThan(RUNS);
  });

  const years = async (ids: readonly string[]): Promise<number[]> => {
    const { dataSource } = side.database;
    const { tableName } = dataSource.getMetadata(ProcesverloopRij);
    const rows = await dataSource.query<{ jaar: number }[]>(
      `SELECT DISTINCT jaar FROM ${tableName} WHERE stream_id = ANY ($1)`,
      [ids],
    );
    return rows.map(({ jaar }) => jaar);
  };

  const applied = (): Promise<object[]> =>
    side.database.dataSource.query(
      'SELECT name, events_applied, position FROM projection.checkpoints ORDER BY name',
    );

  it.each([
    ['ruim', {}],
    ['krap', { rebuildBatch: 7, rebuildEvents: 30 }],
  ])('en na een herbouw met %s geheugen staan er dezelfde rijen', async (_, memory) => {
    await restart(memory);
    const checkpoints = await applied();
    for (const projection of PROJECTIONS) {
      const before = await side.rows(projection);
      expect(before.length).toBeGreaterThan(0);
      await runner.rebuild(projection.name);
      expect(await side.rows(projection)).toEqual(before);
    }
    expect(await applied()).toEqual(checkpoints);
  });

  /** Another process would know no state and no rows. */
  async function restart(options?: RunnerOptions): Promise<void> {
    await runner.stop();
    runner = side.runner(options);
    await runner.start();
  }
});
