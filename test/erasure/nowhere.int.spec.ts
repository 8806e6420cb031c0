/**
 * After an erasure the words, their stems and their keys are found nowhere: not in the log, in read models in whatever state,
 * in what the program holds in memory, nor in kept exports; and the rest is as it was. Embedded and on a server.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { openApplication } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import { startPostgres } from '../support/postgres-server.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';
import { inFolder, inMemory, inTables } from './traces.js';

const postgres = await startPostgres();
const folder = tempDir('nowhere');
afterAll(async () => {
  await postgres?.stop();
  folder.remove();
});

const WOORDEN = ['kwetsbaarheden', 'kwetsbar'];
const TEKST = 'Kwetsbaarheden van Jan';
const DAG = 86_400_000;
let dagen = 0;
/** Each time two days later, so that an export is due. */
const later = (): Date => new Date(Date.now() + (dagen += 2) * DAG);
const TIJD = 120_000;

/** How a read model stands when the words go; each has the words in its rows. */
const STANDEN = {
  'leesmodellen die volgen': [],
  'een leesmodel dat gepauzeerd is': [`update projection.checkpoints set status = 'paused'`],
  'een leesmodel dat gestopt is': [
    `update projection.checkpoints set status = 'stopped', failure = '{"kind":"poison"}'`,
  ],
  'een stroom die opzij staat': [
    `insert into projection.parked (name, stream, revision, position, type, failure)
      select name, e.stream, e.revision, e.position, e.type, '{"kind":"poison"}'
        from projection.checkpoints, log.events e where e.position = (select max(position) from log.events)
          and name in ('onderdelen', 'zoek', 'procesverloop')`,
  ],
};
/** Half built by a rebuild, and left by a version before. */
const HALF = [
  ['rm_zoek_1_next', 'rm_zoek_1'],
  ['rm_onderdelen_1_next', 'rm_onderdelen_1'],
  ['rm_zoek_0', 'rm_zoek_1'],
] as const;
const KINDS = ['ingebouwd', ...(postgres ? ['PostgreSQL'] : [])];

describe.each(KINDS)('een gewiste tekst, %s', (kind) => {
  let server: TestServer;
  let env: NodeJS.ProcessEnv;
  const exports = `${folder.path}/exports-${kind}`;
  const open = async (): Promise<void> => {
    server = await TestServer.of(
      await openApplication(readConfig({ LOG_LEVEL: 'error', EXPORT_DIR: exports, ...env })),
    );
  };
  const of = <T>(what: new (...args: never[]) => T): T =>
    server.application.nest.get(what, { strict: false });
  const sql = <R>(query: string): Promise<R[]> =>
    server.application.database.dataSource.query(query);
  beforeAll(async () => {
    env =
      kind === 'ingebouwd'
        ? { DATA_DIR: `${folder.path}/data` }
        : { DATABASE_URL: await postgres!.createDatabase(), DATA_DIR: folder.path };
    await open();
  }, TIJD);
  afterAll(() => server.close());

  const rows = async (): Promise<object> => {
    const found: Record<string, object[]> = {};
    for (const { name, entity } of PROJECTIONS) {
      const { tableName } = server.application.database.dataSource.getMetadata(entity as never);
      found[name] = await sql(`select * from ${tableName} t order by t::text`);
    }
    return found;
  };
  const logBytes = (): Promise<object[]> =>
    sql('select e.*, data::text as d, metadata::text as m from log.events e order by position');

  /** As people do before: pages, search, and the API are asked for it, so that answers are kept. */
  async function asked(trajectId: string): Promise<string> {
    const an = await server.als();
    const answers = [
      await an.get(`/trajecten/${trajectId}`),
      await an.get('/zoek?q=kwetsbaarheden'),
      await an.get(`/api/trajecten/${trajectId}/jaartabel/2031`),
      await an.get('/api/werkjaren/2031/onderdelen'),
    ];
    return answers.map(({ text }) => text.toLowerCase()).join('\n');
  }

  it.each(Object.entries(STANDEN))(
    'is overal weg: %s',
    async (_, statements) => {
      const [trajectId, lesId, ander] = [randomUUID(), randomUUID(), randomUUID()];
      await server.doe(StartTraject, { trajectId, titel: 'Moestuin', soort: 'PROEFTUIN' });
      for (const [id, tekst] of [[ander, 'Iets heel anders'] as const, [lesId, TEKST] as const])
        await server.doe(LegLesVast, { trajectId, lesId: id, jaar: 2031, themas: [], tekst });
      expect((await asked(trajectId)).includes(WOORDEN[0]!)).toBe(true);
      await of(KeptExports).daily(later());
      await server.close();
      await open();
      for (const statement of statements) await sql(statement);
      for (const [made, from] of HALF) {
        await sql(`drop table if exists ${made}`);
        await sql(`create table ${made} as select * from ${from}`);
      }
      if (statements.length > 0) {
        await server.close(); // the followers look at how they stand when they begin
        await open();
      }
      expect((await asked(trajectId)).includes(WOORDEN[0]!)).toBe(true);
      const [{ secret }] = (await sql(
        `select secret from keys.texts where part = 'LES/${lesId}'`,
      )) as [{ secret: Buffer }];
      const [log, before] = [
        await logBytes(),
        await inTables(server.application.database.dataSource),
      ];
      const sporen = [...WOORDEN, secret.toString('hex')];
      expect(sporen.filter((spoor) => before.includes(spoor))).toEqual(sporen);
      expect(await inMemory(server.application, WOORDEN, secret)).not.toEqual([]);

      await server.doe(WisTekst, {
        ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: lesId },
        grond: 'OP_VERZOEK',
      });
      await of(Eraser).catchUp();

      expect(await inMemory(server.application, WOORDEN, secret)).toEqual([]);
      const now = await inTables(server.application.database.dataSource);
      expect(sporen.filter((spoor) => now.includes(spoor))).toEqual([]);
      await of(KeptExports).end(later());
      expect(inFolder(exports).includes(secret.toString('base64'))).toBe(false);
      expect((await logBytes()).slice(0, log.length)).toEqual(log);
      expect((await asked(trajectId)).includes(WOORDEN[1]!)).toBe(false);

      for (const { name } of PROJECTIONS) {
        await of(ProjectionRunner).resume(name);
        await of(ProjectionRunner).replay(name);
      }
      const head = (await server.application.log.head())!;
      expect(await of(ProjectionRunner).waitFor(head, 10_000)).toBe(true);
      const followed = await rows();
      for (const { name } of PROJECTIONS) await of(ProjectionRunner).rebuild(name);
      expect(await rows()).toEqual(followed);
      expect(JSON.stringify(followed)).toContain('Iets heel anders');
    },
    TIJD,
  );
});
