import { afterEach, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { accountVan, cookieVan, emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { nr } from '../support/namen.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
afterEach(() => server.close());

const DOORGEGEVEN = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'https' };

async function meldAan(env: NodeJS.ProcessEnv): Promise<{ cookies: string; adres: string }> {
  server = await TestServer.start(env);
  const velden = { email: emailVan('An'), wachtwoord: WACHTWOORD };
  const antwoord = await server
    .vreemde()
    .post('/aanmelden')
    .set(DOORGEGEVEN)
    .type('form')
    .send(velden)
    .expect(303);
  const [regel] = await server.application.database.dataSource.query<{ address: string }[]>(
    `select address from accounts.access_log where what = 'AANGEMELD'`,
  );
  return { cookies: String(antwoord.headers['set-cookie']), adres: regel!.address };
}

it.each(['1', '127.0.0.1'])(
  'wie via de proxy %s met TLS komt, krijgt een cookie die alleen over TLS reist, en telt op zijn eigen adres',
  async (proxy) => {
    const { cookies, adres } = await meldAan({ TRUST_PROXY: proxy });
    expect(cookies).toMatch(/__Host-trajectboek_sessie=[\w-]{43}; Path=\/; HttpOnly; Secure/u);
    expect(adres).toBe('203.0.113.7');
  },
);

it.each([{}, { TRUST_PROXY: '198.51.100.1' }])(
  'wat iemand zelf over zijn adres zegt, telt niet: %j',
  async (env) => {
    const { cookies, adres } = await meldAan(env);
    expect(cookies).not.toContain('__Host-');
    expect(adres).toBe('127.0.0.1');
  },
);

describe('op een eigen adres met TLS', () => {
  const ADRES = 'https://boek.voorbeeld.be';
  const VIA_PROXY = { 'X-Forwarded-Proto': 'https', Host: 'boek.voorbeeld.be' };
  const start = async (env: NodeJS.ProcessEnv = {}): Promise<request.Agent> => {
    server = await TestServer.start({
      ...{ PUBLIC_URL: ADRES, TRUST_PROXY: '1', TWEEDE_FACTOR: 'vrij', ...env },
    });
    return server.vreemde();
  };

  it('onthoudt een browser een jaar lang dat het nooit anders dan met TLS is', async () => {
    const vreemde = await start();
    const { headers } = await vreemde.get('/aanmelden').set(VIA_PROXY).expect(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it('antwoordt het niet zonder TLS, en zegt waar het wel moet', async () => {
    const vreemde = await start();
    const zonder = { ...VIA_PROXY, 'X-Forwarded-Proto': 'http' };
    const { text } = await vreemde.get('/aanmelden').set(zonder).expect(403);
    expect(text).toContain(`Open ${ADRES}/.`);
    await vreemde.get('/health/live').set(zonder).expect(200);
  });

  it('is een verzoek dat iets wijzigt er alleen van dat adres zelf', async () => {
    const vreemde = await start();
    const velden = { email: emailVan('An'), wachtwoord: WACHTWOORD };
    const stuur = (headers: Record<string, string>): request.Test =>
      vreemde
        .post('/aanmelden')
        .type('form')
        .set({ ...VIA_PROXY, ...headers })
        .send(velden);
    for (const origin of ['http://boek.voorbeeld.be', `${ADRES}:8443`, 'https://voorbeeld.be'])
      await stuur({ Origin: origin }).expect(403);
    await stuur({ Origin: ADRES, 'Sec-Fetch-Site': 'same-origin' }).expect(303);
  });

  it('kent het de namen van de machine alleen nog op de machine zelf, zonder proxy', async () => {
    const vreemde = await start();
    const via = await vreemde.get('/aanmelden').set({ ...VIA_PROXY, Host: 'localhost:3000' });
    expect(via.status).toBe(421);
    expect(via.text).toContain(`Open ${ADRES}/.`);
    await vreemde.get('/aanmelden').set('Host', 'localhost:3000').expect(200);
  });

  it('zet geen cookie die ook zonder TLS reist, wat iemand ook doet', async () => {
    await start();
    const an = await accountVan(server.application, 'An');
    const sessie = await cookieVan(server.application, an);
    const { headers } = await server
      .vreemde()
      .post('/werkjaren/openen')
      .set({ ...VIA_PROXY, Origin: ADRES, Cookie: `__Host-${sessie}` })
      .type('form')
      .send({ commandId: nr(1), jaar: '2031' })
      .expect(303);
    const cookies = headers['set-cookie'] as unknown as string[];
    expect(cookies.length).toBeGreaterThan(0);
    for (const een of cookies) expect(een).toMatch(/^__Host-.*; HttpOnly; Secure; SameSite=Lax$/u);
  });

  it('leidt een link voor een nieuw wachtwoord naar dat adres, ook als een beheerder hem op de machine maakt', async () => {
    await start();
    const an = await server.als('An');
    const id = await accountVan(server.application, 'Bo');
    const { text } = await an.post(`/beheer/accounts/${id}/link`).expect(201);
    expect(text).toContain(`value="${ADRES}/nieuw-wachtwoord/`);
  });
});

it('zonder TLS antwoordt het onder elke naam waar iemand dat uitdrukkelijk toeliet', async () => {
  server = await TestServer.start({
    PUBLIC_URL: 'http://boek.voorbeeld.be',
    ALLOW_PLAIN_HTTP: 'yes',
  });
  const { headers } = await server
    .vreemde()
    .get('/aanmelden')
    .set('Host', 'boek.voorbeeld.be')
    .expect(200);
  expect(headers['strict-transport-security']).toBeUndefined();
});
