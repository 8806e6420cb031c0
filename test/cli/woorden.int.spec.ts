/** What the command line says before it looks at any data. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { typed } from '../support/command-line.js';
import { BUILD_MS, built, trajectboek } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('woorden');
beforeAll(built, BUILD_MS);
afterAll(map.remove);

const gegevens = join(map.path, 'data');
const hier = { env: { DATA_DIR: gegevens }, cwd: map.path };
const zeg = (...args: string[]) => typed(args, hier);
/** In a process of its own, which ends with the code. */
const start = (...args: string[]) => trajectboek(args, hier);

describe('de uitleg', () => {
  it.each([
    [[], 'Trajecten van BurgersAanZet'],
    [['report'], 'jaarverslag'],
    [['stappen'], 'csv'],
    [['import'], 'Markdown'],
    [['projections'], 'leesmodellen'],
    [['projections', 'status'], 'leesmodel'],
    [['projections', 'rebuild'], 'opnieuw'],
    [['log'], 'logboek'],
    [['log', 'export'], 'gebeurtenis'],
    [['log', 'follow'], 'Ctrl-C'],
    [['account'], 'aanmelden'],
    [['account', 'uitnodigen'], 'wachtwoord'],
    [['account', 'rollen'], 'coordinator'],
    [['doctor'], 'proef'],
    [['projections', 'replay'], 'opzij'],
  ])('van %j is Nederlands', async (verb, woord) => {
    const { code, stdout, stderr } = await zeg(...verb, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Gebruik: trajectboek/u);
    expect(stdout).toContain(woord);
    expect(stdout).not.toMatch(
      /\b(Usage|Options|Commands|options|command|display help|default)\b/u,
    );
  });

  it('komt ook als er niets gevraagd is, maar is dan geen succes', async () => {
    const { code, stderr } = await start();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Gebruik: trajectboek/u);
  });

  it('noemt de versie', async () => {
    expect((await start('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('een opdrachtregel die niet klopt', () => {
  it.each([
    [['foo'], 'De opdracht foo bestaat niet. (trajectboek --help toont wat kan)'],
    [['log', 'foo'], 'De opdracht foo bestaat niet. (trajectboek --help toont wat kan)'],
    [['report'], 'Geef ook <jaar>. (trajectboek --help toont wat kan)'],
    [['report', '2022', 'x'], 'Er zijn te veel argumenten. (trajectboek --help toont wat kan)'],
    [
      ['report', '2022', '--wat'],
      'De optie --wat bestaat niet. (trajectboek --help toont wat kan)',
    ],
    [
      ['report', '2022', '--format'],
      'Geef een waarde bij --format <formaat>. (trajectboek --help toont wat kan)',
    ],
    [['report', '22'], '"22" is geen jaar: geef vier cijfers, zoals 2022.'],
    [['report', '0x7e6'], '"0x7e6" is geen jaar: geef vier cijfers, zoals 2022.'],
    [['report', '2022', '--format', 'rtf'], 'Formaat rtf bestaat niet: kies md, html, docx, pdf.'],
    [
      ['report', '2022', '--as-of', '2022-02-30'],
      '30 februari bestaat niet: februari heeft 28 dagen.',
    ],
    [
      ['report', '2022', '--clock', 'gebeurd'],
      'Geef met --as-of de dag waarop --clock slaat, zoals 2022-06-10.',
    ],
    [
      ['report', '2022', '--as-of', '2022-02-03', '--clock', 'wand'],
      'Klok wand bestaat niet: kies gebeurd of geregistreerd.',
    ],
    [['stappen', '2022', '--format', 'md'], 'Formaat md bestaat niet: kies json, csv.'],
    [['import', '--year', '2022'], 'Geef ook <bestand>. (trajectboek --help toont wat kan)'],
    [['import', 'x.md'], 'Geef ook --year <jaar>. (trajectboek --help toont wat kan)'],
    [['import', 'x.md', '--year', 'nu'], '"nu" is geen jaar: geef vier cijfers, zoals 2022.'],
    [['import', 'nergens.md', '--year', '2022'], 'Het bestand nergens.md kan niet gelezen worden.'],
    [['log', 'export'], 'Geef ook <bestand>. (trajectboek --help toont wat kan)'],
  ])('%j krijgt één zin, en er wordt niets aangemaakt', async (args, zin) => {
    expect(await zeg(...args)).toEqual({ code: 1, signal: null, stdout: '', stderr: `${zin}\n` });
    expect(existsSync(gegevens)).toBe(false);
  });

  it('eindigt het programma met code 1', async () => {
    const [woorden, zin] = [['log', 'foo'], /^De opdracht foo bestaat niet/u];
    expect(await start(...woorden)).toMatchObject({ code: 1, stderr: expect.stringMatching(zin) });
  });
});
