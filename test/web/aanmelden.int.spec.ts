import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formulier, woorden } from '../support/formulier.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.als('Bram');
});
afterAll(() => server.close());
beforeEach(() => server.application.database.dataSource.query('delete from accounts.attempt'));

const VAN_AN = { email: emailVan('An'), wachtwoord: WACHTWOORD };
const sessies = (): Promise<object[]> =>
  server.application.database.dataSource.query('select * from accounts.session');

describe('aanmelden', () => {
  it('wordt eerst gevraagd, en dan ga je waar je heen ging', async () => {
    const agent = server.vreemde();
    const eerst = await agent.get('/trajecten?jaar=2022').expect(303);
    expect(eerst.headers['location']).toBe('/aanmelden?naar=%2Ftrajecten%3Fjaar%3D2022');
    const pagina = await agent.get(eerst.headers['location']!).expect(200);
    const { actie, velden } = formulier(pagina.text, 'E-mail');
    const aangemeld = await agent
      .post(actie)
      .type('form')
      .send({ ...velden, ...VAN_AN })
      .expect(303);
    expect(aangemeld.headers['location']).toBe('/trajecten?jaar=2022');
    expect(woorden((await agent.get('/trajecten').expect(200)).text)).toContain('Afmelden');
  });

  it('geeft een cookie die geen script leest, en bewaart er alleen een hash van', async () => {
    const { headers } = await server.vreemde().post('/aanmelden').type('form').send(VAN_AN);
    const cookies = headers['set-cookie'] as unknown as string[];
    const sessie = cookies.find((one) => one.startsWith('trajectboek_sessie='))!;
    expect(sessie).toMatch(/^trajectboek_sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
    const eigen = { ...VAN_AN, eigenToestel: 'ja' };
    const blijft = await server.vreemde().post('/aanmelden').type('form').send(eigen);
    expect(String(blijft.headers['set-cookie'])).toMatch(
      /trajectboek_sessie=[^;]+; Max-Age=7776000;/u,
    );
    const token = /=([\w-]{43})/u.exec(sessie)![1]!;
    expect(JSON.stringify(await sessies())).not.toContain(token);
  });

  it('zegt hetzelfde van een verkeerd wachtwoord en een onbekende, en zet het wachtwoord niet terug', async () => {
    const pogingen = [
      { ...VAN_AN, wachtwoord: 'verkeerd geraden!' },
      { ...VAN_AN, email: 'x@y.be' },
    ];
    const paginas = await Promise.all(
      pogingen.map((velden) =>
        server.vreemde().post('/aanmelden').type('form').send(velden).expect(400),
      ),
    );
    const [een, twee] = paginas.map(({ text }) => text.replace(/value="[^"@]+@[^"]+"/u, ''));
    expect(een).toBe(twee);
    expect(een).toContain('<title>Fout: Aanmelden');
    expect(een!.match(/E-mail en wachtwoord horen niet bij elkaar\./gu)).toHaveLength(2);
    expect(paginas[0]!.text).not.toContain('verkeerd geraden!');
    expect(paginas[0]!.text).toContain(`value="${VAN_AN.email}"`);
  });

  it('vraagt wie te vaak raadt om te wachten, en zegt hoe lang', async () => {
    const agent = server.vreemde();
    const fout = { email: 'iemand@voorbeeld.be', wachtwoord: 'verkeerd geraden!' };
    const antwoorden = [];
    for (let n = 0; n < 12; n += 1)
      antwoorden.push(await agent.post('/aanmelden').type('form').send(fout));
    const geweigerd = antwoorden.find(({ status }) => status === 429)!;
    expect(geweigerd.headers['retry-after']).toMatch(/^\d+$/u);
    expect(woorden(geweigerd.text)).toMatch(/Er is te vaak geprobeerd\. Wacht \d+ secondes?n?\b/u);
  });

  it('stuurt niemand naar een andere site', async () => {
    const elders = String.raw`//elders.be https://elders.be /\elders.be /.//elders.be /a/..//elders.be`;
    for (const naar of [...elders.split(' '), 'javascript:alert(1)']) {
      const velden = { ...VAN_AN, naar };
      const { headers } = await server.vreemde().post('/aanmelden').type('form').send(velden);
      expect(headers['location']).toBe('/');
    }
  });

  it.each([
    'email=%FF%FE',
    'email=%',
    'wachtwoord=Gri%C3',
    'email=a%00b',
    'email=%EF%B7%90id%EF%B7%90',
  ])('weigert wat geen leesbare tekens zijn: %s', async (inhoud) => {
    const antwoord = await server
      .vreemde()
      .post('/aanmelden')
      .type('form')
      .send(inhoud)
      .expect(400);
    expect(antwoord.text).toContain('<h1>Dit formulier kunnen we niet lezen</h1>');
  });

  it('gelooft geen cookie die iemand zelf maakte', async () => {
    for (const waarde of [
      '',
      '.',
      'x'.repeat(43),
      '00000000-0000-4000-8000-000000000000',
      'x'.repeat(5000),
    ])
      await server
        .vreemde()
        .get('/trajecten')
        .set('Cookie', `trajectboek_sessie=${waarde}`)
        .expect(303);
  });

  it('vervangt de sessie die de browser al had: een token dat iemand hem gaf opent niets meer', async () => {
    const agent = server.vreemde();
    const eerst = await agent.post('/aanmelden').type('form').send(VAN_AN).expect(303);
    const oud = /trajectboek_sessie=[^;]+/u.exec(String(eerst.headers['set-cookie']))![0];
    await agent.post('/aanmelden').type('form').send(VAN_AN).expect(303);
    await server.vreemde().get('/trajecten').set('Cookie', oud).expect(303);
    await agent.get('/trajecten').expect(200);
  });
});

describe('afmelden', () => {
  it('eindigt de sessie, ook voor wie de cookie bewaarde', async () => {
    const agent = server.vreemde();
    const { headers } = await agent.post('/aanmelden').type('form').send(VAN_AN).expect(303);
    const cookie = /trajectboek_sessie=[^;]+/u.exec(String(headers['set-cookie']))![0];
    const weg = await agent.post('/afmelden').expect(303);
    expect(weg.headers['location']).toBe('/aanmelden');
    await agent.get('/trajecten').expect(303);
    await server.vreemde().get('/trajecten').set('Cookie', cookie).expect(303);
    await agent.post('/afmelden').expect(303);
  });
});

describe('een sessie die afliep terwijl iemand schreef', () => {
  const TITEL = 'Repair op zondag';
  const verloopt = (): Promise<unknown> =>
    server.application.database.dataSource.query(
      `update accounts.session set created_at = created_at - interval '91 days'`,
    );
  const stuurt = async (agent: Awaited<ReturnType<TestServer['als']>>): Promise<string> => {
    const velden = { titel: TITEL, soort: 'PROEFTUIN', wachtwoord: 'niet-terug' };
    return (await agent.post('/trajecten/nieuw').type('form').send(velden).expect(401)).text;
  };

  it('geeft na het aanmelden terug wat hij stuurde, zonder wachtwoorden', async () => {
    const agent = await server.als();
    await verloopt();
    const pagina = await stuurt(agent);
    expect(woorden(pagina)).toContain('Wat je net stuurde, is nog niet bewaard');
    const { actie, velden } = formulier(pagina, 'E-mail');
    const terug = await agent
      .post(actie)
      .type('form')
      .send({ ...velden, ...VAN_AN })
      .expect(201);
    expect(formulier(terug.text, 'Opnieuw sturen')).toEqual({
      actie: '/trajecten/nieuw',
      velden: { titel: TITEL, soort: 'PROEFTUIN' },
    });
  });

  it('geeft het niet aan een ander account', async () => {
    const agent = await server.als('Bram');
    await verloopt();
    const { actie, velden } = formulier(await stuurt(agent), 'E-mail');
    const terug = await agent
      .post(actie)
      .type('form')
      .send({ ...velden, ...VAN_AN })
      .expect(201);
    expect(terug.text).not.toContain(TITEL);
    expect(woorden(terug.text)).toContain('Dit was van iemand anders');
  });

  it('blijft bewaard over een verkeerd wachtwoord heen', async () => {
    const agent = await server.als();
    await verloopt();
    const { actie, velden } = formulier(await stuurt(agent), 'E-mail');
    const fout = { ...velden, ...VAN_AN, wachtwoord: 'verkeerd geraden!' };
    const pagina = await agent.post(actie).type('form').send(fout).expect(400);
    expect(formulier(pagina.text, 'E-mail').velden['bewaard']).toContain(TITEL);
  });
});

it('de API kent dezelfde sessie, en gelooft geen naam die de vrager kiest', async () => {
  const an = await server.als();
  await an.get('/api/trajecten').expect(200);
  const { body } = await server.vreemde().get('/api/trajecten').set('Medewerker', 'An').expect(401);
  expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:niet-aangemeld' });
});
