/** `import --dry-run`: what would happen, and nothing more. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_MS, built, trajectboek, type Ended } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';

const map = tempDir('proef');
const pad = (naam: string): string => join(map.path, naam);
const env = { DATA_DIR: pad('data') };
const importeer = (bestand: string, jaar: string, ...opties: string[]): Promise<Ended> =>
  trajectboek(['import', bestand, '--year', jaar, ...opties], { env, cwd: map.path });
const TIJD = 300_000;

beforeAll(async () => {
  await built();
  writeFileSync(pad('klein.md'), KLEIN_VERSLAG);
  writeFileSync(pad('later.md'), KLEIN_VERSLAG.replaceAll('2021', '2150'));
  writeFileSync(pad('ander.md'), KLEIN_VERSLAG.replace('Soepkar', 'Broodkar'));
  writeFileSync(pad('leeg.md'), 'Zomaar wat tekst\n');
}, BUILD_MS);
afterAll(map.remove);

it(
  'maakt geen gegevens, ook niet voor een bestand dat niet deugt',
  async () => {
    const droog = await importeer('klein.md', '2021', '--dry-run');
    expect(droog).toMatchObject({ code: 0, stderr: '' });
    expect(droog.stdout).toMatch(/^Zou maken: 2 hoofdstukken, 0 rubrieken, 2 trajecten/u);
    expect(await importeer('leeg.md', '2021', '--dry-run')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^In dit bestand staat niets/u),
    });
    const later = await importeer('later.md', '2150', '--dry-run');
    expect(later.stdout).toMatch(
      / {2}regel \d+: .* 9 april 2150 moet nog komen; .* geplande stap\n/u,
    );
    expect(existsSync(env.DATA_DIR)).toBe(false);
  },
  TIJD,
);

it(
  'zegt, waar gegevens zijn, ook dat een bestand niet in dat jaar kan',
  async () => {
    const echt = await importeer('later.md', '2150');
    expect(echt.stdout).toMatch(
      /9 april 2150 moet nog komen(.*\n)*\d+ opdrachten uitgevoerd\.\n$/u,
    );
    const weer = await importeer('later.md', '2150', '--dry-run');
    expect(weer.stdout).toMatch(/\nDit bestand was al geïmporteerd: er zou niets bijkomen\.\n$/u);
    expect(await importeer('ander.md', '2150', '--dry-run')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Het werkjaar 2150 heeft al inhoud/u),
    });
    for (const opties of [['--dry-run'], []])
      expect(await importeer('later.md', '2149', ...opties)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Dit bestand staat al in het werkjaar 2150, /u),
      });
  },
  TIJD,
);
