import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { ProjectionRunner } from '../../projections/runner.js';
import { vandaagInBrussel } from '../../src/domain/kalender.js';
import { nr } from '../support/namen.js';
import { TestServer } from '../support/server.js';
import { ApiClient } from './api-client.js';
import { PROEFTRAJECT } from './proef.js';
import { SCENARIO } from './scenario.js';

let server: TestServer;
let api: ApiClient;
const vandaag = vandaagInBrussel(new Date());
beforeAll(async () => {
  server = await TestServer.start();
  api = await ApiClient.of(server);
  for (const proef of SCENARIO) expect((await api.proef(proef)).status).toBe(201);
  const { nest, log } = server.application;
  await nest.get(ProjectionRunner, { strict: false }).waitFor((await log.head())!, 20_000);
});
afterAll(() => server.close());

type Rij = Readonly<Record<string, unknown>>;
const rijen = async (pad: string): Promise<Rij[]> => (await api.get(pad).expect(200)).body as Rij[];

/** All pages, one after the other. */
async function bladzijden(pad: string): Promise<Rij[]> {
  const gelezen: Rij[] = [];
  for (let volgende: string | undefined = pad; volgende !== undefined;) {
    const { body, headers }: Response = await api.get(volgende).expect(200);
    gelezen.push(...(body as Rij[]));
    volgende = /^<\/api\/([^>]+)>; rel="next"$/u.exec(headers['link'] ?? '')?.[1];
  }
  return gelezen;
}

describe('GET /api/onderdelen', () => {
  it('toont de delen van een soort op naam, nu en zoals het stond, bladzijde per bladzijde', async () => {
    const alle = await rijen('onderdelen?soort=PARTNER');
    expect(alle.map(({ titel }) => titel)).toEqual(['De Brug', 'Wijkhuis']);
    expect(await bladzijden('onderdelen?soort=PARTNER&limiet=1')).toEqual(alle);
    const toen = `onderdelen?soort=PARTNER&op=${vandaag}&klok=geregistreerd`;
    expect(await rijen(toen)).toEqual(alle);
    expect(await bladzijden(`${toen}&limiet=1`)).toEqual(alle);
    expect(await rijen('onderdelen?soort=PARTNER&op=2001-01-01&klok=geregistreerd')).toEqual([]);
  });

  it('kiest op toestand, op intrekking, op jaar, op stand en op waar het bij hoort', async () => {
    const namen = async (keuze: string): Promise<unknown[]> =>
      (await rijen(`onderdelen?${keuze}`)).map(({ titel }) => titel);
    expect(await namen('soort=PARTNER&toestand=nu')).toEqual(['De Brug', 'Wijkhuis']);
    expect(await namen('soort=PARTNER&toestand=voorbij')).toEqual([]);
    const weg = await namen('soort=LES&ingetrokken=ja');
    const niet = await namen('soort=LES&ingetrokken=nee');
    expect([...weg, ...niet]).toHaveLength((await namen('soort=LES')).length);
    const stappen = await rijen(`onderdelen?soort=STAP&van=${PROEFTRAJECT}`);
    expect(stappen.length).toBeGreaterThan(1);
    for (const stand of new Set(stappen.map((een) => String(een['stand']))))
      expect(await rijen(`onderdelen?soort=STAP&van=${PROEFTRAJECT}&stand=${stand}`)).toEqual(
        stappen.filter((een) => een['stand'] === stand),
      );
    expect(await rijen('onderdelen?soort=STAP&jaar=1999')).toEqual([]);
  });

  it.each([
    ['', 'soort'],
    ['soort=ONZIN', 'soort'],
    ['soort=PARTNER&soort=LES', 'soort'],
    ['soort=toString', 'soort'],
    ['soort=LES&jaar=twee', 'jaar'],
    ['soort=LES&van=%00', 'van'],
    ['soort=LES&stand=a&stand=b', 'stand'],
    ['soort=LES&ingetrokken=misschien', 'ingetrokken'],
    ['soort=LES&toestand=toString', 'toestand'],
    ['soort=LES&op=gisteren', 'tijdstip'],
    ['soort=LES&limiet=0', 'bladzijde'],
  ])('zegt wat er niet klopt aan "%s"', async (keuze, wat) => {
    const { body } = await api.get(`onderdelen?${keuze}`).expect(400);
    expect(body).toMatchObject({ type: `urn:trajectboek:probleem:${wat}-ongeldig` });
  });
});

describe('GET /api/voorvallen', () => {
  it('toont wat er geregistreerd werd, het laatste eerst, zonder een woord ervan', async () => {
    const alle = await bladzijden('voorvallen?limiet=7');
    expect(alle.length).toBeGreaterThan(SCENARIO.length - 1);
    const posities = alle.map(({ positie }) => BigInt(positie as string));
    expect(posities).toEqual(posities.toSorted((a, b) => (a < b ? 1 : -1)));
    expect(JSON.stringify(alle)).not.toMatch(/Brug|Wijkhuis|Dubbel/u);
  });

  it('kiest op stroom, op deel en op wie het deed', async () => {
    const deel = `PARTNER/${nr(61)}`;
    const over = await rijen(`voorvallen?stroom=samenwerkingsverband-baz&deel=${deel}`);
    expect(over.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PartnerToegevoegd', 'PartnerHerzien']),
    );
    expect(over.every(({ delen }) => (delen as string[]).includes(deel))).toBe(true);
    const alle = await bladzijden('voorvallen');
    expect(await bladzijden(`voorvallen?door=${api.wie.toUpperCase()}`)).toEqual(alle);
    expect(await rijen(`voorvallen?door=${nr(404)}`)).toEqual([]);
  });

  it.each([
    ['stroom=x', 'stroom'],
    ['stroom=traject-a&stroom=traject-b', 'stroom'],
    ['deel=stap', 'deel'],
    ['door=An', 'door'],
    ['vanaf=-1', 'bladzijde'],
  ])('zegt wat er niet klopt aan "%s"', async (keuze, wat) => {
    const { body } = await api.get(`voorvallen?${keuze}`).expect(400);
    expect(body).toMatchObject({ type: `urn:trajectboek:probleem:${wat}-ongeldig` });
  });
});

describe('GET /api/trajecten', () => {
  it('toont ook welke trajecten er op een dag waren', async () => {
    const nu = await rijen('trajecten');
    expect(await rijen(`trajecten?op=${vandaag}&klok=geregistreerd`)).toEqual(nu);
    expect(await bladzijden(`trajecten?op=${vandaag}&klok=gebeurd&limiet=1`)).toHaveLength(
      nu.length,
    );
    expect(await rijen('trajecten?op=2001-01-01&klok=geregistreerd')).toEqual([]);
    await api.get('trajecten?op=gisteren').expect(400);
  });
});
