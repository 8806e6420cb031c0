/** `doctor`: all is well, or one line for each thing that is not; and nobody ever sees its probe. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { readFileSync } from 'node:fs';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import type { Env } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('dokter', { 'klein.md': KLEIN_VERSLAG });
const TIJD = 120_000;
let postgres: PostgresServer | undefined;
beforeAll(async () => {
  postgres = await startPostgres(['fsync=off']);
});
afterAll(() => postgres?.stop());

const zeg = (env: Env, ...args: string[]) => hier.zeg(env, ...args);

const GEZOND = [
  'Trajectboek \\d+\\.\\d+\\.\\d+, Node \\d+\\.\\d+\\.\\d+',
  'PostgreSQL \\d+\\S* .*\\((ingebouwd|server)\\)',
  'Databankschema: \\d+ van \\d+ migraties',
  'Vrije ruimte bij de gegevens: \\d+ MB',
  'Klok van de databank: \\d+ ms verschil',
  'Een commit op schijf: \\d+\\.\\d ms',
  'De klok loopt door waar het logboek ophield',
  'Proef vastgelegd in \\d+ ms',
  'Proef teruggelezen uit het logboek',
  'Proef door elk leesmodel verwerkt na \\d+ ms',
  ...PROJECTIONS.map(({ name }) => `Leesmodel ${name}: 0 achter, 0 opzij`),
  'Aanmelden op localhost',
];
const allesGoed = new RegExp(
  `^${GEZOND.map((regel) => `goed  ${regel}\n`).join('')}Alles in orde\\.\n$`,
  'u',
);

async function inhoud(env: Env): Promise<string> {
  const { stdout } = await zeg(env, 'report', '2021');
  await zeg(env, 'log', 'export', 'alles.ndjson');
  return stdout + readFileSync(hier.pad('alles.ndjson'), 'utf8');
}

it(
  'zegt van een gezonde installatie dat alles in orde is, alleen en naast de server, en laat niets achter',
  async () => {
    const env = { DATA_DIR: hier.pad('data') };
    await zeg(env, 'import', 'klein.md', '--year', '2021');
    await hier.serveer(env);
    const voor = await inhoud(env);
    const naast = await zeg(env, 'doctor');
    expect(naast).toMatchObject({ code: 0, stderr: '' });
    expect(naast.stdout).toMatch(allesGoed);
    expect(await inhoud(env)).toBe(voor);
    expect(voor).not.toContain('controle');

    await zeg(env, 'projections', 'pause', 'onderdelen');
    const { code, stdout, stderr } = await zeg(env, 'doctor');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '2 punten vragen aandacht.\n' });
    expect(stdout).toMatch(/^FOUT {2}Proef door elk .*\(onderdelen\): zie hieronder\.$/mu);
    expect(stdout).toContain(
      'Gepauzeerd: "trajectboek projections resume onderdelen" gaat verder.\n',
    );
  },
  TIJD,
);

it(
  'mag in een lege installatie voor een export erin gelezen wordt',
  async () => {
    const [bron, doel] = [{ DATA_DIR: hier.pad('bron') }, { DATA_DIR: hier.pad('doel') }];
    await zeg(bron, 'import', 'klein.md', '--year', '2021');
    const eerst = await inhoud(bron);
    expect((await zeg(doel, 'doctor')).stdout).toMatch(allesGoed);
    expect(await zeg(doel, 'log', 'import', 'alles.ndjson')).toMatchObject({ code: 0, stderr: '' });
    expect((await zeg(doel, 'report', '2021')).stdout).toBe(
      eerst.slice(0, eerst.indexOf('{"trajectboek"')),
    );
  },
  TIJD,
);

it(
  'waarschuwt als de databank niet op de schijf wacht',
  async () => {
    if (!postgres) return; // startPostgres has said so
    const env = { DATABASE_URL: await postgres.createDatabase() };
    const { code, stdout, stderr } = await zeg(env, 'doctor');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Eén punt vraagt aandacht.\n' });
    expect(stdout.split('\n').filter((regel) => regel.startsWith('FOUT'))).toEqual([
      expect.stringMatching(/^FOUT {2}Een commit op schijf: .* ms\. .*\(fsync = off\).*$/u),
    ]);
  },
  TIJD,
);
