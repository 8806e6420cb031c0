/** PostgreSQL stops under a program that serves: what people and programs see, and what is left of what they sent. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { ENTITIES, startOn } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { openServer } from '../../src/database/server.js';
import { ApiClient } from '../api/api-client.js';
import { until } from '../projections/support/read-side.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { formulier, woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';

let postgres: PostgresServer | undefined;
let server: TestServer | undefined;
let agent: Agent;
beforeAll(async () => {
  postgres = await startPostgres();
  if (!postgres?.away) return;
  server = await gestart();
  agent = await server.als('An');
});
afterAll(async () => {
  await server?.close();
  await postgres?.stop();
});

async function gestart(): Promise<TestServer> {
  const database = await openServer(await postgres!.createDatabase(), { entities: ENTITIES });
  return TestServer.of(await startOn(readConfig({ LOG_LEVEL: 'error' }), database));
}

it('zegt een ander programma dat het later opnieuw moet vragen, en dan lukt dezelfde opdracht', async () => {
  if (!server) return; // startPostgres has said so
  const api = await ApiClient.of(server);
  const traject = { trajectId: randomUUID(), titel: 'Tijdens een storing', soort: 'PROEFTUIN' };
  const sleutel = randomUUID();
  await postgres!.away!('fast', async () => {
    const { body, headers } = await api.stuur('StartTraject', traject, sleutel).expect(503);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({
      type: 'urn:trajectboek:probleem:databank-onbereikbaar',
      title: 'De databank antwoordt niet. Probeer opnieuw met dezelfde Idempotency-Key.',
    });
    await api.get('trajecten').expect(503);
  });
  await api.stuur('StartTraject', traject, sleutel).expect(201);
});

it('toont wat iemand stuurde op een pagina waarmee hij het opnieuw stuurt', async () => {
  if (!server) return; // startPostgres has said so
  const leeg = formulier((await agent.get('/trajecten/nieuw').expect(200)).text, 'Annuleren');
  const velden = { ...leeg.velden, titel: 'Getypt tijdens een storing', soort: 'PROEFTUIN' };
  let pagina = '';
  await postgres!.away!('fast', async () => {
    const { text } = await agent.post(leeg.actie).type('form').send(velden).expect(503);
    pagina = text;
    await agent.get('/trajecten').expect(503);
  });
  expect(woorden(pagina)).toContain('De databank antwoordt niet');
  expect(woorden(pagina)).toContain('Getypt tijdens een storing');
  const opnieuw = formulier(pagina, 'Opnieuw proberen');
  await agent.post(opnieuw.actie).type('form').send(opnieuw.velden).expect(303);
  // The read models try again by themselves, some seconds later; until then the page says that it is behind.
  const staatEr = async (): Promise<boolean> =>
    woorden((await agent.get('/trajecten')).text).includes('Getypt tijdens een storing');
  await until(staatEr);
});

it('kent een sessie weer zodra de databank er weer is', async () => {
  if (!server) return; // startPostgres has said so
  const pas = await gestart();
  try {
    const bezoeker = await pas.als('Bo');
    await postgres!.away!('fast', () => bezoeker.get('/trajecten').expect(503));
    await bezoeker.get('/trajecten').expect(200);
  } finally {
    await pas.close();
  }
});
