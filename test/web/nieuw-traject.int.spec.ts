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
