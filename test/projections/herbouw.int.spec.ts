import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { trajecten } from '../../projections/trajecten/trajecten.projection.js';
import { gestart } from '../support/voorbeelden.js';
import { Brittle } from './support/broken.js';
import { append, openReadSide, until, type ReadSide } from './support/read-side.js';

let side: ReadSide;
beforeEach(async () => {
  side = await openReadSide();
});
afterEach(() => side.close());

it('een feit dat niet op te nemen is en komt terwijl er herbouwd wordt, houdt de herbouw niet tegen', async () => {
  const brittle = new Brittle('Kapot', 'park');
  const runner = await side.started({ projections: brittle.list });
  const trajectId = randomUUID();
  const start = (id: string, titel: string): Promise<bigint> =>
    append(side.log, `traject-${id}`, gestart({ trajectId: id, titel }));
  expect(await runner.waitFor(await start(trajectId, 'Heel'), 5000)).toBe(true);
  let meanwhile: Promise<bigint> | undefined;
  await runner.rebuild('trajecten', ({ fraction }) => {
    // All was read; what comes now is taken in last, before the switch.
    if (fraction === 1)
      meanwhile ??= append(side.log, `traject-${trajectId}`, {
        type: 'TrajectHernoemd',
        data: { trajectId, titel: 'Kapot' },
      });
  });
  await meanwhile;
  const last = await start(randomUUID(), 'Ander');
  const now = async () => (await runner.status()).find(({ name }) => name === 'trajecten')!;
  await until(async () => (await now()).position === last);
  expect(await now()).toMatchObject({ parked: 1, status: 'live' });
  const rows = (await side.rows(trajecten)) as unknown as { titel: string }[];
  expect(rows.map(({ titel }) => titel).sort()).toEqual(['Ander', 'Heel']);
});
