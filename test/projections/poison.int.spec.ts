import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectionRunner } from '../../projections/runner.js';
import { titels } from './support/titels.js';
import { gestart } from '../support/voorbeelden.js';
import { Brittle, appendRaw } from './support/broken.js';
import { append, openReadSide, until, type ReadSide } from './support/read-side.js';

describe('een feit dat een leesmodel niet kan opnemen', () => {
  let side: ReadSide;
  beforeEach(async () => {
    side = await openReadSide();
  });
  afterEach(() => side.close());

  const start = (trajectId: string, titel: string): Promise<bigint> =>
    append(side.log, `traject-${trajectId}`, gestart({ trajectId, titel }));
  const rename = (trajectId: string, titel: string): Promise<bigint> =>
    append(side.log, `traject-${trajectId}`, {
      type: 'TrajectHernoemd',
      data: { trajectId, titel },
    });
  const statusOf = async (runner: ProjectionRunner, name: string) =>
    (await runner.status()).find((status) => status.name === name)!;
  const titles = async (): Promise<string[]> =>
    (await side.rows(titels)).map((row) => (row as unknown as { titel: string }).titel).sort();

  it('zet zijn stroom opzij, met alles wat daarna kwam; de andere gaan door', async () => {
    const brittle = new Brittle('Kapot', 'park');
    const runner = await side.started({ projections: brittle.list });
    const [broken, other] = [randomUUID(), randomUUID()];
    await start(broken, 'Eerst heel');
    for (let n = 0; n < 20; n += 1) await start(randomUUID(), `Traject ${n}`);
    await until(async () => (await statusOf(runner, 'titels')).lag === 0n);
    await rename(broken, 'Kapot');
    await until(async () => (await statusOf(runner, 'titels')).parked === 1);
    expect(brittle.tries).toBe(5);
    expect(await runner.replay('titels')).toEqual({
      replayed: [],
      failed: [`traject-${broken}`],
    });
    await rename(broken, 'Weer heel');
    const last = await start(other, 'Ander');
    await until(async () => (await statusOf(runner, 'titels')).position === last);

    expect(await titles()).toContain('Ander');
    expect(await titles()).toContain('Eerst heel');
    const parked = await side.database.dataSource.query<object[]>(
      'select stream, revision, failure from projection.parked order by revision',
    );
    expect(parked).toMatchObject([
      {
        stream: `traject-${broken}`,
        revision: 1,
        failure: { kind: 'poison', type: 'TrajectHernoemd' },
      },
      { stream: `traject-${broken}`, revision: 2, failure: null },
    ]);
    expect(await statusOf(runner, 'titels')).toMatchObject({
      status: 'live',
      parked: 1,
      lag: 0n,
    });
    expect(side.said.join()).toContain(`TrajectHernoemd in traject-${broken} revisie 1`);

    brittle.fails = false;
    expect(await runner.replay('titels')).toEqual({
      replayed: [`traject-${broken}`],
      failed: [],
    });
    expect(await titles()).toContain('Weer heel');
    const after = await rename(broken, 'En verder');
    expect(await runner.waitFor(after, 5000)).toBe(true);
    expect(await titles()).toContain('En verder');
    expect(await statusOf(runner, 'titels')).toMatchObject({ parked: 0, failure: null });
  });

  it('stopt het leesmodel waaruit gerapporteerd wordt, tot iemand het hervat', async () => {
    const brittle = new Brittle('Kapot', 'stop');
    const runner = await side.started({ projections: brittle.list });
    const before = await start(randomUUID(), 'Ervoor');
    const poison = await start(randomUUID(), 'Kapot');
    const after = await start(randomUUID(), 'Erna');
    await until(async () => (await statusOf(runner, 'titels')).status === 'stopped');

    expect(await statusOf(runner, 'titels')).toMatchObject({
      ...{ position: before, attempts: 5 },
      failure: { kind: 'poison', type: 'TrajectGestart', revision: 0 },
    });
    expect(await titles()).toEqual(['Ervoor']);
    expect(await runner.waitFor(poison, 5000)).toBe(false);
    expect((await runner.health()).healthy).toBe(false);

    brittle.fails = false;
    await runner.resume('titels');
    expect(await runner.waitFor(after, 5000)).toBe(true);
    expect(await titles()).toEqual(['Erna', 'Ervoor', 'Kapot']);
    expect((await runner.health()).healthy).toBe(true);
  });

  it('legt tekst die de databank weigert opzij zonder die tekst te herhalen', async () => {
    const runner = await side.started();
    const trajectId = randomUUID();
    const titel = 'Geheim \u0000 woord';
    await appendRaw(side.log, `traject-${trajectId}`, 'TrajectGestart', {
      ...gestart({ trajectId, titel }).data,
    });
    const last = await start(randomUUID(), 'Ander');
    await until(async () => (await statusOf(runner, 'titels')).position === last);
    const [parked] = await side.database.dataSource.query<{ failure: { message: string } }[]>(
      `select failure from projection.parked where name = 'titels'`,
    );
    expect(parked!.failure.message).toBe('the database refuses its rows (SQLSTATE 22P05)');
    expect(side.said.join()).not.toContain('Geheim');

    const before = await side.rows(titels);
    await runner.rebuild('titels');
    expect(await side.rows(titels)).toEqual(before);
    expect(await statusOf(runner, 'titels')).toMatchObject({ parked: 1, status: 'live' });
  });

  it.each([
    ['als alles in het geheugen past', {}],
    ['als zijn stroom er voor het feit al niet meer in past', { rebuildEvents: 3 }],
    [
      'als zijn stroom er net bij het feit niet meer in past',
      { rebuildBatch: 1, rebuildEvents: 6 },
    ],
  ])('geeft na een herbouw hetzelfde begin van zijn stroom, ook %s', async (_, memory) => {
    const brittle = new Brittle('Kapot', 'park');
    const runner = await side.started({ projections: brittle.list, ...memory });
    const trajectId = randomUUID();
    await start(trajectId, 'Eerst heel');
    for (let n = 0; n < 5; n += 1) await rename(trajectId, `Naam ${n}`);
    await rename(trajectId, 'Kapot');
    await until(async () => (await statusOf(runner, 'titels')).parked === 1);
    await rename(trajectId, 'Weer heel');
    const last = await start(randomUUID(), 'Ander');
    await until(async () => (await statusOf(runner, 'titels')).position === last);
    expect(await titles()).toEqual(['Ander', 'Naam 4']);

    // Whole, it can be taken in: what fails is only the moment in between.
    await runner.rebuild('titels');
    expect(await titles()).toEqual(['Ander', 'Weer heel']);
    await rename(trajectId, 'Kapot');
    const after = await start(randomUUID(), 'Nog een');
    await until(async () => (await statusOf(runner, 'titels')).position === after);
    await runner.rebuild('titels');
    expect(await titles()).toEqual(['Ander', 'Naam 4', 'Nog een']);
    expect(await statusOf(runner, 'titels')).toMatchObject({ parked: 1, lag: 0n });
  });

  it('van een nieuwere versie stopt elk leesmodel bij naam, ook na een nieuwe start', async () => {
    const runner = await side.started();
    const before = await start(randomUUID(), 'Ervoor');
    await appendRaw(side.log, `traject-${randomUUID()}`, 'StapGedroomd', {});
    await until(async () => (await statusOf(runner, 'titels')).status === 'stopped');
    expect(await statusOf(runner, 'titels')).toMatchObject({
      position: before,
      failure: { kind: 'too-new', type: 'StapGedroomd' },
    });
    await runner.stop();
    const again = side.runner();
    await again.start();
    await until(
      async () => side.said.filter((line) => /titels is gestopt/.test(line)).length === 2,
    );
  });

  it('waarop het proces telkens stierf wordt herkend aan de getelde pogingen', async () => {
    const brittle = new Brittle('Kapot', 'park');
    brittle.fails = false;
    const projections = brittle.list;
    await (await side.started({ projections })).stop();
    await side.database.dataSource.query(
      `update projection.checkpoints set attempts = 5 where name = 'titels'`,
    );
    await start(randomUUID(), 'Kapot');
    const runner = await side.started({ projections });
    await until(async () => (await statusOf(runner, 'titels')).lag === 0n);
    expect(await statusOf(runner, 'titels')).toMatchObject({ parked: 1, status: 'live' });
    expect(brittle.tries).toBe(0);

    await start(randomUUID(), 'Kapot');
    await until(async () => (await titles()).length === 1);
    expect(await statusOf(runner, 'titels')).toMatchObject({ parked: 1, attempts: 0 });
  });
});
