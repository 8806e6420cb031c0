/** Rows that follow from another log than the one that is open: nothing goes on until they are made anew. */
import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../src/database/database.js';
import { Running, type Ended } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('log', { 'klein.md': KLEIN_VERSLAG });
const env = { DATA_DIR: hier.pad('data') };
const zeg = (...args: string[]): Promise<Ended> => hier.zeg(env, ...args);

it('leesmodellen van een ander logboek stoppen de start, tot ze herbouwd zijn', async () => {
  expect(await zeg('import', 'klein.md', '--year', '2021')).toMatchObject({ code: 0 });
  const { stdout: verslag } = await zeg('report', '2021');
  const database = await openDatabase({ dataDir: env.DATA_DIR });
  await database.dataSource.query('update projection.checkpoints set log_id = $1', [randomUUID()]);
  await database.close();

  const zin = /^De leesmodellen \(.*\) horen bij een ander logboek .*projections rebuild.*\n$/u;
  const geweigerd = { code: 1, stdout: '', stderr: expect.stringMatching(zin) };
  expect(await zeg('report', '2021')).toMatchObject(geweigerd);
  expect(await Running.start('dist/bundle/main.js', [], { env }).ended).toMatchObject(geweigerd);

  const herbouwd = await zeg('projections', 'rebuild');
  expect(herbouwd).toMatchObject({ code: 0, stderr: '' });
  expect(herbouwd.stdout).toMatch(/^(\w+ is herbouwd\.\n)+$/u);
  expect(await zeg('report', '2021')).toMatchObject({ code: 0, stdout: verslag, stderr: '' });
}, 300_000);
