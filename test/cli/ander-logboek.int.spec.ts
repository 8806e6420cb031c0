/** Rows that follow from another log than the one that is open: nothing goes on until they are made anew. */
import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { BUILD_MS, built, Running, trajectboek, type Ended } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';

const map = tempDir('log');
const env = { DATA_DIR: join(map.path, 'data') };
const zeg = (...args: string[]): Promise<Ended> => trajectboek(args, { env, cwd: map.path });
beforeAll(built, BUILD_MS);
afterAll(map.remove);

it('leesmodellen van een ander logboek stoppen de start, tot ze herbouwd zijn', async () => {
  writeFileSync(join(map.path, 'klein.md'), KLEIN_VERSLAG);
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
