/** `import --dry-run`: what would happen, and nothing more. */
import { expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { Ended } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('proef', {
  'klein.md': KLEIN_VERSLAG,
  'later.md': KLEIN_VERSLAG.replaceAll('2021', '2150'),
  'ander.md': KLEIN_VERSLAG.replace('Soepkar', 'Broodkar'),
  'leeg.md': 'Zomaar wat tekst\n',
});
const env = { DATA_DIR: hier.pad('data') };
const importeer = (bestand: string, jaar: string, ...opties: string[]): Promise<Ended> =>
  hier.zeg(env, 'import', bestand, '--year', jaar, ...opties);
const TIJD = 300_000;

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
      / {2}regel \d+: .* 9 april 2150 moet nog komen; .* geplande stap\.\n/u,
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
      /9 april 2150 moet nog komen(.*\n)*\d+ opdrachten uitgevoerd\.\n"trajectboek twijfels 2150" [^\n]*\n$/u,
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
