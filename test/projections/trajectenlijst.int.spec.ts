/** Which trajecten there were, now and after each change: from the table, and folded for the past. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AsOfLists } from '../../projections/as-of-lists.js';
import { AsOfReader, type AsOf } from '../../projections/as-of.js';
import {
  VraagAlleTrajecten,
  VraagAlleTrajectenHandler,
} from '../../projections/onderdelen/trajecten.query.js';
import type { Bladzijde } from '../../projections/projection.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { gestart } from '../support/voorbeelden.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

let side: ReadSide;
let runner: ProjectionRunner;
let trajecten: VraagAlleTrajectenHandler;
beforeAll(async () => {
  side = await openReadSide();
  runner = await side.started();
  const { dataSource } = side.database;
  const lists = new AsOfLists(dataSource, new AsOfReader(side.log));
  trajecten = new VraagAlleTrajectenHandler(dataSource, lists);
});
afterAll(() => side.close());

const gebeurt = async (
  stroom: string,
  ...feiten: Parameters<typeof append>[2][]
): Promise<AsOf> => {
  const positie = await append(side.log, stroom, ...feiten);
  expect(await runner.waitFor(positie, 10_000)).toBe(true);
  return { klok: 'positie', positie };
};

describe('alle trajecten', () => {
  const titels = async (asOf?: AsOf, bladzijde?: Bladzijde): Promise<string[]> =>
    (await trajecten.execute(new VraagAlleTrajecten(bladzijde, asOf))).map(({ titel }) => titel);

  it('staan er na elke wijziging zoals ze toen stonden, ook bladzijde per bladzijde', async () => {
    const toen: [AsOf, string[]][] = [];
    const [een, twee, drie] = [randomUUID(), randomUUID(), randomUUID()];
    const stap = async (id: string, ...feiten: Parameters<typeof append>[2][]): Promise<void> => {
      const positie = await gebeurt(`traject-${id}`, ...feiten);
      toen.push([positie, await titels()]);
    };
    await stap(een, gestart({ trajectId: een, titel: 'Moestuin' }));
    await stap(twee, gestart({ trajectId: twee, titel: 'Élan' }));
    await stap(drie, gestart({ trajectId: drie, titel: 'buurtfeest' }));
    await stap(twee, { type: 'TrajectIngetrokken', data: { trajectId: twee } });
    await stap(een, { type: 'TrajectHernoemd', data: { trajectId: een, titel: 'Aardappelveld' } });
    await stap(twee, { type: 'TrajectHersteld', data: { trajectId: twee } });
    expect(toen.map(([, stonden]) => stonden)).toEqual([
      ['Moestuin'],
      ['Élan', 'Moestuin'],
      ['buurtfeest', 'Élan', 'Moestuin'],
      ['buurtfeest', 'Moestuin'],
      ['Aardappelveld', 'buurtfeest'],
      ['Aardappelveld', 'buurtfeest', 'Élan'],
    ]);
    for (const [asOf, stonden] of toen) {
      expect(await titels(asOf)).toEqual(stonden);
      expect(await titels(asOf, { vanaf: 1, limiet: 1 })).toEqual(stonden.slice(1, 2));
    }
    const [laatst] = toen.at(-1)!;
    const nu = await trajecten.execute(new VraagAlleTrajecten());
    expect(await trajecten.execute(new VraagAlleTrajecten(undefined, laatst))).toEqual(nu);
    expect(nu.map(({ fase }) => fase)).toEqual(['ACTIEF', 'ACTIEF', 'ACTIEF']);
  });

  it('stonden er voor hun begin nog niet', async () => {
    expect(await titels({ klok: 'geregistreerd', dag: '2001-01-01' })).toEqual([]);
    expect(await titels({ klok: 'gebeurd', dag: '2001-01-01' })).toHaveLength(3);
  });
});
