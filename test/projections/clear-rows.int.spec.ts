import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clearRows } from '../../projections/clear-rows.js';
import { onderdelen } from '../../projections/onderdelen/onderdelen.projection.js';
import { gestart } from '../support/voorbeelden.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

let side: ReadSide;
beforeAll(async () => {
  side = await openReadSide();
});
afterAll(() => side.close());

it('what a paused read model holds of a stream goes, in a table that is half built too; its next look makes it anew', async () => {
  const runner = await side.started();
  const [een, ander] = [randomUUID(), randomUUID()];
  await append(side.log, `traject-${ander}`, gestart({ trajectId: ander, titel: 'Ander' }));
  const at = await append(side.log, `traject-${een}`, gestart({ trajectId: een, titel: 'Eén' }));
  expect(await runner.waitFor(at, 10_000)).toBe(true);
  const before = await side.rowsOf(onderdelen, [`traject-${een}`]);
  await runner.pause('onderdelen');
  const { dataSource } = side.database;
  await dataSource.query('create table rm_onderdelen_1_next as select * from rm_onderdelen_1');
  const gone = await clearRows(dataSource, `traject-${een}`, ['onderdelen']);
  expect([gone, before.length > 0]).toEqual([2 * before.length, true]);
  expect(await side.rowsOf(onderdelen, [`traject-${een}`])).toEqual([]);
  expect(await side.rowsOf(onderdelen, [`traject-${ander}`])).not.toEqual([]);
  await dataSource.query('drop table rm_onderdelen_1_next');

  const hernoemd = { type: 'TrajectHernoemd', data: { trajectId: een, titel: 'Twee' } };
  const last = await append(side.log, `traject-${een}`, hernoemd);
  await runner.resume('onderdelen');
  expect(await runner.waitFor(last, 10_000)).toBe(true);
  expect(await side.rowsOf(onderdelen, [`traject-${een}`])).toHaveLength(before.length);
});
