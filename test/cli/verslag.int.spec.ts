/** Import, reports, read models and export, by a process of their own and through the server that holds the directory. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { makePlan } from '../../src/import/plan/make-plan.js';
import { hashByKeysFile } from '../import/support/plan-of.js';
import type { Ended } from '../support/program.js';
import { emailVan } from '../support/meld-aan.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';
import { antwoorden } from './vragen.js';

const hier = Opdrachtregel.inMap('cli', {
  'klein.md': KLEIN_VERSLAG,
  'ander.md': KLEIN_VERSLAG.replace('Soepkar', 'Broodkar'),
  'leeg.md': 'Zomaar wat tekst\n',
});
const pad = (naam: string): string => hier.pad(naam);
const env = { DATA_DIR: pad('data') };
const zeg = (...args: string[]): Promise<Ended> => hier.zeg(env, ...args);
const TIJD = 300_000;

const geweigerd = (zin: string | RegExp) => ({
  code: 1,
  signal: null,
  stdout: '',
  stderr: typeof zin === 'string' ? `${zin}\n` : expect.stringMatching(zin),
});

describe('trajectboek', () => {
  let alleen: Record<string, Ended>;

  it(
    'importeert een verslag, na te kijken met --dry-run',
    async () => {
      await hier.kent(env, 'Mira');
      const droog = await zeg('import', 'klein.md', '--year', '2021', '--dry-run');
      expect(droog).toMatchObject({ code: 0, stderr: '' });
      expect(droog.stdout).toMatch(/^Zou maken: 2 hoofdstukken, 0 rubrieken, 2 trajecten/u);
      expect((await zeg('report', '2021')).stderr).toBe('Het werkjaar 2021 is niet geopend.\n');

      const echt = await zeg('import', 'klein.md', '--year', '2021');
      expect(echt).toMatchObject({ code: 0, stderr: '' });
      expect(echt.stdout).toMatch(
        /^In dit bestand: 2 hoofdstukken.*\n(.*\n)*\d+ opdrachten uitgevoerd\.\n$/u,
      );
    },
    TIJD,
  );

  it(
    'geeft één zin of het gevraagde, en nooit allebei',
    async () => {
      alleen = await antwoorden(zeg);
      expect(alleen['report 2021']).toMatchObject({ code: 0, stderr: '' });
      expect(alleen['report 2021']!.stdout).toContain('Soepkar Hagelberg');
      expect(alleen['report 2021 --as-of 2021-06-30 --clock geregistreerd']).toEqual(
        geweigerd('Het werkjaar 2021 is niet geopend op die dag.'),
      );
      const stappen = alleen['stappen 2021']!.stdout.trimEnd().split('\n');
      expect(stappen.map((regel) => JSON.parse(regel) as unknown)).toEqual([
        expect.objectContaining({ nummer: '1.1', type: 'Bijeenkomst', van: '2021-04-09' }),
        expect.objectContaining({ nummer: '1.1', type: 'Evaluatiegesprek', precisie: 'MAAND' }),
        expect.objectContaining({ nummer: '1.2', type: 'Opstartgesprek', van: '2021-05-03' }),
      ]);
      expect(alleen['stappen 2021 --format csv --as-of 2021-04-30']!.stdout).toMatch(
        /^nummer,traject,.*,doel\r\n1\.1,Soepkar Hagelberg,,Bijeenkomst,1?,9 april 2021,.*\r\n$/u,
      );
      expect(alleen['stappen 2020']).toEqual(geweigerd('Het werkjaar 2020 is niet geopend.'));
      expect(alleen['projections status']!.stdout).toMatch(
        /^(\w+ \(versie \d+\): live, 0 achter\n)+$/u,
      );
      expect(alleen['projections rebuild onzin']).toEqual(
        geweigerd(/^Projectie onzin bestaat niet: kies werkjaar, .*\.\n$/u),
      );
      expect(alleen['projections rebuild']!.stdout).toMatch(/^(\w+ is herbouwd\.\n)+$/u);
    },
    TIJD,
  );

  it('voegt hetzelfde bestand geen tweede keer toe, en een ander niet in hetzelfde jaar', () => {
    expect(alleen['import klein.md --year 2021']).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /Dit bestand was al geïmporteerd: er is niets toegevoegd\.\n$/u,
      ),
    });
    expect(alleen['import ander.md --year 2021']).toEqual(
      geweigerd(/^Het werkjaar 2021 heeft al inhoud .*\(DATA_DIR\).*\.\n$/u),
    );
  });

  it('exporteert elke gebeurtenis als een regel JSON, met de namen ernaast', () => {
    const regels = readFileSync(pad('export.ndjson'), 'utf8').trimEnd().split('\n');
    const [kop, ...events] = regels.map((regel) => JSON.parse(regel) as Record<string, unknown>);
    const einde = events.pop();
    expect(kop).toEqual({ trajectboek: 'log', versie: 3, logId: expect.any(String) });
    expect(einde).toEqual({
      trajectboek: 'einde',
      gebeurtenissen: events.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    const [verteld, sleutels] = alleen['log export export.ndjson']!.stdout.split('\n');
    expect(verteld).toBe(`${events.length} gebeurtenissen geëxporteerd, en 1 namen ernaast.`);
    expect(sleutels).toMatch(
      /^De teksten zijn verzegeld; \d+ sleutels staan in een eigen bestand/u,
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const event of events) expect(Object.keys(event)).toEqual(VELDEN);
    expect(JSON.stringify(events)).not.toContain('Mira');
    expect(JSON.parse(readFileSync(pad('export.ndjson.medewerkers.json'), 'utf8'))).toEqual([
      { id: expect.any(String), naam: 'Mira' },
    ]);
  });

  it(
    'schrijft een verslag naar een bestand, heel of niet',
    async () => {
      await hier.serveer(env);
      const html = await zeg('report', '2021', '--format', 'html');
      expect(html.stdout).toMatch(/^<!doctype html>/iu);
      const toen = await zeg('report', '2021', '--as-of', '2021-06-30');
      expect(toen.stdout).toContain('eerste bijeenkomst');
      expect(await zeg('import', 'leeg.md', '--year', '2022')).toEqual(
        geweigerd(/^In dit bestand staat niets/u),
      );
      for (const [format, begin] of Object.entries(BEGIN)) {
        const bestand = pad(`verslag.${format}`);
        const { code, stdout, stderr } = await zeg(
          'report',
          '2021',
          '--format',
          format,
          '--out',
          bestand,
        );
        expect({ format, code, stdout, stderr }).toEqual({
          format,
          code: 0,
          stdout: '',
          stderr: '',
        });
        expect(readFileSync(bestand).subarray(0, begin.length).toString('latin1')).toBe(begin);
      }
      const weg = await zeg('report', '2021', '--out', pad('bestaat-niet/verslag.md'));
      expect(weg).toEqual(
        geweigerd(/^Het bestand .*verslag\.md kan niet geschreven worden \(ENOENT\)\.\n$/u),
      );
      expect(await zeg('report', '1999', '--out', pad('1999.md'))).toMatchObject({ code: 1 });
      expect(existsSync(pad('1999.md'))).toBe(false);
      expect(readdirSync(pad('.')).filter((naam) => naam.endsWith('.deel'))).toEqual([]);
    },
    TIJD,
  );

  it(
    'antwoordt precies hetzelfde terwijl een server de gegevens vasthoudt',
    async () => {
      const eigen = readFileSync(pad('export.ndjson'), 'utf8');
      await hier.serveer(env);
      expect(await antwoorden(zeg)).toEqual(alleen);
      expect(readFileSync(pad('export.ndjson'), 'utf8')).toBe(eigen);
      const weg = await zeg('log', 'export', pad('bestaat-niet/x'));
      expect(weg).toEqual(geweigerd(/^Het bestand .* kan niet geschreven worden/u));
    },
    TIJD,
  );

  it(
    'weigert af te maken wat een andere versie van de import begon',
    async () => {
      const { adres, aangemeld } = await hier.serveer(env);
      // The ids of a file follow from a key of the installation, which an export has beside it.
      await zeg('log', 'export', pad('sleutel'));
      const gesleuteld = hashByKeysFile(pad('sleutel.sleutels'), KLEIN_VERSLAG);
      const { commandId } = makePlan(KLEIN_VERSLAG, 2023, gesleuteld).open;
      const cookie = await aangemeld();
      const geopend = await fetch(`${adres}/api/commands/OpenWerkjaar`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie,
          'idempotency-key': commandId,
        },
        body: JSON.stringify({ jaar: 2023, importVersie: '0.9' }),
      });
      expect(geopend.status).toBe(201);
      const als = ['--als', emailVan('An')];
      expect(await zeg('import', 'klein.md', '--year', '2023', ...als)).toEqual(
        geweigerd(/^Dit bestand werd half geïmporteerd door importversie 0\.9; deze is .*\n$/u),
      );
    },
    TIJD,
  );
});

const VELDEN = ['id', 'stream', 'revision', 'type', 'geregistreerdOp', 'data', 'metadata'];
const BEGIN = { md: '# Jaarverslag 2021', html: '<!doctype html>', docx: 'PK', pdf: '%PDF-' };
