/** What another process erased goes from this one too: from what it holds in memory, and from what it answers. */
import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { openApplication } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { startPostgres } from '../support/postgres-server.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';
import { inMemory } from './traces.js';

const postgres = await startPostgres();
const folder = tempDir('two-erasers');
const open: TestServer[] = [];
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
  await postgres?.stop();
  folder.remove();
});

async function started(url: string): Promise<TestServer> {
  const env = { LOG_LEVEL: 'error', DATABASE_URL: url, DATA_DIR: folder.path };
  const server = await TestServer.of(await openApplication(readConfig(env)));
  open.push(server);
  return server;
}

it('wat een ander proces wist, is ook hier weg: uit het geheugen en uit de antwoorden', async () => {
  if (!postgres) return; // startPostgres has said so
  const url = await postgres.createDatabase();
  const [here, there] = [await started(url), await started(url)];
  const [trajectId, lesId] = [randomUUID(), randomUUID()];
  await here.doe(StartTraject, { trajectId, titel: 'Moestuin', soort: 'PROEFTUIN' });
  const tekst = 'Kwetsbaarheden van Jan';
  await here.doe(LegLesVast, { trajectId, lesId, jaar: 2031, themas: [], tekst });
  const [{ secret }] = await here.application.database.dataSource.query<[{ secret: Buffer }]>(
    `select secret from keys.texts where part = 'LES/${lesId}'`,
  );
  const asked = async (): Promise<string> => {
    const { body } = await (await here.als()).get(`/api/trajecten/${trajectId}/jaartabel/2031`);
    return JSON.stringify(body);
  };
  expect(await asked()).toContain(tekst);
  const words = ['kwetsbaarheden'];
  expect(await inMemory(here.application, words, secret)).not.toEqual([]);

  await there.doe(WisTekst, {
    ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: lesId },
    grond: 'OP_VERZOEK',
  });
  // Both do what they would do at the notice of the append.
  for (const { application } of open)
    await application.nest.get(Eraser, { strict: false }).catchUp();
  expect(await inMemory(here.application, words, secret)).toEqual([]);
  expect(await asked()).toContain('[gewist op');
}, 120_000);
