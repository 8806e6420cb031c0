/** An installation that is exported, lost and made anew from the export is the same one. */
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { PROJECTIONS } from '../../projections/all.js';
import { openDatabase } from '../../src/database/database.js';
import { unmovedLinesOf as regelsVan } from '../event-log-transfer/stores.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { startPostgres } from '../support/postgres-server.js';
import type { Ended, Env } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('move', { 'klein.md': KLEIN_VERSLAG });
const pad = (naam: string): string => hier.pad(naam);
const bron: Env = { DATA_DIR: pad('bron') };
const export_ = pad('export.ndjson');
const TIJD = 300_000;

const zeg = (env: Env, ...args: string[]): Promise<Ended> => hier.zeg(env, ...args);
const inlezen = (env: Env, file = export_): Promise<Ended> => zeg(env, 'log', 'import', file);

/** What people see of an installation, and every row behind it. */
async function beeld(env: Env): Promise<unknown> {
  const { stdout: verslag } = await zeg(env, 'report', '2021');
  const op = ['--as-of', '2021-06-30'];
  const { stdout: toen } = await zeg(env, 'report', '2021', ...op, '--clock', 'gebeurd');
  const url = env['DATABASE_URL'];
  const database = await openDatabase({ ...(url ? { url } : {}), dataDir: env['DATA_DIR'] ?? '' });
  const { dataSource } = database;
  const rijen: Record<string, unknown[]> = {};
  for (const { name, version } of PROJECTIONS)
    rijen[name] = (
      await dataSource.query<Record<string, unknown>[]>(
        `select * from rm_${name}_${String(version)} order by stream_id, key`,
      )
    ).map(({ positie: _elsewhere, ...rij }) => rij); // a position is of one log only
  rijen['medewerker'] = await dataSource.query('select * from medewerker order by id');
  await database.close();
  return { verslag, toen, rijen };
}

async function events(env: Env): Promise<object[]> {
  const naar = pad('nu.ndjson');
  expect(await zeg(env, 'log', 'export', naar)).toMatchObject({ code: 0, stderr: '' });
  return regelsVan(naar);
}

let voordien: unknown;
beforeAll(async () => {
  await hier.kent(bron, 'Mira');
  await zeg(bron, 'import', 'klein.md', '--year', '2021');
  voordien = await beeld(bron);
  expect(await zeg(bron, 'log', 'export', export_)).toMatchObject({ code: 0 });
}, TIJD);

const postgres = await startPostgres();
afterAll(async () => postgres?.stop());

describe('trajectboek log import', () => {
  it(
    'maakt na een verlies dezelfde installatie, met dezelfde verslagen en dezelfde rijen',
    async () => {
      rmSync(pad('bron'), { recursive: true });
      const gedaan = await inlezen(bron);
      expect(gedaan).toMatchObject({ code: 0, stderr: '' });
      expect(gedaan.stdout).toMatch(
        /^\d+ gebeurtenissen ingelezen\.\n1 namen overgenomen\.\n(\w+ is herbouwd\.\n)+$/u,
      );
      expect(await beeld(bron)).toEqual(voordien);
      const nogEens = await inlezen(bron);
      expect(nogEens.stdout).toMatch(/^0 gebeurtenissen ingelezen, \d+ stonden er al\.\n/u);
      expect(await beeld(bron)).toEqual(voordien);
    },
    TIJD,
  );

  it(
    'weigert in één zin wat niet kan, en schrijft dan niets',
    async () => {
      const nieuw = { DATA_DIR: pad('nieuw') };
      expect(await inlezen(nieuw, pad('er-is-niets'))).toMatchObject({
        ...{ code: 1, stdout: '' },
        stderr: `Het bestand ${pad('er-is-niets')} kan niet gelezen worden.\n`,
      });
      expect(existsSync(pad('nieuw'))).toBe(false);

      const { server } = await hier.serveer(bron);
      expect(await inlezen(bron)).toMatchObject({
        ...{ code: 1, stdout: '' },
        stderr: expect.stringMatching(/^De gegevensmap \S+ is in gebruik .*Sluit dat eerst.*\n$/u),
      });
      await server.stop();

      const ander = { DATA_DIR: pad('ander') };
      writeFileSync(pad('ander.md'), KLEIN_VERSLAG.replace('Soepkar', 'Broodkar'));
      await zeg(ander, 'import', 'ander.md', '--year', '2020');
      const ervoor = await events(ander);
      expect(await inlezen(ander)).toMatchObject({
        ...{ code: 1, stdout: '' },
        stderr: expect.stringMatching(/^In dit logboek staan al andere .* niets ingelezen\.\n$/u),
      });
      expect(await events(ander)).toEqual(ervoor);
    },
    TIJD,
  );

  it(
    'weigert een lijst van namen die er geen is, en leest zonder lijst in zonder namen',
    async () => {
      const [heel, env] = [pad('zonder.ndjson'), { DATA_DIR: pad('zonder') }];
      copyFileSync(export_, heel);
      copyFileSync(`${export_}.sleutels`, `${heel}.sleutels`);
      writeFileSync(`${heel}.medewerkers.json`, '[{"id": 3}]');
      expect(await inlezen(env, heel)).toMatchObject({
        ...{ code: 1, stdout: '' },
        stderr: expect.stringMatching(/^\S+ is geen lijst van namen\..* niets ingelezen\.\n$/u),
      });
      expect(await events(env)).toEqual([]);
      rmSync(`${heel}.medewerkers.json`);
      expect((await inlezen(env, heel)).stdout).toMatch(/geen bestand met namen/u);
    },
    TIJD,
  );

  if (postgres) {
    it(
      'verhuist naar een PostgreSQL-server, en van daar naar EventStoreDB met dezelfde databank',
      async () => {
        const env = { DATABASE_URL: await postgres.createDatabase() };
        const { server } = await hier.serveer(env);
        expect(await inlezen(env)).toMatchObject({
          ...{ code: 1, stdout: '' },
          stderr: expect.stringMatching(/^Er draait nog een Trajectboek op deze databank\..*\n$/u),
        });
        expect(await server.stop()).toMatchObject({ code: 0 });
        expect(await inlezen(env)).toMatchObject({ code: 0, stderr: '' });
        expect(await beeld(env)).toEqual(voordien);

        const verder = pad('van-postgres.ndjson');
        expect(await zeg(env, 'log', 'export', verder)).toMatchObject({ code: 0 });
        const double = await EventStoreDbDouble.start();
        const samen = { ...env, EVENTSTOREDB_URL: double.url };
        expect(await zeg(samen, 'report', '2021')).toMatchObject({
          ...{ code: 1, stdout: '' },
          stderr: expect.stringMatching(/^De leesmodellen .* horen bij een ander logboek/u),
        });
        expect(await inlezen(samen, verder)).toMatchObject({ code: 0, stderr: '' });
        expect(await beeld(samen)).toEqual(voordien);
        expect(await events(samen)).toEqual(regelsVan(export_));
        double.stop();
      },
      TIJD,
    );
  } else {
    it('is niet geprobeerd op een PostgreSQL-server: er is er geen gevonden', () => {
      expect(postgres).toBeUndefined();
    });
  }
});
