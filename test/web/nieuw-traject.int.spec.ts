import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { formulier, woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';
import { voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let agent: Agent;
beforeAll(async () => {
  server = await TestServer.start();
  agent = await server.als('An');
  await voorbeeld(server);
});
afterAll(() => server.close());

describe('een traject beginnen', () => {
  it('met zijn plaats in het verslag', async () => {
    const { text } = await agent.get('/trajecten/nieuw').expect(200);
    const { velden } = formulier(text, 'Traject beginnen');
    const plaats = /<option value="([^"]+)">[^<]*Vooraan in 1\./.exec(text)![1]!;
    const begonnen = await agent
      .post('/trajecten/nieuw')
      .type('form')
      .send({ ...velden, titel: 'Repair op zondag', plaats })
      .expect(303);
    const pagina = woorden((await agent.get(begonnen.headers['location']!)).text);
    expect(pagina).toContain('Traject "Repair op zondag" begonnen');
    expect(pagina).toContain('In het verslag van 2022: 1.1');
    expect(woorden((await agent.get('/trajecten')).text)).toContain('Repair op zondag');
  });

  it('zegt het als zijn plaats er niet meer is, en laat een andere kiezen', async () => {
    const { text } = await agent.get('/trajecten/nieuw').expect(200);
    const eerst = formulier(text, 'Traject beginnen').velden;
    const ingevuld = { ...eerst, titel: 'Zonder dak' };
    const weg = { ...ingevuld, plaats: '00000000-0000-4000-8000-00000000dead/' };
    const stuur = (velden: object) => agent.post('/trajecten/nieuw').type('form').send(velden);
    const geweigerd = await stuur(weg).expect(422);
    expect(woorden(geweigerd.text)).toMatch(/Er is een probleem .* Zonder dak is begonnen, maar/u);
    const [adres] = /\/trajecten\/[^"]*gedaan=[^"]*/u.exec(geweigerd.text)!;
    const pagina = woorden((await agent.get(adres.replaceAll('&amp;', '&')).expect(200)).text);
    expect(pagina).toContain('Traject "Zonder dak" begonnen. Ongedaan maken');
    const { velden } = formulier(geweigerd.text, 'Plaats bewaren');
    expect(velden).toMatchObject({ titel: 'Zonder dak', trajectId: eerst['trajectId'] });
    const plaats = /<option value="([^"]+)">[^<]*Vooraan in 1\./.exec(geweigerd.text)![1]!;
    const geplaatst = await stuur({ ...velden, plaats }).expect(303);
    const na = woorden((await agent.get(geplaatst.headers['location']!)).text);
    expect(na).toContain('In het verslag van 2022: 1.1');
    const alle = woorden((await agent.get('/trajecten')).text);
    expect(alle.match(/Zonder dak/gu)).toHaveLength(1);
  });

  it('komt terug om na te kijken als zijn eigen ids niet aankwamen', async () => {
    const typt = { titel: 'Half verstuurd', soort: 'ACTIVITEIT' };
    const terug = await agent.post('/trajecten/nieuw').type('form').send(typt).expect(400);
    const { velden } = formulier(terug.text, 'Traject beginnen');
    expect(velden).toMatchObject(typt);
    await agent.post('/trajecten/nieuw').type('form').send(velden).expect(303);
  });

  it('zonder plaats staat het nog niet in het verslag', async () => {
    const { velden } = formulier((await agent.get('/trajecten/nieuw')).text, 'Traject beginnen');
    const leeg = await agent.post('/trajecten/nieuw').type('form').send(velden).expect(422);
    expect(leeg.text).toContain('Vul een titel in.');
    const begonnen = await agent
      .post('/trajecten/nieuw')
      .type('form')
      .send({ ...velden, titel: 'Nog zonder plek' })
      .expect(303);
    const pagina = woorden((await agent.get(begonnen.headers['location']!)).text);
    expect(pagina).toContain('Staat niet in het verslag van 2022. Zet het erin');
  });
});
