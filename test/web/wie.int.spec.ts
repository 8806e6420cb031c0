import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

describe('wie ben je', () => {
  it('wordt eerst gevraagd, en dan ga je waar je heen ging', async () => {
    const agent = server.vreemde();
    const eerst = await agent.get('/trajecten?jaar=2022').expect(303);
    expect(eerst.headers['location']).toBe('/wie?naar=%2Ftrajecten%3Fjaar%3D2022');
    const pagina = await agent.get('/wie?naar=%2Ftrajecten%3Fjaar%3D2022').expect(200);
    expect(pagina.text).toContain('<h1>Wie ben je?</h1>');
    const gekozen = await agent
      .post('/wie')
      .type('form')
      .send({ naam: '  Bram   Peeters ', naar: '/trajecten?jaar=2022' })
      .expect(303);
    expect(gekozen.headers['location']).toBe('/trajecten?jaar=2022');
    await agent.get('/trajecten').expect(200);
  });
});
