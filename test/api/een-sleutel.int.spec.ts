/** Een `Idempotency-Key` geldt per sleutel, voor wie hem stuurde: waarheen de opdracht ook gaat, en langs welk proces ze komt. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ENTITIES, startOn } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { openDatabase, type Database } from '../../src/database/database.js';
import { openTestDatabase } from '../support/database.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { TestServer } from '../support/server.js';
import { ApiClient } from './api-client.js';

const traject = (): object => ({ trajectId: randomUUID(), titel: 'Moestuin', soort: 'ACTIVITEIT' });

async function begonnen({ application }: TestServer): Promise<number> {
  const { events } = await application.log.readAll(null, 10_000);
  return events.filter(({ type }) => type === 'TrajectGestart').length;
}

const opServer = async (database: Database): Promise<TestServer> =>
  TestServer.of(await startOn(readConfig({ LOG_LEVEL: 'error' }), database));

/** Ieder het zijne, allemaal tegelijk, met één sleutel. */
async function tegelijk(clients: readonly ApiClient[]): Promise<number[]> {
  const sleutel = randomUUID();
  const antwoorden = await Promise.all(
    Array.from({ length: 8 }, (_, nummer) =>
      clients[nummer % clients.length]!.stuur('StartTraject', traject(), sleutel),
    ),
  );
  return antwoorden.map(({ status }) => status).sort();
}

const EEN_VAN_ACHT = [201, 422, 422, 422, 422, 422, 422, 422];

describe('acht keer een traject beginnen met één sleutel', () => {
  let server: TestServer;
  let api: ApiClient;
  beforeAll(async () => {
    server = await opServer(await openTestDatabase({ entities: ENTITIES }));
    api = await ApiClient.of(server);
  });
  afterAll(() => server.close());

  it('begint er één, na elkaar', async () => {
    const [sleutel, eerder] = [randomUUID(), await begonnen(server)];
    const eerste = traject();
    await api.stuur('StartTraject', eerste, sleutel).expect(201);
    for (let keer = 0; keer < 7; keer += 1) {
      const { body } = await api.stuur('StartTraject', traject(), sleutel).expect(422);
      expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:sleutel-hergebruikt' });
    }
    await api.stuur('StartTraject', eerste, sleutel).expect(200);
    expect(await begonnen(server)).toBe(eerder + 1);
  });

  it('begint er één, ook als ze tegelijk komen', async () => {
    const eerder = await begonnen(server);
    expect(await tegelijk([api])).toEqual(EEN_VAN_ACHT);
    expect(await begonnen(server)).toBe(eerder + 1);
  });

  it('geldt niet voor iemand anders die toevallig dezelfde sleutel koos', async () => {
    const sleutel = randomUUID();
    await api.stuur('StartTraject', traject(), sleutel).expect(201);
    const bilal = await ApiClient.of(server, 'Bilal');
    await bilal.stuur('StartTraject', traject(), sleutel).expect(201);
  });

  it('bindt een sleutel niet aan wat geweigerd werd', async () => {
    const sleutel = randomUUID();
    const { trajectId } = { trajectId: randomUUID() };
    await api.stuur('HervatTraject', { trajectId }, sleutel).expect(422);
    await api.stuur('StartTraject', traject(), sleutel).expect(201);
  });

  it('geldt ook tussen opdrachten van een andere soort', async () => {
    const sleutel = randomUUID();
    await api.stuur('StartTraject', traject(), sleutel).expect(201);
    await api.stuur('OpenWerkjaar', { jaar: 2031 }, sleutel).expect(422);
    await api.stuur('OpenWerkjaar', { jaar: 2031 }).expect(201);
  });
});

describe('acht keer een traject beginnen met één sleutel, op een server van PostgreSQL', () => {
  let postgres: PostgresServer | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres?.stop());

  it('begint er één, langs twee processen tegelijk en nadat beide opnieuw gestart zijn', async () => {
    if (!postgres) return;
    const url = await postgres.createDatabase();
    const start = async (): Promise<TestServer> =>
      opServer(await openDatabase({ url, dataDir: '', entities: ENTITIES }));
    const beide = [await start(), await start()];
    const clients = [await ApiClient.of(beide[0]!), await ApiClient.of(beide[1]!)];
    expect(clients[0]!.wie).toBe(clients[1]!.wie);
    expect(await tegelijk(clients)).toEqual(EEN_VAN_ACHT);
    const sleutel = randomUUID();
    await clients[0]!.stuur('StartTraject', traject(), sleutel).expect(201);
    for (const server of beide) await server.close();

    const weer = await start();
    await (await ApiClient.of(weer)).stuur('StartTraject', traject(), sleutel).expect(422);
    expect(await begonnen(weer)).toBe(2);
    await weer.close();
  }, 60_000);
});
