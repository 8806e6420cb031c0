/** An older copy of the log was put back while the rows stayed: nobody goes on as if nothing had happened. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { LogSetBack } from '../../projections/engine/same-log.js';
import { ProjectionRunner } from '../../projections/runner.js';
import type { Database } from '../../src/database/database.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { openTestDatabase } from '../support/database.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { gestart } from '../support/voorbeelden.js';
import {
  ALL_PROJECTIONS,
  append,
  ENTITIES,
  openReadSide,
  type ReadSide,
} from './support/read-side.js';

describe('in EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let log: EventStoreDbLog;
  let database: Database;
  beforeAll(async () => {
    double = await EventStoreDbDouble.start();
    log = await EventStoreDbLog.open(double.url);
    database = await openTestDatabase({ entities: ENTITIES });
  });
  afterAll(async () => {
    await log.close();
    double.stop();
    await database.close();
  });

  const runner = (): ProjectionRunner =>
    new ProjectionRunner(database.dataSource, log, {
      ...{ projections: ALL_PROJECTIONS, pollMs: 100, report: () => undefined },
    });
  const start = (titel: string): Promise<bigint> => {
    const trajectId = randomUUID();
    return append(log, `traject-${trajectId}`, gestart({ trajectId, titel }));
  };
  const titles = async (): Promise<string[]> => {
    const rows = await database.dataSource.query<{ titel: string }[]>(
      'select titel from rm_titels_1',
    );
    return rows.map(({ titel }) => titel).sort();
  };
  const refusal = async (): Promise<Error> => {
    const running = runner();
    try {
      return await running.start().then(
        () => new Error('it started'),
        (error: unknown) => error as Error,
      );
    } finally {
      await running.stop();
    }
  };

  it('gaat niemand verder tot de rijen opnieuw gemaakt zijn', async () => {
    await start('Eén');
    const kept = double.store.all.length;
    const last = await start('Twee');
    const first = runner();
    await first.start();
    expect(await first.waitFor(last, 20_000)).toBe(true);
    await first.stop();
    expect(await titles()).toEqual(['Eén', 'Twee']);

    double.store.setBack(kept);
    const error = await refusal();
    expect(error).toBeInstanceOf(LogSetBack);
    expect(error.message).toMatch(
      /^De leesmodellen \(.*titels.*\) .*oudere kopie.*rebuild"\. Er is niets gewijzigd\.$/u,
    );
    expect(await titles()).toEqual(['Eén', 'Twee']);

    // Another event of the same length comes to stand at the very same position.
    expect(await start('Drie')).toBe(last);
    expect(await refusal()).toBeInstanceOf(LogSetBack);
    await start('Vier');
    expect(await refusal()).toBeInstanceOf(LogSetBack);

    const rebuilt = runner();
    for (const { name } of ALL_PROJECTIONS) await rebuilt.rebuild(name);
    const again = runner();
    await again.start();
    expect(await again.waitFor(await start('Vijf'), 20_000)).toBe(true);
    await again.stop();
    expect(await titles()).toEqual(['Drie', 'Eén', 'Vier', 'Vijf']);
  });
});

describe('in PostgreSQL', () => {
  let side: ReadSide;
  beforeAll(async () => {
    side = await openReadSide();
  });
  afterAll(() => side.close());

  it.each([
    ['een plaats voorbij het einde', 'position = position + 5'],
    ['een andere gebeurtenis op die plaats', 'event_id = gen_random_uuid()'],
  ])('houdt %s de start tegen', async (_, harm) => {
    const trajectId = randomUUID();
    const at = await append(side.log, `traject-${trajectId}`, gestart({ trajectId, titel: 'Eén' }));
    const running = await side.started();
    expect(await running.waitFor(at, 20_000)).toBe(true);
    await running.stop();
    await side.database.dataSource.query(
      `update projection.checkpoints set ${harm} where name = 'titels'`,
    );
    const refused = side.runner();
    await expect(refused.start()).rejects.toThrow(/^De leesmodellen \(titels\) volgen uit/u);
    await refused.rebuild('titels');
    await (await side.started()).stop();
  });
});
