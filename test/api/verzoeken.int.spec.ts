import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response, type Test } from 'supertest';
import { ProjectionRunner } from '../../projections/runner.js';
import { until } from '../projections/support/read-side.js';
import { nr } from '../support/namen.js';
import { TestServer } from '../support/server.js';
import { ApiClient } from './api-client.js';
import { PROEFJAAR, PROEFTRAJECT } from './proef.js';
import { SCENARIO } from './scenario.js';

let server: TestServer;
let api: ApiClient;
beforeAll(async () => {
  server = await TestServer.start();
  api = await ApiClient.of(server);
  for (const proef of SCENARIO) expect((await api.proef(proef)).status).toBe(201);
  const { nest, log } = server.application;
  await nest.get(ProjectionRunner, { strict: false }).waitFor((await log.head())!, 20_000);
});
afterAll(() => server.close());

/** Whatever goes wrong, a program gets problem details with a Dutch sentence. */
async function probleem(vraag: Test, status: number, type: string): Promise<void> {
  const { body, headers } = await vraag.expect(status);
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, type: `urn:trajectboek:probleem:${type}` });
  expect((body as { title: string }).title).toMatch(/^\p{Lu}.*\.$/u);
}

const OVER_EEN_JAAR = [
  `werkjaren/${PROEFJAAR}`,
  `werkjaren/${PROEFJAAR}/stappen`,
  `trajecten/${PROEFTRAJECT}`,
  `trajecten/${PROEFTRAJECT}/procesverloop/${PROEFJAAR}`,
  `trajecten/${PROEFTRAJECT}/jaartabel/${PROEFJAAR}`,
];

describe('GET /api', () => {
  it('antwoordt op elke vraag met rijen, nu en zoals het stond', async () => {
    const { body: wie } = await api.get('medewerkers').expect(200);
    expect(wie).toContainEqual({ id: api.wie, naam: 'An' });
    expect((await api.get('werkjaren').expect(200)).body).toEqual([PROEFJAAR]);
    expect((await api.get('trajecten').expect(200)).body).toHaveLength(3);
    const vandaag = new Date().toISOString().slice(0, 10);
    for (const pad of OVER_EEN_JAAR) {
      const { body: nu } = await api.get(pad).expect(200);
      expect(nu).not.toHaveLength(0);
      const toen = await api.get(`${pad}?op=${vandaag}&klok=geregistreerd`).expect(200);
      expect(toen.body).toEqual(nu);
      await api.get(`${pad}?op=${vandaag}`).expect(200);
      await probleem(api.get(`${pad}?op=2001-01-01&klok=geregistreerd`), 404, 'niet-gevonden');
    }
  });

  it('leest een id met hoofdletters als dezelfde id', async () => {
    const id = 'ABCDEF00-0000-4000-8000-000000000001';
    await api
      .stuur('StartTraject', { trajectId: id, titel: 'Kapitalen', soort: 'ACTIVITEIT' })
      .expect(201);
    const vandaag = new Date().toISOString().slice(0, 10);
    await api.get(`trajecten/${id}?op=${vandaag}&klok=geregistreerd`).expect(200);
  });

  it('zegt wat er niet klopt aan een id, een jaar of een tijdstip', async () => {
    await probleem(api.get('trajecten/xyz'), 400, 'id-ongeldig');
    await probleem(api.get('trajecten/xyz?op=2024-01-01'), 400, 'id-ongeldig');
    await probleem(api.get('trajecten/%00'), 400, 'id-ongeldig');
    await probleem(api.get(`trajecten/${nr(404)}`), 404, 'niet-gevonden');
    await probleem(api.get(`trajecten/${PROEFTRAJECT}/jaartabel/x`), 400, 'jaar-ongeldig');
    await probleem(api.get(`trajecten/${PROEFTRAJECT}/procesverloop/2e3`), 400, 'jaar-ongeldig');
    await probleem(api.get('werkjaren/99999999999999999999'), 400, 'jaar-ongeldig');
    await probleem(api.get('werkjaren/1999'), 404, 'niet-gevonden');
    for (const wanneer of ['op=2024-02-30', 'op=gisteren', 'klok=gebeurd', 'op=2024-01-01&klok=x'])
      await probleem(api.get(`werkjaren/${PROEFJAAR}?${wanneer}`), 400, 'tijdstip-ongeldig');
    const dubbel = `werkjaren/${PROEFJAAR}?op=2024-01-01&op=2024-01-02`;
    await probleem(api.get(dubbel), 400, 'tijdstip-ongeldig');
  });

  it('zegt het als een adres zelf niet te lezen is', async () => {
    for (const pad of ['trajecten/%', 'werkjaren/%ZZ', '%', 'trajecten/%FF/jaartabel/2024'])
      await probleem(api.get(pad), 400, 'verzoek-ongeldig');
  });

  it('kent geen ander adres', async () => {
    await probleem(api.get('bestaat-niet'), 404, 'niet-gevonden');
    await probleem(api.get('commands/Bestaatniet'), 404, 'niet-gevonden');
  });
});

describe('een ander werkwoord', () => {
  it('zegt welk werkwoord het adres kent', async () => {
    const opdracht = await api.get('commands/OpenWerkjaar').expect(405);
    expect(opdracht.headers['allow']).toBe('POST');
    await probleem(api.get('commands/OpenWerkjaar'), 405, 'methode-ongeldig');
    const vraag = await request(server.adres).delete(`/api/trajecten/${PROEFTRAJECT}`).expect(405);
    expect(vraag.headers['allow']).toBe('GET');
  });
});

