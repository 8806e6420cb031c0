import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyProjection } from '../../projections/projection.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { titels } from './support/titels.js';
import type { EventLog } from '../../src/event-log/event-log.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { ProjectionRunner as Runner } from '../../projections/runner.js';
import { gestart } from '../support/voorbeelden.js';
import { withInstead } from './support/broken.js';
import {
  ALL_PROJECTIONS,
  append,
  openReadSide,
  until,
  type ReadSide,
} from './support/read-side.js';

describe('wat rond de leesmodellen misgaat', () => {
  let side: ReadSide;
  beforeEach(async () => {
    side = await openReadSide();
  });
  afterEach(() => side.close());

  const start = (titel: string, trajectId = randomUUID()): Promise<bigint> =>
    append(side.log, `traject-${trajectId}`, gestart({ trajectId, titel }));
  const sql = (statement: string): Promise<Record<string, unknown>[]> =>
    side.database.dataSource.query(statement);
  const statusOf = async (runner: ProjectionRunner, name = 'titels') =>
    (await runner.status()).find((status) => status.name === name)!;

  it('een afbreken tussen schrijven en vastleggen laat niets achter', async () => {
    const runner = await side.started();
    const before = await start('Ervoor');
    expect(await runner.waitFor(before, 5000)).toBe(true);
    // Raises at the commit itself: rows and checkpoint are written by then.
    await sql('create sequence tries');
    await sql(`create function refuse() returns trigger language plpgsql as
      $$ begin perform nextval('tries'); raise exception 'power cut'; end $$`);
    await sql(`create constraint trigger at_commit after insert on rm_titels_1
      deferrable initially deferred for each row execute function refuse()`);
    const after = await start('Erna');
    await until(async () => (await statusOf(runner)).failure !== null);
    expect(await statusOf(runner)).toMatchObject({
      ...{ position: before, status: 'live' },
      failure: { kind: 'infrastructure', message: 'QueryFailedError: power cut' },
    });
    expect(await side.rows(titels)).toHaveLength(1);
    // More often than an event is tried before it is called poison: no event is to blame.
    await until(
      async () => Number((await sql('select last_value from tries'))[0]!['last_value']) > 8,
    );
    expect(await statusOf(runner)).toMatchObject({ position: before, status: 'live', parked: 0 });

    await sql('drop trigger at_commit on rm_titels_1');
    expect(await runner.waitFor(after, 5000)).toBe(true);
    expect(await side.rows(titels)).toHaveLength(2);
    expect(await statusOf(runner)).toMatchObject({ failure: null, attempts: 0, parked: 0 });
    expect(side.said.at(-1)).toBe('Leesmodel titels loopt weer.');
  });

  it('een logboek dat niet antwoordt telt nooit als fout van een gebeurtenis', async () => {
    let down = false;
    let refused = 0;
    const { log } = side;
    const shaky: EventLog = {
      logId: log.logId,
      changes: log.changes,
      append: (...all) => log.append(...all),
      readStream: (...all) => log.readStream(...all),
      readAll: (...all) => {
        if (!down) return log.readAll(...all);
        refused += 1;
        return Promise.reject(new LogUnavailable('no answer'));
      },
      head: () => log.head(),
      lastRegisteredAt: () => log.lastRegisteredAt(),
      holds: (at) => log.holds(at),
      close: () => Promise.resolve(),
    };
    const waits = {
      ...{ projections: ALL_PROJECTIONS, outageBackoffMs: () => 10, pollMs: 20 },
      report: () => undefined,
    };
    const runner = new Runner(side.database.dataSource, shaky, waits);
    await runner.start();
    expect(await runner.waitFor(await start('Ervoor'), 5000)).toBe(true);
    down = true;
    const after = await start('Erna');
    await until(() => Promise.resolve(refused > 40));
    expect(await statusOf(runner)).toMatchObject({
      ...{ status: 'live', attempts: 0, lag: 1n },
      failure: { kind: 'infrastructure', message: 'LogUnavailable: no answer' },
    });
    expect(await runner.waitFor(after, 50)).toBe(false);
    down = false;
    expect(await runner.waitFor(after, 5000)).toBe(true);
    await runner.stop();
  });

  it('een hogere versie wordt ernaast opgebouwd terwijl de oude rijen blijven staan', async () => {
    await start('Eerste');
    await (await side.started()).stop();
    const seen: string[] = [];
    const higher: AnyProjection = {
      ...titels,
      version: 2,
      rows: (state, streamId) =>
        titels.rows(state as never, streamId).map((row) => ({ ...row, titel: `${row.titel}!` })),
    };
    const projections = withInstead(higher);
    const runner = side.runner({ projections, report: (line) => seen.push(line) });
    expect(await titles()).toEqual(['Eerste']);
    await runner.start();
    await until(async () => (await statusOf(runner)).version === 2);
    expect(await titles()).toEqual(['Eerste!']);
    expect(seen).toContain('Leesmodel titels wordt opnieuw opgebouwd.');
    expect(await runner.waitFor(await start('Tweede'), 5000)).toBe(true);
    expect(await titles()).toEqual(['Eerste!', 'Tweede!']);
  });

  it('wat een gedode herbouw achterliet staat de volgende niet in de weg', async () => {
    const runner = await side.started();
    expect(await runner.waitFor(await start('Eerste'), 5000)).toBe(true);
    await sql('create table rm_titels_1_next (like rm_titels_1 including all)');
    await sql('insert into rm_titels_1_next select * from rm_titels_1');
    await runner.rebuild('titels');
    expect(await titles()).toEqual(['Eerste']);
    expect(await sql(`select 1 from pg_tables where tablename like 'rm_%_next'`)).toEqual([]);
    expect(await sql(`select indexname from pg_indexes where tablename = 'rm_titels_1'`)).toEqual([
      { indexname: 'rm_titels_1_pkey' },
    ]);
  });

  it('tijdens een herbouw blijven de oude rijen volgen', async () => {
    const runner = await side.started({ rebuildBatch: 1 });
    for (let n = 0; n < 10; n += 1) await start(`Traject ${n}`);
    let last = 0n;
    const rebuilt = runner.rebuild('titels', ({ events }) => {
      if (events === 1) void start('Onderweg').then((position) => (last = position));
    });
    await rebuilt;
    await until(() => Promise.resolve(last > 0n));
    expect(await runner.waitFor(last, 5000)).toBe(true);
    expect(await side.rows(titels)).toHaveLength(11);
  });

  it('leesmodellen van een ander logboek worden geweigerd met een raad, en herbouwd op verzoek', async () => {
    await start('Eerste');
    await (await side.started()).stop();
    await sql(`update projection.checkpoints set log_id = gen_random_uuid() where name = 'titels'`);
    const runner = side.runner();
    await expect(runner.start()).rejects.toThrow(/titels.*ander logboek.*projections rebuild/);
    await side.runner().rebuild('titels');
    await side.runner().start();
    expect(await titles()).toEqual(['Eerste']);
  });

  it('gepauzeerd blijven de rijen staan tot iemand het leesmodel hervat', async () => {
    const runner = await side.started();
    await runner.pause('titels');
    const position = await start('Eerste');
    expect(await runner.waitFor(position, 5000)).toBe(false);
    expect(await titles()).toEqual([]);
    await runner.resume('titels');
    expect(await runner.waitFor(position, 5000)).toBe(true);
    expect(await titles()).toEqual(['Eerste']);
    await expect(runner.pause('wolken')).rejects.toThrow('Er is geen leesmodel "wolken"');
  });

  async function titles(): Promise<string[]> {
    const rows = (await side.rows(titels)) as unknown as { titel: string }[];
    return rows.map(({ titel }) => titel).sort();
  }
});
