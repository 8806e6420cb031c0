/** One's own account: tokens for programs, and the devices on which one is signed in. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { giveRoles } from '../../src/accounts/accounts.service.js';
import type { Rol } from '../../src/domain/rol.js';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { accountVan } from '../support/meld-aan.js';
import { MOESTUIN } from '../support/namen.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const maakToken = async (wie: string, bereik: string): Promise<string> => {
  const agent = await server.als(wie);
  const velden = { tokennaam: `voor ${bereik}`, bereik, dagen: '30' };
  const { text, headers } = await agent
    .post('/mijn-account/tokens')
    .type('form')
    .send(velden)
    .expect(201);
  expect(headers['cache-control']).toBe('no-store');
  return /value="(trajectboek_[\w-]{43})"/u.exec(text)![1]!;
};
const met = (token: string, test: request.Test): request.Test =>
  test.set('Authorization', `Bearer ${token}`);
const vraag = (token: string, pad = '/api/trajecten'): request.Test =>
  met(token, request(server.adres).get(pad));
const begin = (token: string): request.Test =>
  met(token, request(server.adres).post('/api/commands/StartTraject')).send({
    ...{ trajectId: MOESTUIN, titel: 'Moestuin', soort: 'PROEFTUIN' },
  });
const krijgt = async (naam: string, rollen: readonly Rol[]): Promise<void> => {
  const id = await accountVan(server.application, naam);
  await server.application.database.dataSource.transaction((sql) => giveRoles(id, rollen, sql));
};

describe('een token voor een programma', () => {
  it('met bereik lezen leest, en verandert niets', async () => {
    const token = await maakToken('An', 'LEZEN');
    await vraag(token).expect(200);
    const { body } = await begin(token).expect(403);
    expect(body).toMatchObject({
      ...{ type: 'urn:trajectboek:probleem:token-leest-alleen' },
      ...{ title: 'Met dit token mag je alleen lezen.' },
    });
  });

  it('met bereik schrijven legt vast op naam van zijn account, langs de deur van de API', async () => {
    const token = await maakToken('An', 'SCHRIJVEN');
    await begin(token).expect(201);
    const id = await accountVan(server.application, 'An');
    const { events } = await server.application.log.readAll(null, 10);
    expect(events.at(-1)!.metadata).toMatchObject({ actor: { id, soort: 'mens' }, deur: 'API' });
  });

  it('mag wat zijn account op dat moment mag', async () => {
    const token = await maakToken('Bo', 'SCHRIJVEN');
    await krijgt('Bo', ['BEHEERDER']);
    await vraag(token).expect(403);
    await krijgt('Bo', ['STUURGROEPLID']);
    await vraag(token).expect(200);
    await begin(token).expect(403);
  });

  it('opent geen pagina, dus ook geen accounts of rollen', async () => {
    const token = await maakToken('An', 'SCHRIJVEN');
    for (const pad of ['/trajecten', '/mijn-account', '/beheer/accounts'])
      await vraag(token, pad).expect(303);
    await met(token, request(server.adres).post('/mijn-account/tokens')).expect(401);
  });

  it('telt in de plaats van een sessie: een verkeerd token is niemand', async () => {
    const an = await server.als('An');
    await an.get('/api/trajecten').expect(200);
    for (const token of ['trajectboek_verzonnen', 'x'.repeat(5000)])
      await met(token, an.get('/api/trajecten')).expect(401);
  });

  it('werkt niet meer zodra het ingetrokken is', async () => {
    const token = await maakToken('Cis', 'LEZEN');
    const cis = await server.als('Cis');
    const { text } = await cis.get('/mijn-account').expect(200);
    expect(woorden(text)).toMatch(/voor LEZEN ?alleen lezen, geldig tot/u);
    await cis.post(formulier(text, 'Intrekken').actie).expect(303);
    await vraag(token).expect(401);
    expect(woorden((await cis.get('/mijn-account').expect(200)).text)).not.toContain('voor LEZEN');
  });

  it('zonder naam wordt niet gemaakt, en wat gekozen was staat er nog', async () => {
    const agent = await server.als('Dré');
    const velden = { tokennaam: ' ', bereik: 'SCHRIJVEN', dagen: '365' };
    const { text } = await agent.post('/mijn-account/tokens').type('form').send(velden).expect(400);
    expect(woorden(text)).toContain('Geef het token een naam');
    expect(formulier(text, 'Token maken').velden).toMatchObject({
      ...{ bereik: 'SCHRIJVEN', dagen: '365' },
    });
  });

  it('van een ander kan niemand intrekken', async () => {
    const token = await maakToken('Els', 'LEZEN');
    const els = await server.als('Els');
    const { actie } = formulier((await els.get('/mijn-account')).text, 'Intrekken');
    await (await server.als('An')).post(actie).expect(404);
    await vraag(token).expect(200);
  });

  it('staat in de beschrijving van de API, naast de sessie', async () => {
    const { body } = await request(server.adres).get('/api/openapi.json');
    const { components, paths } = body as {
      components: { securitySchemes: object };
      paths: Record<string, Record<string, { security?: object }>>;
    };
    expect(components.securitySchemes).toMatchObject({
      ...{ sessie: { in: 'cookie' }, token: { type: 'http', scheme: 'bearer' } },
    });
    for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
      expect(operation.security).toEqual([{ sessie: [] }, { token: [] }]);
  });
});

describe('waar iemand aangemeld is', () => {
  const IPHONE =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

  it('staat op zijn pagina, en hij meldt er één af, of alle andere', async () => {
    const hier = await server.als('Fien');
    const [daar, elders] = [await server.als('Fien'), await server.als('Fien')];
    await server.application.database.dataSource.query(
      `update accounts.session set device = $1 where account_id = $2`,
      [IPHONE, await accountVan(server.application, 'Fien')],
    );
    const { text } = await hier.get('/mijn-account').expect(200);
    expect(woorden(text).match(/laatst gebruikt (daarnet|\d+ min)/gu)).toHaveLength(3);
    expect(woorden(text).match(/Safari op een iPhone \(dit toestel\)/gu)).toHaveLength(1);
    const afmelden = formulieren(text, 'Afmelden op Safari').map(({ actie }) => actie);
    expect(afmelden).toHaveLength(3);
    await (await server.als('An')).post(afmelden[0]!).expect(404);
    await hier.post('/mijn-account/sessies/einde').expect(303);
    await hier.get('/mijn-account').expect(200);
    for (const weg of [daar, elders]) await weg.get('/mijn-account').expect(303);
    const { actie } = formulier((await hier.get('/mijn-account')).text, 'Afmelden op Safari');
    await hier.post(actie).expect(303);
    await hier.get('/mijn-account').expect(303);
  });
});