describe('een lange lijst', () => {
  it('komt in bladzijden, elk met het adres van de volgende', async () => {
    await until(async () => ((await api.get('trajecten')).body as object[]).length === 4);
    const alle = (await api.get('trajecten').expect(200)).body as object[];
    const gelezen: object[] = [];
    let pad: string | undefined = 'trajecten?limiet=2';
    while (pad !== undefined) {
      const { body, headers }: Response = await api.get(pad).expect(200);
      gelezen.push(...(body as object[]));
      expect((body as object[]).length).toBeLessThanOrEqual(2);
      pad = /^<\/api\/([^>]+)>; rel="next"$/u.exec(headers['link'] ?? '')?.[1];
    }
    expect(gelezen).toEqual(alle);
    expect(alle.length).toBeGreaterThan(2);
  });

  it('zegt wat er niet klopt aan een bladzijde', async () => {
    for (const bladzijde of ['limiet=0', 'limiet=1001', 'limiet=x', 'vanaf=-1', 'vanaf=1.5'])
      for (const pad of ['werkjaren', `trajecten/${PROEFTRAJECT}`])
        await probleem(api.get(`${pad}?${bladzijde}`), 400, 'bladzijde-ongeldig');
  });
});

describe('een verzoek dat te veel vraagt', () => {
  const GENEST = '['.repeat(2000) + ']'.repeat(2000);
  const VELDEN = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`veld${n}`, 1]));

  it.each([
    ['een lijst van 24.000 lege blokken', 'LegDoelVast', { blokken: Array(24_000).fill({}) }],
    ['100.000 onbekende velden', 'OpenWerkjaar', VELDEN],
    ['een lijst van 100.000 ids', 'VoegAlineaToe', { stapIds: Array(100_000).fill('x') }],
    ['2.000 lijsten in elkaar', 'OpenWerkjaar', { jaar: JSON.parse(GENEST) as unknown }],
    [
      '200 velden in elkaar',
      'LogStap',
      { volgende: JSON.parse('{"a":'.repeat(200) + '1' + '}'.repeat(200)) as unknown },
    ],
  ])('%s: geweigerd voor er iets mee gebeurt', async (_wat, naam, velden) => {
    const antwoord = await api.stuur(naam, velden);
    expect(antwoord.status).toBe(400);
    expect(antwoord.body).toMatchObject({ fouten: [{ veld: '', code: 'teVeel' }] });
  });
});

describe('een verzoek dat niet te lezen is', () => {
  const stuur = (inhoud: string, soort = 'application/json'): Test =>
    request(server.adres)
      .post('/api/commands/OpenWerkjaar')
      .set('Cookie', api.cookie)
      .set('content-type', soort)
      .send(inhoud);

  it('krijgt een probleem terug, geen pagina', async () => {
    for (const kapot of ['{"jaar":', '"tekst"', 'null', '{"jaar":1}}'])
      await probleem(stuur(kapot), 400, 'json-ongeldig');
    await probleem(stuur('[{"jaar":2041}]'), 400, 'geen-object');
    await probleem(stuur('{"jaar":2041}', 'text/plain'), 415, 'geen-json');
    await probleem(stuur('', 'text/plain'), 400, 'geen-object');
    const latin = stuur('{"jaar":2041}', 'application/json; charset=latin1');
    await probleem(latin, 400, 'json-ongeldig');
  });

  const velden = async (vraag: Test): Promise<unknown> => {
    await probleem(vraag, 400, 'invoer-ongeldig');
    const { fouten } = (await vraag).body as { fouten: { veld: string; code: string }[] };
    return fouten.map(({ veld, code }) => `${veld}: ${code}`);
  };

  it('krijgt geen getal of ja/nee in een tekst aanvaard: dat is iets van formulieren', async () => {
    for (const jaar of ['"2023"', '""', '"twee"', 'true', '[2023]'])
      expect(await velden(stuur(`{"jaar":${jaar}}`))).toEqual(['jaar: isInt']);
    const stap = { trajectId: PROEFTRAJECT, stapId: nr(1), revisie: '1', definitief: 'ja' };
    expect(await velden(api.stuur('MeldStapNietDoorgegaan', stap))).toEqual(
      expect.arrayContaining(['revisie: isInt', 'definitief: isBoolean']),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'kleur'])(
    'noemt %s een onbekend veld, ook binnen een ander',
    async (naam) => {
      expect(await velden(stuur(`{"jaar":2041,"${naam}":1}`))).toEqual([
        `${naam}: whitelistValidation`,
      ]);
      const stap = `{"volgende":{"stapId":"${nr(9)}","type":"EVALUATIE","${naam}":{}}}`;
      const genest = request(server.adres)
        .post('/api/commands/LogStap')
        .set('Cookie', api.cookie)
        .set('content-type', 'application/json')
        .send(stap);
      expect(await velden(genest)).toContain(`volgende.${naam}: whitelistValidation`);
    },
  );

  it('mag niet te groot zijn', async () => {
    await probleem(stuur(JSON.stringify({ x: 'a'.repeat(2_100_000) })), 413, 'te-groot');
  });

  it('mag niet van een andere site komen', async () => {
    await stuur('{"jaar":2041}').set('Origin', 'https://elders.example').expect(403);
  });
});
