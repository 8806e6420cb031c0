/** The clock of a server cannot be right: nothing is logged, whatever keeps the log, and everybody hears what to do. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startOn, ENTITIES, type Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { openServer } from '../../src/database/server.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { startTestApplication } from '../support/application.js';
import { TestServer } from '../support/server.js';

const DAY_MS = 24 * 60 * 60 * 1000;

let postgres: PostgresServer | undefined;
const double = await EventStoreDbDouble.start();
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  double.stop();
});

/** Two processes where more than one can be. */
async function processes(mode: string): Promise<Application[]> {
  const env = mode === 'EventStoreDB' ? { EVENTSTOREDB_URL: double.url } : {};
  const config = readConfig({ LOG_LEVEL: 'error', ...env });
  if (mode === 'ingebouwd' || !postgres)
    return [await startTestApplication({ LOG_LEVEL: 'error', ...env })];
  const url = await postgres.createDatabase();
  const open = async (): Promise<Application> =>
    startOn(config, await openServer(url, { entities: ENTITIES }));
  return [await open(), await open()];
}

describe.each(['ingebouwd', 'PostgreSQL', 'EventStoreDB'])('met het logboek: %s', (mode) => {
  let server: TestServer;
  let all: Application[];
  beforeAll(async () => {
    all = await processes(mode);
    server = await TestServer.of(all[0]!);
    await server.doe(StartTraject, {
      trajectId: randomUUID(),
      titel: 'Ervoor',
      soort: 'PROEFTUIN',
    });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    for (const other of all.slice(1)) await other.close();
  });
  afterEach(() => void jest.restoreAllMocks());

  /** From now on the clock of this process is so much off. */
  const set = ({ clock }: Application, ms: number): void =>
    void jest.spyOn(clock.clock, 'wall').mockImplementation(() => new Date(Date.now() + ms));
  const ready = async (): Promise<string[]> =>
    ((await server.vreemde().get('/health/ready')).body as { nietInOrde: string[] }).nietInOrde;
  const head = () => all[0]!.log.head();
  const start = async (titel: string) => {
    const an = await server.als();
    return an
      .post('/api/commands/StartTraject')
      .send({ trajectId: randomUUID(), titel, soort: 'PROEFTUIN' });
  };

  it.each([
    ['vooruit gesprongen', 400 * DAY_MS, /vooruit gesprongen/u],
    [
      'achteruit gesprongen',
      -6 * 60_000,
      /(achteruit gesprongen|voor het laatste dat gelogd werd)/u,
    ],
  ])('%s: niets wordt gelogd, en elke deur zegt waarom', async (_, ms, why) => {
    const before = await head();
    set(all[0]!, ms);
    const { status, body, headers } = await start('Te vroeg of te laat');
    expect({ status, body: body as object }).toMatchObject({
      status: 503,
      body: {
        type: 'urn:trajectboek:probleem:klok-klopt-niet',
        detail: expect.stringMatching(why),
      },
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    const an = await server.als();
    const pagina = await an.post('/trajecten/nieuw').type('form').send({ titel: 'Buurttuin' });
    expect(pagina.text).toContain('value="Buurttuin"');
    expect(await ready()).toContain('klok');
    expect(await head()).toBe(before);

    jest.restoreAllMocks();
    expect((await start('Weer juist')).status).toBe(201);
    expect(await ready()).not.toContain('klok');
  });

  it('zegt iemand dat ze klopt, dan gaat elk proces verder', async () => {
    for (const one of all) set(one, 400 * DAY_MS);
    expect((await start('Nog niet')).status).toBe(503);
    await all.at(-1)!.clock.isRight();
    expect((await start('Toch')).status).toBe(201);
    for (const one of all) expect(await one.clock.doubt()).toBeUndefined();
  });

  it('was ze lang stil, dan blijft dat gezegd tot iemand keek', async () => {
    const { clock, database } = all[0]!;
    const since = new Date('2020-05-04T10:00:00.000Z');
    await clock.isRight();
    await clock.alive();
    expect(await clock.gap()).toBeUndefined();
    await database.dataSource.query('update log.clock set seen_at = $1', [since]);
    await clock.alive();
    await clock.alive();
    for (const one of all) expect(await one.clock.gap()).toEqual(since);
    const start = (await (await server.als()).get('/')).text;
    expect(start).toContain('meer dan 180 dagen niet (sinds 4 mei 2020 om 12.00)');
    await all.at(-1)!.clock.isRight();
    expect(await clock.gap()).toBeUndefined();
  });
});
