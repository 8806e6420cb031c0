/** An import that is killed halfway is finished by running it again. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { askHolder } from '../../src/database/slot/ask-holder.js';
import { highestSlot, readSlot } from '../../src/database/slot/slot-files.js';
import { generatedReport } from '../import/support/generate-report.js';
import { BUILD_MS, built, Running, serve, trajectboek, type Ended } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('kill');
const pad = (naam: string): string => join(map.path, naam);
beforeAll(built, BUILD_MS);
afterAll(map.remove);

/** What a report of a year to come tells of as held would be refused. */
const THIS_YEAR = new Date().getFullYear();

/** The longest of some: an import of it takes long enough to be killed halfway. */
const groot = fc
  .sample(generatedReport(), { numRuns: 60, seed: 2022 })
  .filter(({ year }) => year < THIS_YEAR)
  .reduce((een, ander) => (ander.markdown.length > een.markdown.length ? ander : een));

const jaar = String(groot.year);
const importeer = ['import', pad('groot.md'), '--year', jaar];
const zeg = (data: string, ...args: string[]): Promise<Ended> =>
  trajectboek(args, { env: { DATA_DIR: pad(data) } });

/** How many events there are, asked of the process that is importing; undefined while it does not answer. */
async function stand(data: string): Promise<number | undefined> {
  try {
    const slot = readSlot(pad(data), highestSlot(pad(data)));
    const antwoord = slot && (await askHolder(slot, '/cli', { verb: 'log export', options: {} }));
    if (antwoord?.statusCode !== 200) return undefined;
    const gezegd = /"line":"(\d+) gebeurtenissen/u.exec(await text(antwoord));
    return gezegd ? Number(gezegd[1]) : undefined;
  } catch {
    return undefined;
  }
}

const aantal = async (data: string): Promise<number> => {
  const { stdout } = await zeg(data, 'log', 'export', pad(`${data}.ndjson`));
  return Number(/^\d+/u.exec(stdout)![0]);
};

const AFGEMAAKT =
  /\n\d+ opdrachten uitgevoerd, \d+ waren er al\.\n"trajectboek twijfels [^\n]+\n$/u;

it('een import die met kill -9 stopt, wordt door hem opnieuw te geven dezelfde als een hele', async () => {
  writeFileSync(pad('groot.md'), groot.markdown);
  expect(await zeg('heel', ...importeer)).toMatchObject({ code: 0, stderr: '' });
  const volledig = await aantal('heel');

  const import_ = Running.start('bin/trajectboek.js', importeer, {
    env: { DATA_DIR: pad('half') },
  });
  let isGedaan = false;
  void import_.ended.then(() => (isGedaan = true));
  while (!isGedaan && ((await stand('half')) ?? 0) < volledig / 8) await wait(5);
  const { signal } = await import_.stop('SIGKILL');
  expect(signal).toBe('SIGKILL');
  const half = await aantal('half');
  process.stdout.write(`Afgebroken na ${half} van ${volledig} gebeurtenissen.\n`);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(volledig);

  const verder = await zeg('half', ...importeer);
  expect(verder).toMatchObject({ code: 0, stderr: '' });
  expect(verder.stdout).toMatch(AFGEMAAKT);
  expect(await aantal('half')).toBe(volledig);
  for (const data of ['heel', 'half']) {
    const naar = ['--format', 'md', '--out', pad(`${data}.md`)];
    expect(await zeg(data, 'report', jaar, ...naar)).toMatchObject({ code: 0, stderr: '' });
  }
  expect(readFileSync(pad('half.md'), 'utf8')).toBe(readFileSync(pad('heel.md'), 'utf8'));
  expect((await zeg('half', ...importeer)).stdout).toContain('er is niets toegevoegd');
}, 300_000);

it('een import door een server die met kill -9 stopt, zegt dat ze niet af is', async () => {
  writeFileSync(pad('groot.md'), groot.markdown);
  const env = { DATA_DIR: pad('server') };
  const { server } = await serve({ env });
  const import_ = Running.start('bin/trajectboek.js', importeer, { env });
  let isGedaan = false;
  void import_.ended.then(() => (isGedaan = true));
  while (!isGedaan && ((await stand('server')) ?? 0) < 5) await wait(5);
  await server.stop('SIGKILL');
  expect(await import_.ended).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr:
      'Het Trajectboek dat de gegevensmap in gebruik had, stopte halverwege. Geef de opdracht opnieuw.\n',
  });
  const verder = await zeg('server', ...importeer);
  expect(verder).toMatchObject({ code: 0, stderr: '' });
  expect(verder.stdout).toMatch(AFGEMAAKT);
}, 300_000);
