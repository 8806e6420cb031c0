import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import { invoerfoutInWoorden } from '../../src/wording/invoerfout.js';
import { TestServer } from '../support/server.js';
import { nr } from '../support/namen.js';
import { ApiClient } from './api-client.js';
import { SCENARIO } from './scenario.js';

let server: TestServer;
let api: ApiClient;
beforeAll(async () => {
  server = await TestServer.start();
  api = await ApiClient.of(server);
});
afterAll(() => server.close());

const events = async (): Promise<number> =>
  (await server.application.log.readAll(null, 10_000)).events.length;

describe('POST /api/commands/{naam}', () => {
  it('legt elke opdracht van de lijst vast, op haar naam', async () => {
    const namen = new Set(SCENARIO.map(({ naam }) => naam));
    expect([...namen].sort()).toEqual(COMMAND_LIST.map(({ klasse }) => klasse.name).sort());
    for (const proef of SCENARIO) {
      const { status, body } = await api.proef(proef);
      expect({ naam: proef.naam, status, body }).toEqual({
        naam: proef.naam,
        status: 201,
        body: {
          uitkomst: 'vastgelegd',
          stroom: expect.stringMatching(/^(traject|werkjaar|samenwerkingsverband)-/),
          commandId: expect.any(String),
          revisie: expect.any(Number),
          positie: expect.stringMatching(/^\d+$/),
        },
      });
    }
  });

  it('doet dezelfde sleutel met dezelfde velden één keer', async () => {
    const sleutel = randomUUID();
    const start = { trajectId: randomUUID(), titel: 'Eén keer', soort: 'ACTIVITEIT' };
    const eerst = await api.stuur('StartTraject', start, sleutel).expect(201);
    const daarna = await events();
    // The order of the fields, and capitals in ids, say nothing.
    const { trajectId, titel, soort } = start;
    const anders = { soort, titel, trajectId: trajectId.toUpperCase() };
    const weer = await api.stuur('StartTraject', anders, sleutel.toUpperCase()).expect(200);
    expect(weer.body).toEqual({ ...(eerst.body as object), uitkomst: 'dubbel' });
    expect(await events()).toBe(daarna);
  });

  it('weigert dezelfde sleutel voor iets anders', async () => {
    const sleutel = randomUUID();
    const start = { trajectId: randomUUID(), titel: 'Eerst', soort: 'ACTIVITEIT' };
    await api.stuur('StartTraject', start, sleutel).expect(201);
    const { body } = await api
      .stuur('StartTraject', { ...start, titel: 'Dan' }, sleutel)
      .expect(422)
      .expect('content-type', /^application\/problem\+json/);
    expect(body).toMatchObject({
      type: 'urn:trajectboek:probleem:sleutel-hergebruikt',
      title: 'Deze Idempotency-Key is al gebruikt voor een andere opdracht.',
    });
  });

  it('noemt elk veld dat niet klopt, met één zin', async () => {
    const { body } = await api
      .stuur('LogStap', { stapId: 'x', jaar: 'later', typo: 1, nummer: 0, uitkomst: 'MISSCHIEN' })
      .expect(400);
    const { fouten } = body as { fouten: { veld: string; code: string; zin: string }[] };
    expect(Object.fromEntries(fouten.map(({ veld, zin }) => [veld, zin]))).toEqual({
      trajectId: 'Dit verwijst naar niets dat bestaat. Kies opnieuw.',
      stapId: 'Dit verwijst naar niets dat bestaat. Kies opnieuw.',
      jaar: 'Typ een getal.',
      type: 'Maak een keuze uit de lijst.',
      nummer: 'Dit getal is te klein. Typ een groter getal.',
      uitkomst: 'Maak een keuze uit de lijst.',
      typo: 'Dit veld bestaat niet.',
    });
    expect(fouten).toHaveLength(7);
  });

  it('heeft voor elke fout in elk veld van elke opdracht eigen woorden', async () => {
    const zonder = invoerfoutInWoorden('een code zonder zin');
    for (const waarde of [null, 7.5, '\u0007', { a: 1 }, ['\u0000', 3, null], 'x'.repeat(100_001)])
      for (const { klasse } of COMMAND_LIST) {
        const velden = Object.keys(SCENARIO.find(({ naam }) => naam === klasse.name)!.velden);
        const kapot = Object.fromEntries(velden.map((veld) => [veld, waarde]));
        const { status, body } = await api.stuur(klasse.name, kapot);
        expect({ naam: klasse.name, waarde, status }).toMatchObject({ status: 400 });
        const { fouten } = body as { fouten: { veld: string; code: string; zin: string }[] };
        expect(fouten.filter(({ zin }) => zin === zonder)).toEqual([]);
      }
  });

  it('zegt waarom een regel weigert: 422, en 409 als iemand anders eerst was', async () => {
    const onbekend = await api.stuur('HervatTraject', { trajectId: nr(404) }).expect(422);
    expect(onbekend.body).toEqual({
      status: 422,
      type: 'urn:trajectboek:probleem:traject-onbekend',
      title: 'Dit traject bestaat niet.',
      code: 'traject-onbekend',
      feiten: { trajectId: nr(404) },
    });
    const trajectId = randomUUID();
    await api.stuur('StartTraject', { trajectId, titel: 'A', soort: 'ACTIVITEIT' }).expect(201);
    const { body } = await api
      .stuur('HernoemTraject', { trajectId, titel: 'B', revisie: 7 })
      .expect(409)
      .expect('content-type', /^application\/problem\+json/);
    expect(body).toMatchObject({
      code: 'intussen-gewijzigd',
      feiten: { door: { id: api.wie }, revisie: 0 },
    });
  });

  it('kent geen opdracht die niet in de lijst staat', async () => {
    for (const naam of ['Onbekend', 'constructor', '__proto__', 'openwerkjaar']) {
      const { body } = await api.stuur(naam, {}).expect(404);
      expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:opdracht-onbekend' });
    }
  });

  it('vraagt wie handelt, en gelooft geen naam of id die de vrager kiest', async () => {
    const zonder = request(server.adres).post('/api/commands/OpenWerkjaar').send({ jaar: 2040 });
    const onzin = api.stuur('OpenWerkjaar', { jaar: 2040 }).set('Cookie', `${api.cookie}x`);
    const genoemd = request(server.adres).post('/api/commands/OpenWerkjaar');
    for (const vraag of [zonder, onzin, genoemd.set('Medewerker', api.wie).send({ jaar: 2040 })]) {
      const { body } = await vraag.expect(401);
      expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:niet-aangemeld' });
    }
    const { body } = await api.stuur('OpenWerkjaar', { jaar: 2040 }, 'geen-uuid').expect(400);
    expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:sleutel-ongeldig' });
  });
});
