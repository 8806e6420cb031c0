import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formulier } from '../support/formulier.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const cookieVan = async (naam: string): Promise<string> => {
  const antwoord = await server.vreemde().post('/wie').type('form').send({ naam }).expect(303);
  return antwoord.headers['set-cookie']![0]!;
};

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
    const lijst = await agent.get('/trajecten').expect(200);
    expect(lijst.text).toContain('Bram Peeters');
  });

  it('onthoudt een id en geen naam, voor geen script leesbaar', async () => {
    const cookie = await cookieVan('Cato Claes');
    expect(cookie).toMatch(/^trajectboek_wie=[0-9a-f-]{36}\.[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toMatch(/cato|claes/i);
  });

  it.each(['naam=%FF%FE', 'naam=%', 'naam=Gri%C3', 'naam=An&%FF=x'])(
    'weigert wat geen leesbare tekens zijn: %s',
    async (inhoud) => {
      const antwoord = await server.vreemde().post('/wie').type('form').send(inhoud).expect(400);
      expect(antwoord.text).toContain('<h1>Dit formulier kunnen we niet lezen</h1>');
      const lijst = await server.vreemde().get('/wie').expect(200);
      expect(lijst.text).not.toMatch(/%FF|Gri/u);
    },
  );

  it('gelooft geen cookie die iemand zelf maakte of wijzigde', async () => {
    const echt = (await cookieVan('Dirk')).split(';')[0]!;
    const ander = (await cookieVan('Els')).split(';')[0]!;
    const [, tekenVanDirk] = echt.split('.');
    const [idVanEls] = ander.split('.');
    for (const vals of [
      `${idVanEls!}.${tekenVanDirk!}`,
      idVanEls!,
      `${echt}x`,
      'trajectboek_wie=.',
      'trajectboek_wie=',
    ])
      await server.vreemde().get('/trajecten').set('Cookie', vals).expect(303);
    await server.vreemde().get('/trajecten').set('Cookie', echt).expect(200);
  });

  it('stuurt niemand naar een andere site', async () => {
    for (const naar of [
      '//elders.be',
      'https://elders.be',
      '/\\elders.be',
      'javascript:alert(1)',
    ]) {
      const antwoord = await server.vreemde().post('/wie').type('form').send({ naam: 'An', naar });
      expect(antwoord.headers['location']).toBe('/');
    }
  });

  it('zegt wat er mis is met een lege naam, bovenaan en bij het veld', async () => {
    const antwoord = await server
      .vreemde()
      .post('/wie')
      .type('form')
      .send({ naam: ' ' })
      .expect(400);
    expect(antwoord.text).toContain('<title>Fout: Wie ben je?');
    expect(antwoord.text).toContain('Er is een probleem');
    expect(antwoord.text.match(/Vul je naam in\./g)).toHaveLength(2);
  });

  it.each(['-'.repeat(36), 'x', '00000000-0000-4000-8000-000000000000'])(
    'kent niemand met de id %s, en zegt dat',
    async (medewerkerId) => {
      const antwoord = await server
        .vreemde()
        .post('/wie')
        .type('form')
        .send({ medewerkerId })
        .expect(400);
      expect(antwoord.text).toContain('Deze naam is er niet meer. Kies opnieuw.');
    },
  );

  it('bewaart wat iemand stuurde voor we wisten wie het was', async () => {
    const agent = server.vreemde();
    const gevraagd = await agent
      .post('/trajecten/nieuw')
      .type('form')
      .send({ titel: 'Repair op zondag', soort: 'PROEFTUIN' })
      .expect(401);
    const { velden } = formulier(gevraagd.text, 'Je naam');
    const gekozen = await agent
      .post('/wie')
      .type('form')
      .send({ ...velden, naam: 'Fatima' });
    const opnieuw = formulier(gekozen.text, 'Opnieuw sturen');
    expect(opnieuw).toEqual({
      actie: '/trajecten/nieuw',
      velden: { titel: 'Repair op zondag', soort: 'PROEFTUIN' },
    });
  });
});
