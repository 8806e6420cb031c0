import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyProjection } from '../../projections/projection.js';
import { titels } from './support/titels.js';
import type { TrajectStaat } from '../../src/domain/traject/traject.js';
import { gestart } from '../support/voorbeelden.js';
import { Brittle, withInstead } from './support/broken.js';
import { append, openReadSide, until, type ReadSide } from './support/read-side.js';

let side: ReadSide;
beforeEach(async () => {
  side = await openReadSide();
});
afterEach(() => side.close());

const start = (titel: string, trajectId = randomUUID()): Promise<bigint> =>
  append(side.log, `traject-${trajectId}`, gestart({ trajectId, titel }));
const hernoem = (trajectId: string, titel: string): Promise<bigint> =>
  append(side.log, `traject-${trajectId}`, {
    type: 'TrajectHernoemd',
    data: { trajectId, titel },
  });
const hunTitels = async (): Promise<string[]> =>
  ((await side.rows(titels)) as unknown as { titel: string }[]).map(({ titel }) => titel).sort();

it('een feit dat niet op te nemen is en komt terwijl er herbouwd wordt, houdt de herbouw niet tegen', async () => {
  const brittle = new Brittle('Kapot', 'park');
  const runner = await side.started({ projections: brittle.list });
  const trajectId = randomUUID();
  expect(await runner.waitFor(await start('Heel', trajectId), 5000)).toBe(true);
  let meanwhile: Promise<bigint> | undefined;
  await runner.rebuild('titels', ({ fraction }) => {
    // All was read; what comes now is taken in last, before the switch.
    if (fraction === 1) meanwhile ??= hernoem(trajectId, 'Kapot');
  });
  await meanwhile;
  const last = await start('Ander');
  const now = async () => (await runner.status()).find(({ name }) => name === 'titels')!;
  await until(async () => (await now()).position === last);
  expect(await now()).toMatchObject({ parked: 1, status: 'live' });
  expect(await hunTitels()).toEqual(['Ander', 'Heel']);
});

describe('rijen die een index van de tabel niet aanneemt', () => {
  /** Of a traject of this title it makes two rows under one key. */
  const dubbel = (onPoison: 'stop' | 'park'): AnyProjection => ({
    ...titels,
    onPoison,
    rows: (staat: TrajectStaat, streamId: string) => {
      const rijen = titels.rows(staat, streamId);
      return rijen[0]?.titel === 'Dubbel' ? [...rijen, ...rijen] : rijen;
    },
  });
  const indexen = (): Promise<unknown> =>
    side.database.dataSource.query(
      `select indexname, indexdef from pg_indexes where tablename = 'rm_titels_1' order by 1`,
    );

  it('gaan bij een herbouw opzij vanaf het feit dat ze maakte, en van geen ander traject iets', async () => {
    const voordien = await indexen();
    const [een, ander] = [randomUUID(), randomUUID()];
    await start('Heel', een);
    await start('Ander', ander);
    await hernoem(een, 'Dubbel');
    await append(side.log, `traject-${een}`, {
      type: 'StandVanZakenVastgelegd',
      data: { jaar: 2031, peildatum: '2031-12-31', tekst: 'Wacht mee' },
    });
    const laatste = await hernoem(ander, 'Anders');
    const runner = await side.started({ projections: withInstead(dubbel('park')) });
    expect(await runner.waitFor(laatste, 5000)).toBe(true);
    await runner.rebuild('titels');
    expect(await hunTitels()).toEqual(['Anders', 'Heel']);
    const stand = (await runner.status()).find(({ name }) => name === 'titels')!;
    expect(stand).toMatchObject({ parked: 1, status: 'live', eventsApplied: 5 });
    expect(await indexen()).toEqual(voordien);
  });

  it('houden een herbouw tegen die niets opzij zet; wat er stond blijft', async () => {
    const een = randomUUID();
    const runner = await side.started({ projections: withInstead(dubbel('stop')) });
    expect(await runner.waitFor(await start('Heel', een), 5000)).toBe(true);
    await hernoem(een, 'Dubbel');
    await expect(runner.rebuild('titels')).rejects.toMatchObject({ code: '23505' });
    expect(await hunTitels()).toEqual(['Heel']);
  });
});
