/** A person's job on a read model that breaks off when part of it is stored already. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectionRunner } from '../../projections/runner.js';
import { titels } from './support/titels.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { gestart } from '../support/voorbeelden.js';
import { Brittle } from './support/broken.js';
import { append, openReadSide, until, type ReadSide } from './support/read-side.js';

const [een, twee] = [randomUUID(), randomUUID()];
const stream = (trajectId: string): string => `traject-${trajectId}`;

describe('wat halverwege afbreekt', () => {
  let side: ReadSide;
  let runner: ProjectionRunner;
  beforeEach(async () => {
    side = await openReadSide();
    const brittle = new Brittle('Kapot', 'park');
    runner = await side.started({ projections: [brittle.projection] });
    for (const [trajectId, titel] of [
      [een, 'Een'],
      [twee, 'Twee'],
    ] as const) {
      await append(side.log, stream(trajectId), gestart({ trajectId, titel }));
      await rename(trajectId, 'Kapot');
    }
    await until(async () => (await runner.parked('titels')).length === 2);
    await rename(een, 'Een heel');
    expect(await runner.waitFor(await rename(twee, 'Twee heel'), 5000)).toBe(true);
    brittle.fails = false;
  });
  afterEach(() => side.close());

  const rename = (trajectId: string, titel: string): Promise<bigint> =>
    append(side.log, stream(trajectId), { type: 'TrajectHernoemd', data: { trajectId, titel } });
  const titles = async (): Promise<string[]> =>
    (await side.rows(titels)).map((row) => (row as unknown as { titel: string }).titel).sort();
  const aside = async (): Promise<string[]> =>
    (await runner.parked('titels')).map((one) => one.stream);

  it('een stroom die weer opgenomen is, blijft dat als een andere nog niet kan', async () => {
    const read = side.log.readStream.bind(side.log);
    side.log.readStream = async function* (name, from) {
      if (name === stream(twee)) throw new LogUnavailable('no answer');
      yield* read(name, from);
    };
    await expect(runner.replay('titels')).rejects.toThrow('no answer');
    side.log.readStream = read;
    expect(await aside()).toEqual([stream(twee)]);
    expect(await runner.waitFor(await rename(een, 'Een later'), 5000)).toBe(true);
    expect([await titles(), await aside()]).toEqual([['Een later', 'Twee'], [stream(twee)]]);
  });

  it('ook niet als er net dan nog iets bij komt', async () => {
    const read = side.log.readStream.bind(side.log);
    const readAll = side.log.readAll.bind(side.log);
    let later: Promise<bigint> | undefined;
    let job: Promise<unknown> | undefined;
    side.log.readStream = async function* (name, from) {
      if (name === stream(twee) && !later) {
        later = rename(een, 'Een later');
        await later;
        throw new LogUnavailable('no answer');
      }
      yield* read(name, from);
    };
    // While a page is read: the job waits for it, and a hint asks for another page behind the job.
    side.log.readAll = async (...asked) => {
      const page = await readAll(...asked);
      if (job) return page;
      job = runner.replay('titels').catch((error: unknown) => error);
      await setTimeout(100);
      void runner.waitFor(1n);
      await setTimeout(50);
      return page;
    };
    await until(() => Promise.resolve(later !== undefined));
    expect(await job).toBeInstanceOf(LogUnavailable);
    expect(await runner.waitFor(await later!, 5000)).toBe(true);
    expect([await titles(), await aside()]).toEqual([['Een later', 'Twee'], [stream(twee)]]);
  });

  it('een herbouw waarvan het antwoord verloren ging, is gelukt: wat opzij stond doet weer mee', async () => {
    const { dataSource } = side.database;
    const transaction = dataSource.transaction.bind(dataSource) as (
      job: unknown,
    ) => Promise<unknown>;
    Object.assign(dataSource, {
      transaction: async (job: unknown) => {
        const answer = await transaction(job);
        if ((answer as { version?: number } | undefined)?.version === undefined) return answer;
        if (!(await aside()).length) throw new Error('Connection terminated unexpectedly');
        return answer;
      },
    });
    await expect(runner.rebuild('titels')).rejects.toThrow('Connection terminated');
    Object.assign(dataSource, { transaction });
    expect(await runner.waitFor(await rename(een, 'Een later'), 5000)).toBe(true);
    expect([await titles(), await aside()]).toEqual([['Een later', 'Twee heel'], []]);
  });
});

it('twee opdrachten van een proces dat zelf niet volgt staan elkaar niet in de weg', async () => {
  const side = await openReadSide();
  for (const trajectId of [een, twee])
    await append(side.log, stream(trajectId), gestart({ trajectId, titel: 'Eén' }));
  const runner = side.runner();
  const readAll = side.log.readAll.bind(side.log);
  let other: Promise<unknown> | undefined;
  side.log.readAll = async (...asked) => {
    other ??= runner.replay('procesverloop');
    expect(await other).toEqual({ replayed: [], failed: [] });
    return readAll(...asked);
  };
  await runner.rebuild('titels');
  const leases = await side.database.dataSource.query<object[]>(
    'select name from projection.checkpoints where lease_owner is not null',
  );
  expect([leases, (await side.rows(titels)).length]).toEqual([[], 2]);
  await side.close();
});

it('wie een opdracht deed en zelf niet volgt, weet daarna wat een ander opneemt', async () => {
  const side = await openReadSide();
  await append(side.log, stream(een), gestart({ trajectId: een, titel: 'Eén' }));
  const other = side.runner();
  await other.rebuild('titels');
  const following = await side.started();
  const at = await append(side.log, stream(twee), gestart({ trajectId: twee, titel: 'Twee' }));
  expect(await following.waitFor(at, 5000)).toBe(true);
  expect(await other.waitFor(at, 100)).toBe(true);
  await side.close();
});
