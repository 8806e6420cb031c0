/** What an operator does with one read model: alone, through the server that holds the data, and beside one on PostgreSQL. */
import { PROJECTIONS } from '../../projections/all.js';
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { emailVan } from '../support/meld-aan.js';
import type { Ended, Env } from '../support/program.js';
import { until } from '../projections/support/read-side.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('leesmodellen', {
  'klein.md': KLEIN_VERSLAG,
  'volgend.md': `${KLEIN_VERSLAG}\nOok dit jaar.\n`,
});
const TIJD = 300_000;
let postgres: PostgresServer | undefined;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

type Zeg = (...args: string[]) => Promise<Ended>;
const spreker =
  (env: Env, ...als: string[]): Zeg =>
  (...args) =>
    hier.zeg(env, ...args, ...als);

const goed = (stdout: unknown) => ({ code: 0, signal: null, stdout, stderr: '' });
const geweigerd = (zin: string) => ({ code: 1, signal: null, stdout: '', stderr: `${zin}\n` });

/** Sets a stream of `onderdelen` aside that can be taken in: as after the update of a program that could not. */
async function zetOpzij(env: Env): Promise<string> {
  const database = await openDatabase({
    dataDir: env['DATA_DIR'] ?? '',
    ...(env['DATABASE_URL'] ? { url: env['DATABASE_URL'] } : {}),
  });
  const [row] = await database.dataSource.query<[{ stream: string }]>(
    `with gone as (delete from rm_onderdelen_1 where stream_id =
        (select min(stream_id) from rm_onderdelen_1 where categorie = 'traject') returning stream_id)
      insert into projection.parked (name, stream, revision, position, type, failure)
        select 'onderdelen', stream, revision, position, type,
            '{"kind": "poison", "message": "its fold fails (TypeError)", "at": "2026-01-01T00:00:00.000Z"}'::jsonb
          from log.events where stream in (select stream_id from gone) and revision = 0
        returning stream`,
  );
  await database.close();
  return row.stream;
}

const regelVan = async (zeg: Zeg, naam: string): Promise<string> =>
  (await zeg('projections', 'status')).stdout.split('\n').find((regel) => regel.startsWith(naam))!;

/** What else can be typed; asked of a server, which answers quickest. */
async function watNietKan(zeg: Zeg): Promise<void> {
  for (const verb of ['pause', 'resume', 'parked', 'replay', 'rebuild'])
    expect(await zeg('projections', verb, 'onzin')).toEqual(
      geweigerd(
        `Projectie onzin bestaat niet: kies ${PROJECTIONS.map(({ name }) => name).join(', ')}.`,
      ),
    );

  expect(await zeg('projections', 'parked', 'werkjaar')).toEqual(goed('Er staat niets opzij.\n'));
  expect(await zeg('projections', 'replay', 'onderdelen', 'traject-x')).toEqual(
    geweigerd('De stroom traject-x staat bij onderdelen niet opzij.'),
  );
}

/** Everything that an operator does, with data in which one stream stands aside. */
async function proef(zeg: Zeg, stroom: string, nogEen: () => Promise<void>): Promise<void> {
  expect(await regelVan(zeg, 'onderdelen')).toContain('1 stroom opzij');
  const opzij = goed(
    expect.stringMatching(
      new RegExp(
        `^onderdelen: ${stroom} sinds 20.*Z, 1 gebeurtenis wacht, its fold fails \\(TypeError\\)\n$`,
        'u',
      ),
    ),
  );
  expect(await zeg('projections', 'parked')).toEqual(opzij);
  expect(await zeg('report', '2021')).toMatchObject({
    code: 0,
    stderr:
      'Let op: in leesmodel onderdelen staat 1 stroom opzij ("trajectboek projections parked onderdelen" toont welke). Wat daarvan is, kan hier ontbreken.\n',
  });
  expect(await zeg('projections', 'replay', 'onderdelen', stroom)).toEqual(
    goed(`${stroom} is opgenomen in onderdelen.\n`),
  );
  expect(await zeg('report', '2021')).toMatchObject({ code: 0, stderr: '' });
  expect(await zeg('projections', 'replay', 'onderdelen')).toEqual(
    goed('Bij onderdelen staat niets opzij.\n'),
  );

  expect(await zeg('projections', 'pause', 'onderdelen')).toEqual(
    goed('onderdelen is gepauzeerd: de rijen blijven zoals ze nu zijn, ook na een herstart.\n'),
  );
  await nogEen();
  expect(await regelVan(zeg, 'onderdelen')).toMatch(
    /^onderdelen \(versie \d+\): gepauzeerd, [1-9]\d* achter$/u,
  );
  expect(await zeg('report', '2021')).toEqual(
    geweigerd(
      'De leesmodellen lopen achter op het logboek ("trajectboek projections status" toont hoeveel). Probeer zo dadelijk opnieuw.',
    ),
  );
  expect(await zeg('projections', 'resume', 'onderdelen')).toEqual(
    goed('onderdelen loopt weer.\n'),
  );
  expect(await zeg('report', '2021')).toMatchObject({ code: 0 });
  expect(await regelVan(zeg, 'onderdelen')).toMatch(/^onderdelen \(versie \d+\): live, 0 achter$/u);
}

describe('projections pause, resume, parked en replay', () => {
  it(
    'werken zonder server, en een pauze overleeft elk proces',
    async () => {
      const env = { DATA_DIR: hier.pad('alleen') };
      const zeg = spreker(env);
      expect(await zeg('import', 'klein.md', '--year', '2021')).toMatchObject({ code: 0 });
      const stroom = await zetOpzij(env);
      await proef(zeg, stroom, async () => {
        expect(await zeg('import', 'volgend.md', '--year', '2022')).toMatchObject({ code: 0 });
      });
    },
    TIJD,
  );

  it(
    'werken via de server die de gegevens vasthoudt',
    async () => {
      const env = { DATA_DIR: hier.pad('server') };
      const zeg = spreker(env);
      await zeg('import', 'klein.md', '--year', '2021');
      const stroom = await zetOpzij(env);
      await hier.serveer(env);
      await watNietKan(zeg);
      await proef(zeg, stroom, async () => {
        expect(await zeg('import', 'volgend.md', '--year', '2022')).toMatchObject({ code: 0 });
      });
    },
    TIJD,
  );

  it(
    'werken naast een server op PostgreSQL, die er meteen naar luistert',
    async () => {
      if (!postgres) return; // startPostgres has said so
      const env = { DATABASE_URL: await postgres.createDatabase() };
      await spreker(env)('import', 'klein.md', '--year', '2021');
      const { adres, aangemeld } = await hier.serveer(env);
      const stroom = await zetOpzij(env);
      const headers = { cookie: await aangemeld() };
      const zeg = spreker(env, '--als', emailVan('An'));
      const titels = async (): Promise<number> =>
        ((await (await fetch(`${adres}/api/trajecten`, { headers })).json()) as object[]).length;
      let voor = 0;
      await proef(zeg, stroom, async () => {
        voor = await titels();
        await zeg('import', 'volgend.md', '--year', '2022');
        expect(await titels()).toBe(voor);
      });
      expect(voor).toBeGreaterThan(1);
      await until(async () => (await titels()) > voor);
    },
    TIJD,
  );
});
