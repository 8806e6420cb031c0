/** Who asks without end is told to wait; the others notice nothing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type request from 'supertest';
import { ApiTokens } from '../../src/accounts/api-tokens.service.js';
import { accountVan } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ REQUESTS_PER_MINUTE: '1' });
});
afterAll(() => server.close());

/** However slow this machine is, it is not slower than one request a minute for so many in a row. */
const PATIENCE = 20;
async function totTeSnel(vraag: () => request.Test): Promise<request.Response> {
  for (let n = 0; n < PATIENCE; n += 1) {
    const antwoord = await vraag();
    if (antwoord.status === 429) return antwoord;
    expect(antwoord.status).toBeLessThan(400);
  }
  throw new Error('never too fast');
}

it('een pagina zegt te wachten, en hoe lang', async () => {
  const an = await server.als('An');
  const { headers, text } = await totTeSnel(() => an.get('/trajecten'));
  expect(text).toContain('Er komt te veel in korte tijd');
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  const bo = await server.als('Bo');
  await bo.get('/trajecten').expect(200);
});

it('een formulier dat te snel kwam, is niet weg', async () => {
  const cis = await server.als('Cis');
  await totTeSnel(() => cis.get('/trajecten'));
  const sturen = cis.post('/trajecten/nieuw').type('form').send({ titel: 'Buurttuin' });
  const { status, text } = await sturen;
  expect(status).toBe(429);
  expect(text).toContain('value="Buurttuin"');
});

it('de API zegt het als probleem, ook aan wie met meer tokens komt', async () => {
  const tokens = server.application.nest.get(ApiTokens, { strict: false });
  const id = await accountVan(server.application, 'Dora');
  const by = { accountId: id, deur: 'WEB' as const };
  const [een, twee] = await Promise.all(
    ['een', 'twee'].map((name) => tokens.make(id, { name, scope: 'LEZEN', days: 30 }, by)),
  );
  const vraag = (token: string): request.Test =>
    server.vreemde().get('/api/trajecten').set('Authorization', `Bearer ${token}`);
  await totTeSnel(() => vraag(een!));
  const { status, body, headers } = await vraag(twee!);
  expect({ status, body: body as object }).toMatchObject({
    status: 429,
    body: {
      type: 'urn:trajectboek:probleem:te-snel',
      title: expect.stringMatching(/Wacht \d+ s/u),
    },
  });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

it('wat iedereen mag zien, komt altijd', async () => {
  const els = await server.als('Els');
  await totTeSnel(() => els.get('/trajecten'));
  await els.get('/stijl.css').expect(200);
});
