/** The example: nobody signs in, and a bar lets one look as each role. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formulieren, woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({}, true);
});
afterAll(() => server.close());

describe('het voorbeeld', () => {
  it('toont wie kijkt als een verzonnen coördinator, zonder aanmelden', async () => {
    const { text } = await server.vreemde().get('/trajecten').expect(200);
    expect(woorden(text)).toContain('alle gegevens zijn verzonnen, en niemand meldt zich aan');
    expect(woorden(text)).toContain('An Voorbeeld');
    expect(woorden(text)).not.toContain('Afmelden');
    expect(text).toMatch(/value="COORDINATOR"[^>]*aria-pressed="true"/u);
    await server.vreemde().get('/werkjaren/openen').expect(200);
    await server.vreemde().get('/api/trajecten').expect(200);
    await server.vreemde().get('/aanmelden').expect(303).expect('Location', '/');
  });

  it.each([
    ['MEDEWERKER', 200, 200, 403],
    ['COORDINATOR', 200, 200, 200],
    ['STUURGROEPLID', 200, 403, 403],
    ['BEHEERDER', 403, 403, 403],
    ['KEIZER', 200, 200, 200],
  ])('kijk als %s: lezen %i, een traject starten %i, een jaar openen %i', async (rol, ...wat) => {
    const agent = server.vreemde();
    const naar = '/trajecten?jaar=2025';
    await agent
      .post('/voorbeeldrol')
      .type('form')
      .send({ rol, naar })
      .expect(303)
      .expect('Location', naar);
    const kreeg = [];
    for (const pad of ['/trajecten', '/trajecten/nieuw', '/werkjaren/openen'])
      kreeg.push((await agent.get(pad)).status);
    expect(kreeg).toEqual(wat);
  });

  it('laat ook op een pagina die men niet mag zien weer een andere rol kiezen', async () => {
    const agent = server.vreemde();
    await agent.post('/voorbeeldrol').type('form').send({ rol: 'BEHEERDER' }).expect(303);
    const { text } = await agent.get('/trajecten').expect(403);
    expect(formulieren(text, 'Kijk als')).toMatchObject([{ actie: '/voorbeeldrol' }]);
    expect(text).toMatch(/value="BEHEERDER"[^>]*aria-pressed="true"/u);
  });
});

it('buiten het voorbeeld kiest niemand zijn rol', async () => {
  const echt = await TestServer.start();
  const agent = await echt.als();
  await agent.post('/voorbeeldrol').type('form').send({ rol: 'BEHEERDER' }).expect(404);
  await echt
    .vreemde()
    .get('/trajecten')
    .set('Cookie', 'trajectboek_voorbeeldrol=BEHEERDER')
    .expect(303);
  await echt.close();
});
