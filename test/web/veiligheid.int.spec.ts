import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { TestServer } from '../support/server.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';

let server: TestServer;
let agent: Agent;
beforeAll(async () => {
  server = await TestServer.start({
    ...{ ALLOWED_HOSTS: 'boek.voorbeeld.be', TWEEDE_FACTOR: 'vrij' },
  });
  agent = await server.als('An');
});
afterAll(() => server.close());

describe('alleen de eigen site', () => {
  it.each(['/trajecten', '/api/medewerkers', '/stijl.css'])(
    'een vreemde naam krijgt niets van %s',
    async (pad) => {
      await agent.get(pad).set('Host', 'kwaad.voorbeeld.com').expect(421);
      await agent.get(pad).set('Host', 'localhost.kwaad.com').expect(421);
    },
  );

  it('kent de namen van de eigen machine en die van ALLOWED_HOSTS', async () => {
    for (const host of ['localhost', '127.0.0.1:3000', '[::1]:3000'])
      await agent.get('/trajecten').set('Host', host).expect(200);
    // Known, but only by TLS: no 421.
    const { text } = await agent.get('/trajecten').set('Host', 'Boek.Voorbeeld.be').expect(403);
    expect(text).toMatch(/^Dit adres antwoordt niet over gewoon http: .*passkeys.*\n$/u);
  });

  it.each(['/aanmelden', '/stappen', '/api/commands/StartTraject'])(
    'een formulier van een andere site verandert niets aan %s',
    async (pad) => {
      for (const origin of ['http://kwaad.voorbeeld.com', 'null', 'http://127.0.0.1:1', ''])
        await agent.post(pad).set('Origin', origin).expect(403);
      await agent.post(pad).set('Sec-Fetch-Site', 'cross-site').expect(403);
      const eigen = new URL(server.adres).origin;
      await agent.post(pad).set({ Origin: eigen, 'Sec-Fetch-Site': 'same-site' }).expect(403);
      await agent.post(pad).set('Origin', eigen.replace('http:', 'https:')).expect(403);
    },
  );

  it('een link op een andere site opent een pagina, maar niets komt er als beeld, script of kader', async () => {
    const elders = { 'Sec-Fetch-Site': 'cross-site' };
    const gevolgd = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
    await agent
      .get('/trajecten')
      .set({ ...elders, ...gevolgd })
      .expect(200);
    for (const dest of ['image', 'script', 'iframe', 'empty', 'object'])
      await agent
        .get('/trajecten')
        .set({ ...elders, ...gevolgd, 'Sec-Fetch-Dest': dest })
        .expect(403);
    await agent
      .get('/api/trajecten')
      .set({ ...elders, 'Sec-Fetch-Mode': 'cors' })
      .expect(403);
    await agent.get('/trajecten').set('Sec-Fetch-Site', 'none').expect(200);
    await agent.get('/trajecten').set('Sec-Fetch-Site', 'same-origin').expect(200);
  });

  it('de eigen pagina mag', async () => {
    const host = new URL(server.adres).host;
    await agent
      .post('/aanmelden')
      .set('Origin', `http://${host}`)
      .type('form')
      .send({ email: emailVan('An'), wachtwoord: WACHTWOORD })
      .expect(303);
  });
});

describe('wat een browser mag', () => {
  it('alleen eigen scripts en stijlen, in geen kader, zonder TLS af te dwingen', async () => {
    const { headers } = await agent.get('/trajecten').expect(200);
    const beleid = headers['content-security-policy']!;
    expect(beleid).toContain("script-src 'self'");
    expect(beleid).toContain("frame-ancestors 'none'");
    expect(beleid).not.toMatch(/unsafe|upgrade-insecure/);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('de pagina heeft geen script of stijl in zichzelf', async () => {
    const { text } = await agent.get('/trajecten').expect(200);
    expect(text).not.toMatch(/ style=| on\w+=|<style|<script>/);
    expect(text).toContain('<html lang="nl-BE">');
  });

  it("bewaart bestanden met hun kenmerk voor altijd en pagina's niet", async () => {
    const { text } = await agent.get('/trajecten');
    const stijl = /href="(\/stijl\.css\?v=\w+)"/.exec(text)![1]!;
    const bestand = await agent.get(stijl).expect(200);
    expect(bestand.headers['cache-control']).toContain('immutable');
    expect(bestand.text).toMatch(/url\('\/letter-latin-wght-normal\.woff2\?v=/);
    const pagina = await agent.get('/trajecten');
    expect(pagina.headers['cache-control']).toBe('no-store');
  });

  it('laadt hoogstens honderd kilobyte script', async () => {
    const { text } = await agent.get('/trajecten');
    const adressen = [...text.matchAll(/<script src="([^"]+)"/g)].map(([, adres]) => adres!);
    const groottes = await Promise.all(
      adressen.map(async (adres) => Buffer.byteLength((await agent.get(adres)).text)),
    );
    expect(groottes.reduce((a, b) => a + b)).toBeLessThan(100_000);
  });
});

describe('wat misgaat', () => {
  it('een pagina die niet bestaat zegt dat in het Nederlands', async () => {
    const antwoord = await agent.get('/nergens').expect(404);
    expect(antwoord.text).toContain('Deze pagina bestaat niet');
    await agent.get('/trajecten/geen-id').expect(404);
    await agent.get('/trajecten/00000000-0000-4000-8000-000000000000').expect(404);
    const api = await agent.get('/api/nergens').expect(404);
    expect(api.headers['content-type']).toContain('application/problem+json');
  });

  it('een te groot formulier wordt geweigerd met wat je kan doen', async () => {
    const antwoord = await agent
      .post('/stappen')
      .type('form')
      .send({ verslag: 'x'.repeat(3_000_000) })
      .expect(413);
    expect(antwoord.text).toContain('Dit is te veel in één keer');
  });
});
