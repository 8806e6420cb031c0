import { afterEach, expect, it } from '@jest/globals';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
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
